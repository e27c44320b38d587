import { counted } from '../../ledger/progress';
import type { LedgerProof } from '../ledgerProof';
import type { Terminal } from '../terminal';
import { startPage } from './page';

/** A proof for people: whether the entry is in the ledger, where, and against which root. */
export function renderProof(proof: LedgerProof, terminal: Terminal): string {
  const { entryId, index, treeSize, root, leafHash, held, issues } = proof;
  const isProven = issues.length === 0;
  const page = startPage(terminal);
  page.paragraph(
    isProven
      ? `Entry \`${entryId}\` is leaf ${index} of the ledger of ${counted(treeSize)} leaves.`
      : `Entry \`${entryId}\` could not be shown to be in the ledger of ${counted(treeSize)} leaves.`,
    isProven
      ? `${terminal.paint('good', 'proven')}      `
      : `${terminal.paint('bad', 'not proven')}  `,
  );
  page.blank();
  page.fields(
    [
      ['leaf', leafHash],
      ['root', root],
    ],
    '  ',
  );
  for (const { message } of issues) {
    page.item(message, { mark: '✗', tone: 'bad' });
  }
  page.blank();
  page.paragraph(
    held === undefined
      ? 'Size and root are what the portal says now; give `--size` and `--root` of your own to prove it against what you hold.'
      : 'Size and root are the ones that you hold.',
  );
  return page.toString();
}
