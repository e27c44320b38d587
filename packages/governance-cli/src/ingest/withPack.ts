import type { IngestReport } from '../report/ingestReport';
import type { LinePack } from './packLines';
import type { RecordLine } from './recordLines';

const MOST_TOLD = 100;

/** Adds what became of a pack; numbers of the batch become those of the file. */
export function withPack(
  report: IngestReport,
  { fromLine, lines }: LinePack<RecordLine>,
  receipt: Pick<
    IngestReport,
    'lines' | 'stored' | 'repeated' | 'refusedInAll'
  > & {
    readonly refused: readonly {
      readonly line: number;
      readonly message: string;
    }[];
  },
): IngestReport {
  const placed = receipt.refused.map(({ line, message }) => {
    const at = lines[line - fromLine];
    return { file: at?.file ?? '-', line: at?.line ?? line, message };
  });
  return {
    ...report,
    lines: report.lines + receipt.lines,
    stored: report.stored + receipt.stored,
    repeated: report.repeated + receipt.repeated,
    refused: [...report.refused, ...placed].slice(0, MOST_TOLD),
    refusedInAll: report.refusedInAll + receipt.refusedInAll,
  };
}
