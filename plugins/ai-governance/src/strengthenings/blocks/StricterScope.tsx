import type { StrengtheningScope } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Ref } from '../../exceptions/blocks/Ref';
import { ScopeText } from '../../exceptions/blocks/ScopeText';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';

/** Where review is stricter; all that is named must match. */
export function StricterScope({
  scope,
}: {
  readonly scope: StrengtheningScope;
}) {
  const t = useText();
  const { domain, paths = [], ...rest } = scope;
  return (
    <>
      <ScopeText scope={rest} />
      {domain !== undefined && (
        <span>
          {' '}
          {t('stricter.scope.domain')} <Ref of={domain} />
        </span>
      )}
      {paths.length > 0 && (
        <span>
          {' '}
          {t('stricter.scope.paths')}{' '}
          {paths.map(path => (
            <code key={path} className={shared.code}>
              {path}{' '}
            </code>
          ))}
        </span>
      )}
    </>
  );
}
