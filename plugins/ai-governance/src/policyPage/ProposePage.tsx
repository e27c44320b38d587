import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { policyProposePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Skeleton, Text } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { FailureState } from '../shared/FailureState';
import { ACTIVE, cachesOf } from '../shared/governanceCaches';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { StatePanel } from '../shared/StatePanel';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import { ProposalForm } from './propose/ProposalForm';
import { BackLink } from './VersionPage';

/** The form in which a change of the policy is proposed, beginning with the document in force. */
export function ProposePage() {
  const t = useText();
  const { allowed, loading } = usePermission({
    permission: policyProposePermission,
  });
  return (
    <div className={shared.page}>
      <BackLink>{t('policyPage.propose.back')}</BackLink>
      {!loading && !allowed && (
        <StatePanel
          icon={<RiLockLine size={28} />}
          title={t('policyPage.propose.denied.title')}
        >
          <Text as="p" color="secondary">
            {t('policyPage.propose.denied.text')}
          </Text>
        </StatePanel>
      )}
      {(loading || allowed) && <Form isAllowed={allowed} />}
    </div>
  );
}

function Form({ isAllowed }: { readonly isAllowed: boolean }) {
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
  if (!isAllowed || remote.status === 'loading') {
    return (
      <div role="status" aria-label={t('policyPage.loading')}>
        <Skeleton width="100%" height="40rem" />
      </div>
    );
  }
  return <Titled policy={remote.data} />;
}

function Titled({ policy }: { readonly policy: ActivePolicy }) {
  const t = useText();
  return (
    <Section title={t('policyPage.propose.title')}>
      <ProposalForm policy={policy} />
    </Section>
  );
}
