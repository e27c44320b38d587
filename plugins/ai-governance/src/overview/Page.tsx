import type { Fleet } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Alert, Skeleton, Text } from '@backstage/ui';
import { RiInboxLine } from '@remixicon/react';
import { useCallback, useRef } from 'react';
import { HostsNotice } from '../hosts/blocks/HostsNotice';
import { NeedsYou } from '../needsYou/blocks/NeedsYou';
import { FailureState } from '../shared/FailureState';
import { More } from '../shared/More';
import { RichText } from '../shared/RichText';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { StatePanel } from '../shared/StatePanel';
import { useText } from '../shared/useText';
import { Changes } from './Changes';
import { ClearButton, FilterBar } from './FilterBar';
import { ShowTableContext } from './FilterLink';
import { FleetCsvButton } from './FleetCsvButton';
import { FleetTable } from './FleetTable';
import { Headline } from './Headline';
import { Matrix } from './Matrix';
import styles from './overview.module.css';
import { Owners } from './Owners';
import { PolicyWarnings } from './PolicyWarnings';
import { presentFleetLines } from './presentFleet';
import { useFleet } from './useFleet';

/** The whole fleet at a glance: what is unclassified and whose it is, then everything else. */
export function OverviewPage() {
  const fleet = useFleet();
  const { remote, reload } = fleet.pages;
  return (
    <div className={shared.page}>
      <HostsNotice />
      <NeedsYou />
      {remote.status === 'loading' && <Loading />}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {remote.status === 'ready' && (
        <Blocks pages={remote.data} fleet={fleet} />
      )}
    </div>
  );
}

interface BlocksProps {
  readonly pages: readonly Fleet[];
  readonly fleet: ReturnType<typeof useFleet>;
}

function Blocks({ pages, fleet }: BlocksProps) {
  const table = useRef<HTMLElement>(null);
  const showTable = useCallback(() => table.current?.focus(), []);
  const newest = pages.at(-1);
  if (newest === undefined) return null;
  if (newest.totals.entities === 0) return <Empty />;
  return (
    <ShowTableContext.Provider value={showTable}>
      <Headline totals={newest.totals} />
      <PolicyWarnings />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Matrix totals={newest.totals} />
          <Owners totals={newest.totals} />
        </div>
        <Changes />
      </div>
      <Components pages={pages} fleet={fleet} table={table} />
    </ShowTableContext.Provider>
  );
}

function Components({
  pages,
  fleet: { filters, change, pages: state },
  table,
}: BlocksProps & { readonly table: React.RefObject<HTMLElement> }) {
  const t = useText();
  const { remote, hasMore, isLoadingMore, loadMore } = state;
  const lines = presentFleetLines(pages.flatMap(({ items }) => items));
  const newest = pages.at(-1);
  if (newest === undefined) return null;
  const failure = remote.status === 'ready' ? remote.failure : undefined;
  const isBusy = remote.status === 'ready' && remote.isChecking;
  return (
    <Section
      title={t('overview.table.title')}
      focusRef={table}
      aside={<FleetCsvButton filters={filters} />}
    >
      <FilterBar filters={filters} totals={newest.totals} onChange={change} />
      {failure && (
        <Alert
          status="warning"
          icon
          title={t('overview.stale')}
          description={failure.message}
        />
      )}
      {lines.length === 0 ? (
        <div className={styles.noMatch} role="status">
          <Text>{t('overview.table.noMatch')}</Text>
          <ClearButton onChange={change} />
        </div>
      ) : (
        <>
          <FleetTable lines={lines} sort={filters.sort} isBusy={isBusy} />
          <More
            shown={lines.length}
            total={newest.matching}
            hasMore={hasMore}
            isLoading={isLoadingMore}
            onMore={loadMore}
          />
        </>
      )}
    </Section>
  );
}

function Empty() {
  const t = useText();
  return (
    <StatePanel
      icon={<RiInboxLine size={28} />}
      title={t('overview.table.emptyTitle')}
    >
      <Text as="p" color="secondary">
        <RichText>{t('overview.table.empty')}</RichText>
      </Text>
    </StatePanel>
  );
}

function Loading() {
  const t = useText();
  return (
    <div
      role="status"
      aria-label={t('overview.loading')}
      className={shared.stack}
    >
      <Skeleton width="100%" height="8rem" />
      <div className={styles.columns}>
        <Skeleton width="100%" height="22rem" />
        <Skeleton width="100%" height="22rem" />
      </div>
      <Skeleton width="100%" height="30rem" />
    </div>
  );
}
