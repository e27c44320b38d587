import { counted } from '../ledger/progress';
import type { Terminal } from './terminal';
import { startPage } from './text/page';

/** What became of records, or would. */
export interface IngestReport {
  readonly source: string;
  readonly kind?: string;
  readonly batch: string;
  readonly isDryRun: boolean;
  /** Line of the batch with which it went on; 1 from the beginning. */
  readonly fromLine: number;
  readonly lines: number;
  readonly stored: number;
  readonly repeated: number;
  /** The first hundred. */
  readonly refused: readonly {
    readonly file: string;
    readonly line: number;
    readonly message: string;
  }[];
  readonly refusedInAll: number;
}

/** The envelope `ai-governance/ingest@1`; documented in `docs/reference/cli.md`. Keys keep their meaning. */
export const ingestDocument = ({ kind, ...report }: IngestReport) => ({
  schema: 'ai-governance/ingest@1',
  ...report,
  kind: kind ?? null,
});

/** For people: each refused line by its place, then what became of all. */
export function renderIngest(report: IngestReport, terminal: Terminal): string {
  const { lines, stored, repeated, refused, refusedInAll, isDryRun } = report;
  const page = startPage(terminal);
  for (const { file, line, message } of refused)
    page.paragraph(`${file}:${line}: ${message}`);
  if (refusedInAll > refused.length)
    page.paragraph(
      `… and ${counted(refusedInAll - refused.length)} more lines.`,
    );
  if (refused.length > 0) page.blank();
  if (report.fromLine > 1)
    page.paragraph(
      `Went on with line ${counted(report.fromLine)} of the batch.`,
    );
  page.paragraph(
    isDryRun
      ? `${counted(lines)} lines, ${counted(refusedInAll)} of them no JSON objects. Nothing was sent.`
      : `${counted(lines)} lines: ${counted(stored)} taken in, ${counted(repeated)} known already, ${counted(refusedInAll)} refused.`,
  );
  if (!isDryRun)
    page.paragraph(`Batch ${report.batch}, source ${report.source}.`);
  return page.toString();
}
