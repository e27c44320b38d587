import { Alert, Skeleton, Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import exceptions from '../../exceptions/exceptions.module.css';
import { CsvDownload, type Csv } from '../../shared/CsvDownload';
import { FailureState } from '../../shared/FailureState';
import { More } from '../../shared/More';
import { Section } from '../../shared/Section';
import type { Pages } from '../../shared/usePages';
import { useText } from '../../shared/useText';
import styles from '../exceptionsPage.module.css';

interface ListBlockProps<Item> {
  readonly title: string;
  /** What is said when there is nothing. */
  readonly empty: string;
  readonly pages: Pages<{
    readonly items: readonly Item[];
    readonly nextCursor?: string;
  }>;
  readonly csv: Csv<Item>;
  readonly children: (item: Item) => ReactNode;
}

/** One list of the page in each of its states, page by page, and as CSV. */
export function ListBlock<Item>({
  title,
  empty,
  pages: { remote, hasMore, isLoadingMore, loadMore, reload },
  csv,
  children,
}: ListBlockProps<Item>) {
  const t = useText();
  const items =
    remote.status === 'ready' ? remote.data.flatMap(page => page.items) : [];
  return (
    <Section
      title={title}
      aside={
        (items.length > 0 || hasMore) && (
          <CsvDownload
            label={t('exceptionsPage.csvOf', { what: title })}
            csv={csv}
          />
        )
      }
    >
      {remote.status === 'loading' && (
        <div
          role="status"
          aria-label={t('exceptionsPage.loading', { what: title })}
        >
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
      {remote.status === 'ready' && remote.failure && (
        <Alert
          status="warning"
          icon
          title={t('exceptionsPage.stale')}
          description={remote.failure.message}
        />
      )}
      {remote.status === 'ready' && items.length === 0 && !hasMore && (
        <Text as="p" color="secondary">
          {empty}
        </Text>
      )}
      <ul className={exceptions.items} aria-label={title}>
        {items.map(children)}
      </ul>
      {remote.status === 'ready' && (
        <div className={styles.head}>
          {items.length > 0 && (
            <Text variant="body-small" color="secondary">
              {t('exceptionsPage.shown', { count: items.length })}
            </Text>
          )}
          <More
            shown={items.length}
            hasMore={hasMore}
            isLoading={isLoadingMore}
            onMore={loadMore}
          />
        </div>
      )}
    </Section>
  );
}
