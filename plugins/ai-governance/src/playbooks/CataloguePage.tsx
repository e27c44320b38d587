import type { PlaybookCatalogue } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Alert, Skeleton, Text } from '@backstage/ui';
import { FailureState } from '../shared/FailureState';
import { More } from '../shared/More';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import { CatalogueFilters, ClearButton } from './blocks/CatalogueFilters';
import { CatalogueTools } from './blocks/CatalogueTools';
import { NoPlaybooks } from './blocks/NoPlaybooks';
import { PlaybookRow } from './blocks/PlaybookRow';
import { isFiltered } from './filters';
import styles from './playbooks.module.css';
import { OwnReading } from './reach/OwnReading';
import { useCatalogue } from './useCatalogue';

/** Every playbook that the reader may read, to be searched and narrowed down. */
export function CataloguePage() {
  const t = useText();
  const list = useCatalogue();
  const { remote, reload } = list.pages;
  const newest = remote.status === 'ready' ? remote.data.at(-1) : undefined;
  return (
    <div className={shared.page}>
      <OwnReading />
      <Section
        title={t('playbooks.title')}
        aside={
          newest && (
            <CatalogueTools rights={newest.rights} filters={list.filters} />
          )
        }
      >
        <div className={shared.stack}>
          <Text as="p" color="secondary">
            {t('playbooks.intro')}
          </Text>
          {remote.status === 'loading' && (
            <div role="status" aria-label={t('playbooks.loading')}>
              <Skeleton width="100%" height="24rem" />
            </div>
          )}
          {remote.status === 'failed' && (
            <FailureState
              failure={remote.failure}
              isRetrying={remote.isChecking}
              onRetry={reload}
            />
          )}
          {newest && <Catalogue list={list} newest={newest} />}
        </div>
      </Section>
    </div>
  );
}

function Catalogue({
  list: { filters, change, pages },
  newest,
}: {
  readonly list: ReturnType<typeof useCatalogue>;
  readonly newest: PlaybookCatalogue;
}) {
  const t = useText();
  const { remote, hasMore, isLoadingMore, loadMore } = pages;
  if (remote.status !== 'ready') return null;
  const playbooks = remote.data.flatMap(({ items }) => items);
  if (playbooks.length === 0 && !isFiltered(filters)) return <NoPlaybooks />;
  return (
    <>
      <CatalogueFilters
        filters={filters}
        facets={newest.facets}
        onChange={change}
      />
      {remote.failure && (
        <Alert
          status="warning"
          icon
          title={t('playbooks.stale')}
          description={remote.failure.message}
        />
      )}
      {playbooks.length === 0 ? (
        <div className={styles.line} role="status">
          <Text>{t('playbooks.noMatch')}</Text>
          <ClearButton onChange={change} />
        </div>
      ) : (
        <>
          <ul
            className={shared.rowList}
            aria-label={t('playbooks.title')}
            aria-busy={remote.isChecking}
          >
            {playbooks.map(playbook => (
              <PlaybookRow key={playbook.name} playbook={playbook} />
            ))}
          </ul>
          <More
            shown={playbooks.length}
            total={newest.total}
            hasMore={hasMore}
            isLoading={isLoadingMore}
            onMore={loadMore}
          />
        </>
      )}
    </>
  );
}
