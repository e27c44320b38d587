import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Io } from '../../io';
import { unwritable, writeAtomically } from '../../offline/writeAtomically';
import { annotations } from './annotations';
import type { CiReport } from './ciReport';
import { markdown } from './markdown';
import { sarif } from './sarif';

/** Where reports for CI go; each may be absent. */
export interface CiReportOptions {
  /** SARIF file, replaced. */
  readonly reportSarif?: string;
  /** Markdown file, added to. */
  readonly reportMarkdown?: string;
  /** File of `name=value` lines, added to. */
  readonly reportOutputs?: string;
  /** Whose commands are written to standard error. */
  readonly annotate?: 'github';
}

/** Writes the reports that are asked for. Failure: `cli.unwritableFile`. */
export async function writeCiReports(
  report: CiReport,
  options: CiReportOptions,
  io: Io,
): Promise<void> {
  const { reportSarif, reportMarkdown, reportOutputs, annotate } = options;
  if (reportSarif) await writeAtomically(reportSarif, sarif(report), io);
  if (reportMarkdown) await append(reportMarkdown, markdown(report), io);
  if (reportOutputs) await append(reportOutputs, outputs(report), io);
  if (annotate === 'github') io.stderr.write(annotations(report));
}

/** Values are ids and words; anything else could begin a line of its own. */
const outputs = (report: CiReport): string =>
  Object.entries(report.outputs)
    .map(([name, value]) => `${name}=${value.replace(/[^\w.-]/g, '')}\n`)
    .join('');

async function append(file: string, text: string, io: Io): Promise<void> {
  const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    const handle = await open(
      resolve(io.cwd, file),
      O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK,
      0o600,
    );
    try {
      if (!(await handle.stat()).isFile()) throw new Error('not a file');
      await handle.writeFile(text, 'utf8');
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw unwritable(file, cause);
  }
}
