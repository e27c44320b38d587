import type { WaiverScope } from '@ai-enablement/backstage-plugin-ai-governance-common';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { useExceptionsOnTab } from '../ExceptionsContext';
import styles from '../exceptions.module.css';
import { Ref } from './Ref';

/** What an exception covers; all that is named must match. */
export function ScopeText({ scope }: { readonly scope: WaiverScope }) {
  const t = useText();
  const here = useExceptionsOnTab()?.policy.entityRef;
  const { entity, repository, system, group, paths, change } = scope;
  return (
    <span className={styles.scope}>
      {entity !== undefined && (
        <span>
          {entity === here ? t('exceptions.scope.here') : <Ref of={entity} />}
        </span>
      )}
      {repository !== undefined && (
        <span>
          {t('exceptions.scope.repository')}{' '}
          <code className={shared.code}>{repository}</code>
        </span>
      )}
      {system !== undefined && (
        <span>
          {t('exceptions.scope.system')} <Ref of={system} />
        </span>
      )}
      {group !== undefined && (
        <span>
          {t('exceptions.scope.group')} <Ref of={group} />
        </span>
      )}
      {paths !== undefined && (
        <span>
          {t('exceptions.scope.paths')} <Codes values={paths} />
        </span>
      )}
      {change !== undefined && (
        <span>
          {t('exceptions.scope.change')} <Codes values={[change]} />
        </span>
      )}
    </span>
  );
}

function Codes({ values }: { readonly values: readonly string[] }) {
  return (
    <>
      {values.map((value, index) => (
        <span key={value}>
          {index > 0 && ' '}
          <code className={shared.code}>{value}</code>
        </span>
      ))}
    </>
  );
}
