import { useApi } from '@backstage/frontend-plugin-api';
import { Skeleton } from '@backstage/ui';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { cachesOf } from '../../shared/governanceCaches';
import { Section } from '../../shared/Section';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import { Cases } from './Cases';

/** The cases of the version in force; they come with the version, not with the policy. */
export function InForceCases({ versionId }: { readonly versionId: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(
    cachesOf(client).policyVersions,
    versionId,
  );
  if (remote.status === 'ready') return <Cases cases={remote.data.cases} />;
  return (
    <Section title={t('policyPage.cases.title')}>
      {remote.status === 'loading' ? (
        <div role="status" aria-label={t('policyPage.cases.loading')}>
          <Skeleton width="100%" height="12rem" />
        </div>
      ) : (
        <FailureState
          of="version"
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={recheck}
        />
      )}
    </Section>
  );
}
