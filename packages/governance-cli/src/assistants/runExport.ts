import type { AssistantFile } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { compareFile } from '@ai-enablement/governance-core';
import { EXIT, usageFailure, type ExitCode } from '../failure';
import type { Io } from '../io';
import {
  exportDocument,
  renderExport,
  type Written,
} from '../report/assistantsReport';
import { renderJson } from '../report/json';
import { terminalFor } from '../report/terminal';
import { askFiles, type AssistantOptions } from './askFiles';
import { openCheckoutFiles } from './checkoutFiles';

/** The options of `assistants export` as commander delivers them. */
export interface ExportOptions extends AssistantOptions {
  readonly write?: boolean;
}

/**
 * Writes files of assistants into the checkout, or one of them to standard output, or tells what there is. Failures:
 * `cli.unknownTarget`, `cli.notAFile`, `cli.unreadableSettings`.
 */
export async function runExport(
  options: ExportOptions,
  io: Io,
): Promise<ExitCode> {
  const asked = await askFiles(options, io);
  const [only, ...others] = asked.files;
  if (options.target && only && others.length === 0 && !options.write) {
    io.stdout.write(options.format === 'json' ? renderJson(only) : only.file);
    return EXIT.ok;
  }
  const written = options.write
    ? await writeAll(asked.files, options, io)
    : undefined;
  const report = { ...asked, written };
  io.stdout.write(
    options.format === 'json'
      ? renderJson(exportDocument(report))
      : renderExport(report, terminalFor(io.stdout, io.env)),
  );
  return EXIT.ok;
}

/** All or nothing of what cannot be merged: files are compared before the first is written. */
async function writeAll(
  files: readonly AssistantFile[],
  { repo }: ExportOptions,
  io: Io,
): Promise<readonly Written[]> {
  const checkout = await openCheckoutFiles(repo, io);
  const compared = [];
  for (const { id, path, form, text } of files) {
    if (path === undefined) continue;
    const found = await checkout.read(path);
    compared.push({ id, path, ...compareFile({ form }, { text, found }) });
  }
  const unreadable = compared.find(({ state }) => state === 'unreadable');
  if (unreadable)
    throw usageFailure(
      'cli.unreadableSettings',
      `cannot write \`${unreadable.path}\`: ${unreadable.because}`,
      {
        hint: 'nothing was written; mend the file, or leave its target out with `--target`',
      },
    );
  const changed = compared.filter(({ state }) => state !== 'asPolicy');
  for (const { path, wanted } of changed) await checkout.write(path, wanted);
  return compared.map(({ id, path, state }) => ({
    id,
    path,
    isChanged: state !== 'asPolicy',
  }));
}
