import type { Draft } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Skeleton, Switch, Text } from '@backstage/ui';
import { useCallback } from 'react';
import { Person } from '../../drafts/Person';
import { policyDraftRouteRef } from '../../routes';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { Instant } from '../../shared/Instant';
import { More } from '../../shared/More';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { usePages } from '../../shared/usePages';
import { useSearchParam } from '../../shared/useSearchParam';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';

const PAGE = 25;

/** Drafts that anybody is writing, last saved first; those that were discarded on demand. */
export function DraftList() {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const [shown, show] = useSearchParam('drafts');
  const state = shown === 'discarded' ? 'discarded' : 'open';
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listDrafts(
        { kind: 'policy', state, limit: PAGE, cursor },
        options,
      ),
    [client, state],
  );
  const { remote, reload, hasMore, isLoadingMore, loadMore } = usePages(load);
  return (
    <Section
      title={t('policyPage.editor.drafts')}
      aside={
        <Switch
          label={t('policyPage.editor.showDiscarded')}
          isSelected={state === 'discarded'}
          onChange={isOn => show(isOn ? 'discarded' : undefined)}
        />
      }
    >
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('policyPage.editor.loadingDrafts')}>
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
          <Drafts items={remote.data.flatMap(({ items }) => items)} />
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

function Drafts({ items }: { readonly items: readonly Draft[] }) {
  const t = useText();
  const draftHref = useRouteRef(policyDraftRouteRef);
  if (items.length === 0) {
    return (
      <Text as="p" color="secondary">
        {t('policyPage.editor.noDrafts')}
      </Text>
    );
  }
  return (
    <ul className={shared.rowList}>
      {items.map(({ draftId, title, savedAt, savedBy, revision }) => (
        <li key={draftId} className={styles.actions}>
          <Link href={draftHref?.({ draftId }) ?? ''}>{title}</Link>
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
