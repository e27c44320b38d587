import { Alert, Button, Skeleton, Text } from '@backstage/ui';
import { RiArchiveLine, RiDownloadLine, RiSearchLine } from '@remixicon/react';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import { StatePanel } from '../../shared/StatePanel';
import { useText } from '../../shared/useText';
import styles from '../audit.module.css';
import { isFiltered, type LedgerFilters } from '../filters';
import { NOW } from '../auditCaches';
import { useAudit } from '../useAudit';
import { useCsv } from '../useCsv';
import { useLedgerEntries, type LedgerEntries } from '../useLedgerEntries';
import { AuditFailure } from './AuditFailure';
import { EntriesTable } from './EntriesTable';
import { Filters } from './Filters';

interface EntriesProps {
  readonly filters: LedgerFilters;
  readonly onFilter: (filters: LedgerFilters) => void;
  readonly onFollow: (subject: string) => void;
  readonly onOpen: (entryId: string) => void;
}

/** The entries of the ledger, newest first, narrowed to the filters. */
export function Entries({ filters, onFilter, onFollow, onOpen }: EntriesProps) {
  const t = useText();
  const entries = useLedgerEntries(filters);
  return (
    <Section
      title={
        filters.subject
          ? t('audit.list.history', { subject: filters.subject })
          : t('audit.list.title')
      }
      aside={<Tools filters={filters} entries={entries} />}
    >
      <div className={styles.stack}>
        <Filters filters={filters} onFilter={onFilter} />
        {entries.status === 'loading' && (
          <div role="status" aria-label={t('audit.loading')}>
            <Skeleton width="100%" height="20rem" />
          </div>
        )}
        {entries.status === 'failed' && entries.failure && (
          <AuditFailure
            failure={entries.failure}
            isRetrying={entries.isBusy}
            onRetry={entries.refresh}
          />
        )}
        {entries.status === 'ready' && entries.items.length === 0 && (
          <Empty isFiltered={isFiltered(filters)} />
        )}
        {entries.items.length > 0 && (
          <>
            <EntriesTable
              entries={entries.items}
              onFollow={onFollow}
              onOpen={onOpen}
            />
            <Older entries={entries} />
          </>
        )}
      </div>
    </Section>
  );
}

function Tools({
  filters,
  entries,
}: {
  readonly filters: LedgerFilters;
  readonly entries: LedgerEntries;
}) {
  const t = useText();
  const csv = useCsv(filters);
  const { heads } = useAudit();
  if (entries.status !== 'ready') return null;
  return (
    <div className={styles.tools}>
      <Button
        size="small"
        variant="secondary"
        isPending={entries.isBusy}
        onPress={() => {
          entries.refresh();
          void heads.refresh(NOW);
        }}
      >
        {t('audit.list.refresh')}
      </Button>
      {entries.items.length > 0 && (
        <Button
          size="small"
          variant="secondary"
          aria-label={t('audit.list.csvLabel')}
          iconStart={<RiDownloadLine size={16} />}
          isPending={csv.isBusy}
          onPress={() => void csv.download()}
        >
          {t('audit.list.csv')}
        </Button>
      )}
    </div>
  );
}

function Empty({ isFiltered: isNarrowed }: { readonly isFiltered: boolean }) {
  const t = useText();
  return (
    <StatePanel
      icon={
        isNarrowed ? <RiSearchLine size={28} /> : <RiArchiveLine size={28} />
      }
      title={t(isNarrowed ? 'audit.list.noMatch' : 'audit.list.empty')}
    >
      <Text as="p" color="secondary">
        <RichText>
          {t(isNarrowed ? 'audit.list.noMatchText' : 'audit.list.emptyText')}
        </RichText>
      </Text>
    </StatePanel>
  );
}

function Older({ entries }: { readonly entries: LedgerEntries }) {
  const t = useText();
  return (
    <div className={styles.older}>
      <span role="status">
        <Text variant="body-small" color="secondary">
          {t('audit.list.shown', { count: entries.items.length })}
        </Text>
      </span>
      {entries.failure && (
        <Alert
          status="warning"
          icon
          title={t('audit.list.olderFailed')}
          description={entries.failure.message}
        />
      )}
      {entries.hasOlder && (
        <Button
          size="small"
          variant="secondary"
          isPending={entries.isBusy}
          onPress={entries.readOlder}
        >
          {t('audit.list.older')}
        </Button>
      )}
    </div>
  );
}
