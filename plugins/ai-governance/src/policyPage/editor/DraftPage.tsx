import { policyProposePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { Skeleton } from '@backstage/ui';
import { useDraft } from '../../drafts/useDraft';
import { FailureState } from '../../shared/FailureState';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { BackToPolicy } from '../blocks/BackToPolicy';
import { DraftEditor } from './DraftEditor';
import { Denied } from './Denied';

/** One draft of the policy: written here, checked as it is written, and proposed. */
export function DraftPage({ draftId }: { readonly draftId: string }) {
  const t = useText();
  const { allowed, loading } = usePermission({
    permission: policyProposePermission,
  });
  return (
    <div className={shared.page}>
      <BackToPolicy>{t('policyPage.back')}</BackToPolicy>
      {!loading && !allowed && <Denied />}
      {allowed && <Opened draftId={draftId} />}
    </div>
  );
}

function Opened({ draftId }: { readonly draftId: string }) {
  const t = useText();
  const { remote, retry } = useDraft(draftId);
  if (remote.status === 'failed') {
    return (
      <FailureState
        of="draft"
        failure={remote.failure}
        isRetrying={false}
        onRetry={retry}
      />
    );
  }
  if (remote.status === 'loading') {
    return (
      <div role="status" aria-label={t('drafts.opening')}>
        <Skeleton width="100%" height="40rem" />
      </div>
    );
  }
  return <DraftEditor keeper={remote.keeper} />;
}
