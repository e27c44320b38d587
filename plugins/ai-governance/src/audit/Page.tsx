import { useCapture } from '../shared/analytics';
import { useSearchParam } from '../shared/useSearchParam';
import shared from '../shared/shared.module.css';
import { Entries } from './blocks/Entries';
import { EntryDrawer } from './blocks/EntryDrawer';
import { LedgerHeadBlock } from './blocks/LedgerHeadBlock';
import { useLedgerFilters } from './useLedgerFilters';

/** The sub-page **Audit**: the ledger's head, its verification, and its entries. */
export function AuditPage() {
  const capture = useCapture();
  const [filters, setFilters] = useLedgerFilters();
  const [entryId, openEntry] = useSearchParam('entry');
  const follow = (subject: string) => {
    capture('followHistory', subject);
    setFilters({ subject });
  };
  return (
    <div className={shared.page}>
      <LedgerHeadBlock />
      <Entries
        filters={filters}
        onFilter={setFilters}
        onFollow={follow}
        onOpen={id => {
          capture('openLedgerEntry', id);
          openEntry(id);
        }}
      />
      <EntryDrawer entryId={entryId} onClose={() => openEntry(undefined)} />
    </div>
  );
}
