import { targetRepository } from '../check/targetRepository';
import { connect, type ConnectionOptions } from '../connection';
import { EXIT, usageFailure, type ExitCode } from '../failure';
import type { Io } from '../io';
import { renderJson } from '../report/json';
import { submitDocument, renderSubmit } from '../report/submitReport';
import { terminalFor } from '../report/terminal';
import { readRecords, type LocatedRecord } from './offlineRecord';
import { submitRecord, type SubmittedRecord } from './submitRecord';

/** The options of `submit` as commander delivers them. */
export interface SubmitOptions extends ConnectionOptions {
  readonly repository?: string;
  readonly format: 'text' | 'json';
}

/** Asks the portal every recorded question, one after the other, and tells how the answers compare. */
export async function runSubmit(
  files: readonly string[],
  options: SubmitOptions,
  io: Io,
): Promise<ExitCode> {
  const connection = await connect(options, io);
  const records: LocatedRecord[] = [];
  for (const file of files) records.push(...(await readRecords(file, io)));
  requireRepository(records, options.repository);
  const submitted: SubmittedRecord[] = [];
  let isGone = false;
  for (const record of records) {
    const result = await submitRecord(connection, record, { io, isGone });
    isGone ||= result.kind === 'failed' && result.failure.isOutage;
    submitted.push(result);
  }
  io.stdout.write(
    options.format === 'json'
      ? renderJson(submitDocument(submitted))
      : renderSubmit(submitted, terminalFor(io.stdout, io.env)),
  );
  return exitCodeOf(submitted);
}

function requireRepository(
  records: readonly LocatedRecord[],
  given: string | undefined,
): void {
  if (given === undefined) return;
  const { id } = targetRepository(given, []);
  const strangers = records.filter(
    ({ record }) => record.request.repository !== id,
  );
  if (strangers.length === 0) return;
  throw usageFailure('cli.otherRecord', `some records are not of \`${id}\``, {
    issues: strangers.slice(0, 20).map(({ file, line, record }) => ({
      code: 'cli.otherRecord',
      path: file,
      line,
      message: `it is of \`${record.request.repository}\``,
    })),
    hint: 'take those records out, or leave `--repository` out; nothing was submitted',
  });
}

/** The exit code of `submit`: what could not be asked weighs more than what came out stricter. */
export function exitCodeOf(submitted: readonly SubmittedRecord[]): ExitCode {
  if (submitted.some(({ kind }) => kind === 'failed')) return EXIT.unavailable;
  return submitted.some(({ kind }) => kind === 'stricter')
    ? EXIT.refused
    : EXIT.ok;
}
