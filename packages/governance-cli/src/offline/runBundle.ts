import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { targetRepository } from '../check/targetRepository';
import { connect, type ConnectionOptions } from '../connection';
import { EXIT, unavailable, type ExitCode } from '../failure';
import { readRemotes } from '../git/remotes';
import { openRepository, type Repository } from '../git/repository';
import { hookBundleFile } from '../hooks/hookBundle';
import { answerTo } from '../http/explainAnswer';
import type { Io } from '../io';
import { bundleDocument, renderBundle } from '../report/bundleReport';
import { renderJson } from '../report/json';
import { terminalFor } from '../report/terminal';
import { toIssue } from '../zodIssue';
import { BUNDLE_SCHEMA, bundleFileSchema, readKeySet } from './bundleFile';
import { openBundle } from './openBundle';
import { writeAtomically } from './writeAtomically';

/** The options of `policy bundle` as commander delivers them. */
export interface BundleOptions extends ConnectionOptions {
  readonly repository?: string;
  readonly repo: string;
  readonly output: string;
  readonly forHooks?: boolean;
  readonly keys?: string;
  readonly format: 'text' | 'json';
}

/** Fetches a bundle, verifies it as `check --offline` will, and writes it; nothing is written that would be refused. */
export async function runBundle(
  options: BundleOptions,
  io: Io,
): Promise<ExitCode> {
  const connection = await connect(options, io);
  const pinned = options.keys ? await readKeySet(options.keys, io) : undefined;
  const target = await targetOf(options, io);
  const answer = await answerTo(
    {
      purpose: 'get a policy bundle',
      permission: 'ai-governance.policy.read',
      hasToken: connection.hasToken,
    },
    connection.client.getPolicyBundle(target.id),
  );
  const file = bundleFileSchema.safeParse({ schema: BUNDLE_SCHEMA, ...answer });
  if (!file.success)
    throw unavailable(
      'cli.unreadableAnswer',
      "cannot get a policy bundle: the portal's answer is not what was expected",
      {
        issues: file.error.issues
          .slice(0, 5)
          .map(issue => toIssue('cli.unreadableAnswer', issue)),
        hint: 'check that the command and the portal are of the same version, and that nothing between them answers in its place',
      },
    );
  const output = options.forHooks
    ? await hookBundleFile(await checkoutOf(options, io))
    : options.output;
  const opened = await openBundle(file.data, {
    file: output,
    repository: target.id,
    pinned,
    now: io.now(),
  });
  if (options.forHooks) await mkdir(dirname(output), { recursive: true });
  await writeAtomically(output, renderJson(file.data), io);
  const report = { file: output, opened, notices: target.notices };
  io.stdout.write(
    options.format === 'json'
      ? renderJson(bundleDocument(report))
      : renderBundle(report, terminalFor(io.stdout, io.env)),
  );
  return EXIT.ok;
}

const checkoutOf = (
  { repo }: Pick<BundleOptions, 'repo'>,
  { cwd, env, signal }: Io,
): Promise<Repository> => openRepository({ dir: repo, cwd, env, signal });

/** A repository that is named needs no checkout. */
async function targetOf(
  { repository, repo }: Pick<BundleOptions, 'repository' | 'repo'>,
  io: Io,
): Promise<ReturnType<typeof targetRepository>> {
  if (repository !== undefined) return targetRepository(repository, []);
  const checkout = await checkoutOf({ repo }, io);
  return targetRepository(undefined, await readRemotes(checkout));
}
