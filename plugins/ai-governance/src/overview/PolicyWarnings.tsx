import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Link } from '@backstage/ui';
import { policyRouteRef } from '../routes';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { ACTIVE, cachesOf } from '../shared/governanceCaches';
import { RichText } from '../shared/RichText';
import { sentenceCase } from '../shared/sentenceCase';
import shared from '../shared/shared.module.css';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';

/** What needs attention about the policy itself; nothing when all is well. */
export function PolicyWarnings() {
  const client = useApi(aiGovernanceApiRef);
  const { remote } = useResource(cachesOf(client).activePolicy, ACTIVE);
  const policy = useRouteRef(policyRouteRef)?.();
  const t = useText();
  if (remote.status !== 'ready') return null;
  return (
    <Warnings
      warnings={remote.data.warnings}
      action={
        policy && <Link href={policy}>{t('overview.warnings.open')}</Link>
      }
    />
  );
}

/** Warnings of the API as one notice. */
export function Warnings({
  warnings,
  action,
}: {
  readonly warnings: readonly string[];
  readonly action?: React.ReactNode;
}) {
  const t = useText();
  if (warnings.length === 0) return null;
  return (
    <Alert
      status="warning"
      icon
      title={t('overview.warnings.title')}
      customActions={action}
      description={
        <ul className={shared.plainList}>
          {warnings.map(warning => (
            <li key={warning}>
              <RichText>{sentenceCase(warning)}</RichText>
            </li>
          ))}
        </ul>
      }
    />
  );
}
