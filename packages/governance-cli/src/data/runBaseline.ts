import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  BASELINE_PATH,
  writeBaseline,
} from '@ai-enablement/governance-detectors';
import { detectorPolicy, plural } from '@ai-enablement/governance-core';
import { EXIT, usageFailure, type ExitCode } from '../failure';
import { readAddedTexts } from '../git/addedText';
import { readTrackedTexts } from '../git/changedTexts';
import { openRepository } from '../git/repository';
import { readGit } from '../git/runGit';
import { stagedFrom } from '../git/stagedFrom';
import { openHookBundle, type HookBundleOptions } from '../hooks/hookBundle';
import type { Io } from '../io';
import { writeAtomically } from '../offline/writeAtomically';
import { renderJson } from '../report/json';
import { readBaseline } from './baselines';
import { lookThrough } from './lookThrough';

/** The options of `baseline` as commander delivers them. */
export interface BaselineOptions extends HookBundleOptions {
  readonly repo: string;
  /** Why the findings that are new to the baseline may stand. */
  readonly reason?: string;
  readonly format: 'text' | 'json';
}

/** Writes what is found in all tracked files to the baseline; reasons of findings that it knows already stay. */
export async function runBaseline(
  options: BaselineOptions,
  io: Io,
): Promise<ExitCode> {
  const { cwd, env, signal } = io;
  const checkout = await openRepository({
    dir: options.repo,
    cwd,
    env,
    signal,
  });
  const from = await stagedFrom(checkout, io);
  const { opened } = await openHookBundle(checkout, options, io);
  const found = await lookThrough(
    readAddedTexts(checkout, await readTrackedTexts(from)),
    {
      policy: detectorPolicy(opened.compiled.policy),
      baselines: { before: new Map(), after: new Map() },
      signal,
    },
  );
  if (found.incomplete.length > 0) throw notWhole(found.incomplete);
  const top = await readGit({ ...from.run, variables: {} }, [
    'rev-parse',
    '--show-toplevel',
  ]);
  const file = join(top.replace(/\n$/, ''), BASELINE_PATH);
  const known = readBaseline(
    await readFile(file, 'utf8').catch(() => undefined),
  );
  const findings = found.places.flatMap(({ state, finding }) =>
    state === 'open' ? [finding] : [],
  );
  const added = findings.filter(({ fingerprint }) => !known.has(fingerprint));
  const { reason } = options;
  const previous = [
    ...known.values(),
    ...(reason === undefined ? [] : added.map(each => ({ ...each, reason }))),
  ];
  await mkdir(dirname(file), { recursive: true });
  await writeAtomically(
    file,
    writeBaseline(findings, { entries: previous }),
    io,
  );
  const report = {
    schema: 'ai-governance/baseline-report@1',
    file: BASELINE_PATH,
    files: found.files,
    findings: findings.length,
    added: added.length,
    removed: known.size - (findings.length - added.length),
  };
  io.stdout.write(
    options.format === 'json' ? renderJson(report) : describe(report),
  );
  return EXIT.ok;
}

const describe = ({
  file,
  files,
  findings,
  added,
  removed,
}: {
  readonly file: string;
  readonly files: number;
  readonly findings: number;
  readonly added: number;
  readonly removed: number;
}): string =>
  `${file}: ${plural(findings, 'finding')} in ${plural(files, 'file')}, ${added} new, ${removed} gone.\n${
    added > 0
      ? 'Commit it in a change of its own: what is new in it needs a waiver.\n'
      : ''
  }`;

const notWhole = (
  incomplete: readonly { readonly path: string; readonly because: string }[],
) =>
  usageFailure(
    'cli.baselineIncomplete',
    `${plural(incomplete.length, 'file')} could not be looked through, so the baseline would not be whole`,
    {
      issues: incomplete.slice(0, 20).map(({ path, because }) => ({
        code: 'cli.baselineIncomplete',
        path,
        message: because,
      })),
      hint: 'take these files out of the repository, or make them smaller',
    },
  );
