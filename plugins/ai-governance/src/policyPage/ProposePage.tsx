import { policyProposePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Skeleton } from '@backstage/ui';
import { DraftList } from '../drafts/life/DraftList';
import { policyDraftRouteRef } from '../routes';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { FailureState } from '../shared/FailureState';
import { ACTIVE, cachesOf } from '../shared/governanceCaches';
import shared from '../shared/shared.module.css';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import { BeginDraft } from './editor/BeginDraft';
import { Denied } from './editor/Denied';
import { BackToPolicy } from './blocks/BackToPolicy';

/** Where a change of the policy begins: a new draft, or one that is being written. */
export function ProposePage() {
  const t = useText();
  const draftHref = useRouteRef(policyDraftRouteRef);
  const { allowed, loading } = usePermission({
    permission: policyProposePermission,
  });
  return (
    <div className={shared.page}>
      <BackToPolicy>{t('policyPage.propose.back')}</BackToPolicy>
      {!loading && !allowed && <Denied />}
      {allowed && (
        <>
          <Beginning />
          <DraftList
            kind="policy"
            hrefOf={draftId => draftHref?.({ draftId }) ?? ''}
          />
        </>
      )}
    </div>
  );
}

function Beginning() {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(
    cachesOf(client).activePolicy,
    ACTIVE,
  );
  if (remote.status === 'failed') {
    return (
      <FailureState
        failure={remote.failure}
        isRetrying={remote.isChecking}
        onRetry={recheck}
      />
    );
  }
  if (remote.status === 'loading') {
    return (
      <div role="status" aria-label={t('policyPage.loading')}>
        <Skeleton width="100%" height="12rem" />
      </div>
    );
  }
  return <BeginDraft policy={remote.data} />;
}
