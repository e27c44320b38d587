import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Skeleton } from '@backstage/ui';
import { Warnings } from '../overview/PolicyWarnings';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { FailureState } from '../shared/FailureState';
import { ACTIVE, cachesOf } from '../shared/governanceCaches';
import shared from '../shared/shared.module.css';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import { Areas } from './blocks/Areas';
import { Assistants } from './blocks/Assistants';
import { Controls } from './blocks/Controls';
import { DataClasses } from './blocks/DataClasses';
import { InForceCases } from './blocks/InForceCases';
import { PolicyHead } from './blocks/PolicyHead';
import { Statement } from './blocks/Statement';
import { Tiers } from './blocks/Tiers';
import { Versions } from './blocks/Versions';
import styles from './policyPage.module.css';
import { useVersions } from './useVersions';

const PAGE_SIZE = 20;

/** The policy in force: what it says, who answers for it, its versions and its cases. */
export function InForce() {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(
    cachesOf(client).activePolicy,
    ACTIVE,
  );
  return (
    <div className={shared.page}>
      {remote.status === 'loading' && <Loading />}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={recheck}
        />
      )}
      {remote.status === 'ready' && (
        <>
          {remote.failure && (
            <Alert
              status="warning"
              icon
              title={t('policyPage.stale')}
              description={remote.failure.message}
            />
          )}
          <Blocks policy={remote.data} />
        </>
      )}
    </div>
  );
}

function Blocks({ policy }: { readonly policy: ActivePolicy }) {
  const list = useVersions(PAGE_SIZE);
  return (
    <>
      <Warnings warnings={policy.warnings} />
      <PolicyHead policy={policy} list={list} />
      <Statement policy={policy} />
      <div className={styles.columns}>
        <Tiers tiers={policy.tiers} />
        <DataClasses data={policy.dataClasses} />
      </div>
      <div className={styles.columns}>
        <Assistants policy={policy} />
        <Areas areas={policy.areas} />
      </div>
      <Controls />
      <Versions list={list} />
      <InForceCases versionId={policy.versionId} />
    </>
  );
}

function Loading() {
  const t = useText();
  return (
    <div
      role="status"
      aria-label={t('policyPage.loading')}
      className={shared.stack}
    >
      <Skeleton width="100%" height="14rem" />
      <Skeleton width="100%" height="28rem" />
      <div className={styles.columns}>
        <Skeleton width="100%" height="18rem" />
        <Skeleton width="100%" height="18rem" />
      </div>
    </div>
  );
}
