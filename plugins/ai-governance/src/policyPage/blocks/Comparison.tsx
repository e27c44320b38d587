import type {
  PolicyVersion,
  PolicyVersionDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Skeleton, Text } from '@backstage/ui';
import { Suspense } from 'react';
import type { NamedDocument } from '../../diff/Diff';
import { LazyDiff } from '../../diff/LazyDiff';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { Choice } from '../../shared/Choice';
import { FailureState } from '../../shared/FailureState';
import { cachesOf } from '../../shared/governanceCaches';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useResource } from '../../shared/useResource';
import { useSearchParam } from '../../shared/useSearchParam';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';
import { comparedWith } from '../present/versions';
import type { useVersions } from '../useVersions';
import { useVersionName } from '../useVersionName';

interface ComparisonProps {
  readonly detail: PolicyVersionDetail;
  readonly list: ReturnType<typeof useVersions>;
}

/** What a version changes against any other; the other stands in the address. */
export function Comparison({ detail, list }: ComparisonProps) {
  const t = useText();
  const { remote, reload } = list.pages;
  return (
    <Section title={t('diff.title')}>
      {remote.status === 'loading' && <Loading />}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {remote.status === 'ready' && (
        <Choosing detail={detail} versions={list.versions} />
      )}
    </Section>
  );
}

function Choosing({
  detail: { version, document },
  versions,
}: {
  readonly detail: PolicyVersionDetail;
  readonly versions: readonly PolicyVersion[];
}) {
  const t = useText();
  const nameOf = useVersionName();
  const capture = useCapture();
  const [chosen, choose] = useSearchParam('compare');
  const others = versions.filter(
    ({ versionId }) => versionId !== version.versionId,
  );
  const otherId = chosen ?? comparedWith(version, versions)?.versionId;
  return (
    <div className={shared.stack}>
      {others.length === 0 ? (
        <Text as="p" color="secondary">
          {t('diff.nothing')}
        </Text>
      ) : (
        <Choice
          className={styles.compare}
          label={t('diff.compare')}
          none={otherId === undefined ? t('policyPage.none') : undefined}
          value={otherId}
          options={others.map(other => ({
            id: other.versionId,
            label: `${nameOf(other)} · ${t(`policyPage.versions.states.${other.state}`)}`,
          }))}
          onChange={id => {
            capture('comparePolicyVersions', version.versionId);
            choose(id);
          }}
        />
      )}
      {otherId !== undefined && (
        <Against
          otherId={otherId}
          after={{ name: nameOf(version), document }}
        />
      )}
    </div>
  );
}

function Loading() {
  const t = useText();
  return (
    <div role="status" aria-label={t('diff.loading')}>
      <Skeleton width="100%" height="14rem" />
    </div>
  );
}

function Against({
  otherId,
  after,
}: {
  readonly otherId: string;
  readonly after: NamedDocument;
}) {
  const nameOf = useVersionName();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(
    cachesOf(client).policyVersions,
    otherId,
  );
  if (remote.status === 'loading') return <Loading />;
  if (remote.status === 'failed') {
    return (
      <FailureState
        of="version"
        failure={remote.failure}
        isRetrying={remote.isChecking}
        onRetry={recheck}
      />
    );
  }
  const { version, document } = remote.data;
  return (
    <Suspense fallback={<Loading />}>
      <LazyDiff before={{ name: nameOf(version), document }} after={after} />
    </Suspense>
  );
}
