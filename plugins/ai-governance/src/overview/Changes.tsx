import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Alert, Link, Skeleton, Text } from '@backstage/ui';
import { useCallback } from 'react';
import { auditRouteRef, policyVersionRouteRef } from '../routes';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { FailureState } from '../shared/FailureState';
import { Instant } from '../shared/Instant';
import { More } from '../shared/More';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { StateWord } from '../shared/StateWord';
import { usePages } from '../shared/usePages';
import { useText } from '../shared/useText';
import styles from './overview.module.css';
import { presentChanges, type ChangeLine } from './presentChanges';

const PAGE_SIZE = 5;

/** What changed lately about policy, tiers, stages and evidence. */
export function Changes() {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listPolicyChanges({ limit: PAGE_SIZE, cursor }, options),
    [client],
  );
  const { remote, hasMore, isLoadingMore, loadMore, reload } = usePages(load);
  const lines =
    remote.status === 'ready'
      ? presentChanges(remote.data.flatMap(({ items }) => items))
      : [];
  return (
    <Section title={t('overview.changes.title')}>
      {remote.status === 'loading' && <Skeleton width="100%" height="14rem" />}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {remote.status === 'ready' && (
        <>
          {remote.failure && (
            <Alert
              status="warning"
              icon
              title={t('overview.stale')}
              description={remote.failure.message}
            />
          )}
          {lines.length === 0 ? (
            <Text as="p" color="secondary">
              {t('overview.changes.none')}
            </Text>
          ) : (
            <ul className={shared.rowList}>
              {lines.map(line => (
                <li key={line.key}>
                  <Change line={line} />
                </li>
              ))}
            </ul>
          )}
          <More
            shown={lines.length}
            hasMore={hasMore}
            isLoading={isLoadingMore}
            onMore={loadMore}
          />
        </>
      )}
    </Section>
  );
}

function Change({ line }: { readonly line: ChangeLine }) {
  const t = useText();
  const audit = useRouteRef(auditRouteRef)?.();
  const what = t(`overview.changes.kind.${line.kind}`);
  return (
    <>
      <div className={styles.change}>
        <StateWord look="plain" tone={line.tone}>
          {what}
        </StateWord>
        <Subject line={line} />
        <FromTo line={line} />
      </div>
      <Text as="p" variant="body-small" color="secondary">
        <Instant at={line.at} /> ·{' '}
        {line.actor === undefined ? (
          t('overview.changes.byPortal')
        ) : (
          <EntityRefLink entityRef={line.actor} />
        )}
        {audit && (
          <>
            {' · '}
            <Link
              variant="body-small"
              href={`${audit}?entry=${encodeURIComponent(line.entryId)}`}
              aria-label={t('overview.changes.evidenceOf', { what })}
            >
              {t('overview.changes.evidence')}
            </Link>
          </>
        )}
      </Text>
    </>
  );
}

function Subject({ line: { subject } }: { readonly line: ChangeLine }) {
  const t = useText();
  const version = useRouteRef(policyVersionRouteRef);
  if (subject === undefined) return null;
  if (subject.kind === 'entity')
    return <EntityRefLink entityRef={subject.ref} />;
  const { versionId, number } = subject;
  return (
    <Link href={version?.({ versionId }) ?? ''}>
      {number === undefined
        ? t('overview.changes.draft')
        : t('overview.changes.version', { number: String(number) })}
    </Link>
  );
}

function FromTo({
  line: { subject, from, to },
}: {
  readonly line: ChangeLine;
}) {
  const t = useText();
  // The name of a version says it already.
  if (to === undefined || subject?.kind === 'version') return null;
  return (
    <Text>
      {from === undefined
        ? t('overview.changes.to', { to })
        : t('overview.changes.fromTo', { from, to })}
    </Text>
  );
}
