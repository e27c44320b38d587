import type { Unclassified as Page } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Alert, Skeleton, Text } from '@backstage/ui';
import { FailureState } from '../shared/FailureState';
import { More } from '../shared/More';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import { OpenCsvButton } from './OpenCsvButton';
import { OpenFilterBar } from './OpenFilterBar';
import { OpenTable } from './OpenTable';
import { useUnclassified } from './useUnclassified';

/** What nobody has classified, with what speaks for a tier, to be worked through. */
export function Unclassified() {
  const t = useText();
  const list = useUnclassified();
  const { remote, reload } = list.pages;
  return (
    <Section
      title={t('classification.open.title')}
      aside={<OpenCsvButton filters={list.filters} />}
    >
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('classification.loading')}>
          <Skeleton width="100%" height="16rem" />
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
        <div className={shared.stack}>
          {remote.failure && (
            <Alert
              status="warning"
              icon
              title={t('classification.open.stale')}
              description={remote.failure.message}
            />
          )}
          <List pages={remote.data} list={list} />
        </div>
      )}
    </Section>
  );
}

function List({
  pages,
  list,
}: {
  readonly pages: readonly Page[];
  readonly list: ReturnType<typeof useUnclassified>;
}) {
  const t = useText();
  const newest = pages.at(-1);
  if (newest === undefined) return null;
  const { totals, matching } = newest;
  const { filters, change } = list;
  const { hasMore, isLoadingMore, loadMore, reload } = list.pages;
  if (totals.unclassified === 0) {
    return (
      <Text as="p">
        {t('classification.open.done')} {t('classification.open.doneHint')}
      </Text>
    );
  }
  const items = pages.flatMap(page => page.items);
  return (
    <>
      <Text as="p">
        {t('classification.open.number', {
          count: totals.unclassified,
          all: String(totals.entities),
        })}{' '}
        {t('classification.open.advice')}
      </Text>
      <OpenFilterBar filters={filters} totals={totals} onChange={change} />
      {items.length === 0 ? (
        <div role="status">
          <Text as="p">{t('classification.open.noMatch')}</Text>
        </div>
      ) : (
        <>
          <OpenTable items={items} onAssigned={reload} />
          <More
            shown={items.length}
            total={matching}
            hasMore={hasMore}
            isLoading={isLoadingMore}
            onMore={loadMore}
          />
        </>
      )}
    </>
  );
}
