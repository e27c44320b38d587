import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { Instant } from '../../shared/Instant';
import { More } from '../../shared/More';
import shared from '../../shared/shared.module.css';
import { usePages } from '../../shared/usePages';
import { useSearchParam } from '../../shared/useSearchParam';
import { useText } from '../../shared/useText';

interface ChangedDecisionsProps {
  readonly exceptionId: string;
  readonly name: string;
  readonly count: number;
}

/** How many decisions an exception changed lately, and which. */
export function ChangedDecisions({
  exceptionId,
  name,
  count,
}: ChangedDecisionsProps) {
  const t = useText();
  const shown = useDisclosure();
  if (count === 0) {
    return (
      <Text as="p" color="secondary">
        {t('exceptionsPage.reach.unchanged')}
      </Text>
    );
  }
  return (
    <>
      <Text as="p">
        {t('exceptionsPage.reach.changed', { count })}{' '}
        <DisclosureButton
          state={shown}
          label={t('exceptionsPage.reach.decisionsOf', { id: name })}
        >
          {t('exceptionsPage.reach.decisions')}
        </DisclosureButton>
      </Text>
      {shown.isOpen && (
        <div id={shown.id}>
          <DecisionLinks exceptionId={exceptionId} />
        </div>
      )}
    </>
  );
}

const PAGE_SIZE = 10;

function DecisionLinks({ exceptionId }: { readonly exceptionId: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const [, openDecision] = useSearchParam('decision');
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listDecisions(
        { exception: exceptionId, limit: PAGE_SIZE, cursor },
        options,
      ),
    [client, exceptionId],
  );
  const { remote, hasMore, isLoadingMore, loadMore } = usePages(load);
  if (remote.status === 'loading') return null;
  if (remote.status === 'failed') {
    return <Text color="danger">{remote.failure.message}</Text>;
  }
  const decisions = remote.data.flatMap(({ items }) => items);
  return (
    <>
      {decisions.length === 0 && !hasMore && (
        <Text as="p" color="secondary">
          {t('exceptionsPage.reach.hidden')}
        </Text>
      )}
      <ul className={shared.plainList}>
        {decisions.map(({ decisionId, repository, headSha, occurredAt }) => (
          <li key={decisionId}>
            <Button
              size="small"
              variant="tertiary"
              aria-label={t('exceptionsPage.reach.open', {
                commit: headSha.slice(0, 8),
              })}
              onPress={() => openDecision(decisionId)}
            >
              {repository} {headSha.slice(0, 8)}
            </Button>{' '}
            <Instant at={occurredAt} />
          </li>
        ))}
      </ul>
      <More
        shown={decisions.length}
        hasMore={hasMore}
        isLoading={isLoadingMore}
        onMore={loadMore}
      />
    </>
  );
}
