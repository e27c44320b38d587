import type { LedgerReport } from '../ledgerReport';
import type { Terminal } from '../terminal';
import { someOf, startPage } from './page';
import { table } from './table';

const SUBJECTS_SHOWN = 2;

/** Ledger entries for people, newest first, with the ledger's size and root. */
export function renderLedger(
  { entityRef, head, entries, hasMore }: LedgerReport,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  page.raw(
    `${terminal.paint('strong', `${head.size} ${head.size === 1 ? 'entry' : 'entries'} in the ledger`)}  ${terminal.paint('quiet', `root ${terminal.text(head.root)}`)}`,
  );
  page.blank();
  if (entries.length === 0) {
    page.paragraph(
      entityRef
        ? `Nothing is recorded about \`${entityRef}\` yet; decisions and assignments about it will appear here.`
        : 'Nothing is recorded yet; decisions, tiers and stages will appear here.',
    );
    return page.toString();
  }
  const rows = entries.map(({ ledger, at, type, actor, subjectIds }) => [
    ledger.index === undefined ? ledger.state : String(ledger.index),
    at,
    type,
    actor,
    someOf(subjectIds, SUBJECTS_SHOWN),
  ]);
  for (const line of table(
    ['entry', 'recorded (UTC)', 'what', 'by', 'about'],
    rows,
    terminal,
  ))
    page.raw(line);
  if (hasMore) {
    page.blank();
    page.paragraph(
      'There are older entries; raise `--limit` (at most 200) to see more.',
    );
  }
  return page.toString();
}
