import type { AssistantFile } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { compareFile } from '@ai-enablement/governance-core';
import { EXIT, type ExitCode } from '../failure';
import type { Io } from '../io';
import {
  diffDocument,
  renderDiff,
  type Compared,
} from '../report/assistantsReport';
import { renderJson } from '../report/json';
import { terminalFor } from '../report/terminal';
import { askFiles, type AssistantOptions } from './askFiles';
import { openCheckoutFiles } from './checkoutFiles';

/**
 * Compares files of assistants in the checkout with what the policy asks for: those that are there, or those named. Exit code 1
 * when one of them is not as it should be.
 */
export async function runDiff(
  options: AssistantOptions,
  io: Io,
): Promise<ExitCode> {
  const asked = await askFiles(options, io);
  const checkout = await openCheckoutFiles(options.repo, io);
  const compared: Compared[] = [];
  for (const file of asked.files) {
    if (file.path === undefined) continue;
    const found = await checkout.read(file.path);
    if (found === undefined && !options.target) continue;
    compared.push(compare(file, file.path, found));
  }
  const report = { ...asked, compared };
  io.stdout.write(
    options.format === 'json'
      ? renderJson(diffDocument(report))
      : renderDiff(report, terminalFor(io.stdout, io.env)),
  );
  return compared.every(({ state }) => state === 'asPolicy')
    ? EXIT.ok
    : EXIT.refused;
}

function compare(
  { id, form, text }: AssistantFile,
  path: string,
  found: string | undefined,
): Compared {
  const { state, because, wanted } = compareFile({ form }, { text, found });
  return { id, path, state, because, found: found ?? '', wanted };
}
