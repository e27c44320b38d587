import { counted } from '../../ledger/progress';
import type { LedgerVerification } from '../ledgerVerification';
import type { Terminal } from '../terminal';
import { startPage, type Page } from './page';

const FINDINGS_SHOWN = 25;

/** A verification for people: the verdict, every finding with its leaf, and what to keep for the next time. */
export function renderVerification(
  verification: LedgerVerification,
  terminal: Terminal,
): string {
  const { source, file, issuer, exportedAt, report } = verification;
  const page = startPage(terminal);
  const leaves = `${counted(report.size)} ${report.size === 1 ? 'leaf' : 'leaves'}`;
  page.paragraph(
    report.isSound
      ? `The ledger is sound: ${leaves}, each with its text, in its place.`
      : `The ledger is not sound: ${counted(report.findings.length + report.omittedFindings)} found in ${leaves}.`,
    report.isSound
      ? `${terminal.paint('good', 'sound')}      `
      : `${terminal.paint('bad', 'not sound')}  `,
  );
  page.blank();
  page.fields(
    [
      [
        'from',
        source === 'portal'
          ? issuer
          : `\`${file}\`, exported from ${issuer} at ${exportedAt}`,
      ],
      ['size', String(report.size)],
      ['root', report.root],
    ],
    '  ',
  );
  addFindings(page, verification);
  addHeld(page, verification);
  return page.toString();
}

function addFindings(page: Page, { report }: LedgerVerification): void {
  if (report.isSound) return;
  page.heading('What was found');
  for (const { message } of report.findings.slice(0, FINDINGS_SHOWN)) {
    page.item(message, { mark: '✗', tone: 'bad' });
  }
  const more = report.findings.length + report.omittedFindings - FINDINGS_SHOWN;
  if (more > 0) {
    page.aside([
      `and ${counted(more)} more; \`--format json\` lists the first thousand`,
    ]);
  }
}

function addHeld(page: Page, { held, report }: LedgerVerification): void {
  page.blank();
  if (held === undefined) {
    page.paragraph(
      'Nothing was compared with what you hold, so this shows only that the ledger agrees with itself. Keep size and root in a place of your own; next time they show whether anything before was changed:',
    );
    page.raw(`  --size ${report.size} --root ${report.root}`);
    return;
  }
  const isConfirmed = report.confirmed.some(
    ({ size, root }) => size === held.size && root === held.root,
  );
  page.paragraph(
    isConfirmed
      ? `It begins with the ${counted(held.size)} leaves whose root you hold: none of them was changed, removed or moved.`
      : `It could not be shown to begin with the ${counted(held.size)} leaves whose root you hold.`,
  );
  if (report.isSound) {
    page.paragraph('To hold for the next time:');
    page.raw(`  --size ${report.size} --root ${report.root}`);
  }
}
