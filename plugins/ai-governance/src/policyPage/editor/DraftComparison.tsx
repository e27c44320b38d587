import type { Draft } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Skeleton, Text } from '@backstage/ui';
import { Suspense, useDeferredValue } from 'react';
import { LazyDiff } from '../../diff/LazyDiff';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { Choice } from '../../shared/Choice';
import { FailureState } from '../../shared/FailureState';
import { ACTIVE, cachesOf } from '../../shared/governanceCaches';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useResource } from '../../shared/useResource';
import { useSearchParam } from '../../shared/useSearchParam';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';
import { useVersionName } from '../useVersionName';

interface DraftComparisonProps {
  readonly draft: Draft;
  readonly body: string;
}

/** What the draft changes against the version in force, or the one that it began from. */
export function DraftComparison({ draft, body }: DraftComparisonProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(
    cachesOf(client).activePolicy,
    ACTIVE,
  );
  const [against, compareWith] = useSearchParam('compare');
  const after = useDeferredValue(body);
  const { base } = draft;
  if (remote.status !== 'ready') {
    return (
      <Section title={t('diff.title')}>
        {remote.status === 'loading' ? (
          <Skeleton width="100%" height="12rem" />
        ) : (
          <FailureState
            failure={remote.failure}
            isRetrying={remote.isChecking}
            onRetry={recheck}
          />
        )}
      </Section>
    );
  }
  const { versionId, number, document } = remote.data;
  const hasOtherBase = base !== undefined && base !== versionId;
  const inForce = t('policyPage.versions.numbered', { number: String(number) });
  return (
    <Section title={t('diff.title')}>
      <div className={shared.stack}>
        {hasOtherBase && (
          <Choice
            className={styles.compare}
            label={t('diff.compare')}
            value={against === 'base' ? 'base' : 'inForce'}
            options={[
              { id: 'inForce', label: t('policyPage.editor.inForce') },
              { id: 'base', label: t('policyPage.editor.base') },
            ]}
            onChange={id => compareWith(id === 'base' ? id : undefined)}
          />
        )}
        {hasOtherBase && against === 'base' ? (
          <AgainstBase base={base} body={after} />
        ) : (
          <Against name={inForce} document={document} body={after} />
        )}
      </div>
    </Section>
  );
}

function AgainstBase({
  base,
  body,
}: {
  readonly base: string;
  readonly body: string;
}) {
  const client = useApi(aiGovernanceApiRef);
  const nameOf = useVersionName();
  const { remote, recheck } = useResource(
    cachesOf(client).policyVersions,
    base,
  );
  if (remote.status === 'loading') {
    return <Skeleton width="100%" height="12rem" />;
  }
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
  return <Against name={nameOf(version)} document={document} body={body} />;
}

function Against({
  name,
  document,
  body,
}: {
  readonly name: string;
  readonly document: string;
  readonly body: string;
}) {
  const t = useText();
  if (document === body) {
    return (
      <Text as="p" color="secondary">
        {t('diff.same')}
      </Text>
    );
  }
  return (
    <Suspense fallback={<Skeleton width="100%" height="12rem" />}>
      <LazyDiff
        before={{ name, document }}
        after={{ name: t('drafts.draft'), document: body }}
      />
    </Suspense>
  );
}
