import { Alert, Skeleton, Text } from '@backstage/ui';
import { RiRocketLine } from '@remixicon/react';
import { FailureState } from '../shared/FailureState';
import { Guide } from '../shared/Guide';
import { More } from '../shared/More';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { StatePanel } from '../shared/StatePanel';
import { useText } from '../shared/useText';
import { ClearButton, Filters } from './blocks/Filters';
import { ReleaseCommand } from './blocks/ReleaseCommand';
import { ReleasesTable } from './blocks/ReleasesTable';
import { Tools } from './blocks/Tools';
import { isFiltered } from './filters';
import { presentRelease, type ReleaseView } from './present/release';
import styles from './releases.module.css';
import { useReleases } from './useReleases';

/** Every release that was asked about, newest first. */
export function ReleaseListPage() {
  const t = useText();
  const list = useReleases();
  const { remote, reload } = list.pages;
  const releases =
    remote.status === 'ready'
      ? remote.data.flatMap(({ items }) => items).map(presentRelease)
      : [];
  const isUnasked =
    remote.status === 'ready' &&
    releases.length === 0 &&
    !list.pages.hasMore &&
    !isFiltered(list.filters);
  return (
    <div className={shared.page}>
      <Section
        title={t('releases.title')}
        aside={
          remote.status === 'ready' && (
            <Tools
              releases={releases}
              isBusy={remote.isChecking}
              onRefresh={reload}
            />
          )
        }
      >
        <div className={shared.stack}>
          <Text as="p" color="secondary">
            {t('releases.intro')}
          </Text>
          {!isUnasked && (
            <Filters filters={list.filters} onChange={list.change} />
          )}
          {remote.status === 'loading' && (
            <div role="status" aria-label={t('releases.loading')}>
              <Skeleton width="100%" height="20rem" />
            </div>
          )}
          {remote.status === 'failed' && (
            <FailureState
              failure={remote.failure}
              isRetrying={remote.isChecking}
              onRetry={reload}
            />
          )}
          {isUnasked && <Unasked />}
          {remote.status === 'ready' && !isUnasked && (
            <Rows list={list} releases={releases} />
          )}
        </div>
      </Section>
    </div>
  );
}

function Rows({
  list: { filters, change, pages },
  releases,
}: {
  readonly list: ReturnType<typeof useReleases>;
  readonly releases: readonly ReleaseView[];
}) {
  const t = useText();
  const { remote, hasMore, isLoadingMore, loadMore } = pages;
  if (remote.status !== 'ready') return null;
  return (
    <>
      {remote.failure && (
        <Alert
          status="warning"
          icon
          title={t('releases.stale')}
          description={remote.failure.message}
        />
      )}
      {releases.length > 0 && (
        <ReleasesTable
          releases={releases}
          filters={filters}
          isBusy={remote.isChecking}
        />
      )}
      <div className={styles.head}>
        <span role="status">
          <Text variant="body-small" color="secondary">
            {releases.length === 0 && !hasMore
              ? t('releases.noMatch')
              : t('releases.shown', { count: releases.length })}
          </Text>
        </span>
        {releases.length === 0 && isFiltered(filters) && (
          <ClearButton onChange={change} />
        )}
      </div>
      <More
        shown={releases.length}
        hasMore={hasMore}
        isLoading={isLoadingMore}
        onMore={loadMore}
      />
    </>
  );
}

function Unasked() {
  const t = useText();
  return (
    <StatePanel
      icon={<RiRocketLine size={28} />}
      title={t('releases.emptyTitle')}
      action={
        <Guide label={t('releases.guide')} file="docs/guides/release.md" />
      }
    >
      <Text as="p" color="secondary">
        {t('releases.empty')}
      </Text>
      <ReleaseCommand asked={{ environment: 'production' }} />
    </StatePanel>
  );
}
