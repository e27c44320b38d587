import type { Draft } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Link, Skeleton, Switch, Text } from '@backstage/ui';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { Instant } from '../../shared/Instant';
import { More } from '../../shared/More';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { usePages } from '../../shared/usePages';
import { useSearchParam } from '../../shared/useSearchParam';
import { useText } from '../../shared/useText';
import styles from '../drafts.module.css';
import { Person } from '../Person';

const PAGE = 25;

interface DraftListProps {
  /** What the drafts are to become. */
  readonly kind: string;
  readonly hrefOf: (draftId: string) => string;
}

/** Drafts of a kind that anybody is writing, last saved first; those that were discarded on demand. */
export function DraftList({ kind, hrefOf }: DraftListProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const [shown, show] = useSearchParam('drafts');
  const state = shown === 'discarded' ? 'discarded' : 'open';
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listDrafts({ kind, state, limit: PAGE, cursor }, options),
    [client, kind, state],
  );
  const { remote, reload, hasMore, isLoadingMore, loadMore } = usePages(load);
  return (
    <Section
      title={t('drafts.list.title')}
      aside={
        <Switch
          label={t('drafts.list.showDiscarded')}
          isSelected={state === 'discarded'}
          onChange={isOn => show(isOn ? 'discarded' : undefined)}
        />
      }
    >
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('drafts.list.loading')}>
          <Skeleton width="100%" height="6rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {remote.status === 'ready' && (
        <>
          <Drafts
            items={remote.data.flatMap(({ items }) => items)}
            hrefOf={hrefOf}
          />
          <More
            shown={0}
            hasMore={hasMore}
            isLoading={isLoadingMore}
            onMore={loadMore}
          />
        </>
      )}
    </Section>
  );
}

function Drafts({
  items,
  hrefOf,
}: Pick<DraftListProps, 'hrefOf'> & { readonly items: readonly Draft[] }) {
  const t = useText();
  if (items.length === 0) {
    return (
      <Text as="p" color="secondary">
        {t('drafts.list.none')}
      </Text>
    );
  }
  return (
    <ul className={shared.rowList}>
      {items.map(({ draftId, title, savedAt, savedBy, revision }) => (
        <li key={draftId} className={styles.actions}>
          <Link href={hrefOf(draftId)}>{title}</Link>
          <Text variant="body-small" color="secondary">
            {t('drafts.revision', { revision: String(revision) })}
            {' · '}
            <Instant at={savedAt} />
            {' · '}
            <Person by={savedBy} />
          </Text>
        </li>
      ))}
    </ul>
  );
}
