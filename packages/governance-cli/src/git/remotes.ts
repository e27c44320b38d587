import { redactUrl } from '@ai-enablement/governance-core';
import { GitCommandFailure } from './gitFailures';
import type { Repository } from './repository';
import { readGit } from './runGit';

/** A remote of the checkout, as configured. */
export interface GitRemote {
  readonly name: string;
  /** Where it is fetched from, without user name and password. */
  readonly url: string;
}

const KEY = /^remote\.(.+)\.url$/;

/** The remotes in the order of the configuration, the first address of each; none is an empty list. */
export async function readRemotes({
  run,
}: Repository): Promise<readonly GitRemote[]> {
  const said = await readGit(run, [
    'config',
    '-z',
    '--get-regexp',
    '^remote\\..*\\.url$',
  ]).catch((error: unknown) => {
    // Exit code 1 without a word: no such setting.
    if (error instanceof GitCommandFailure && error.said.trim() === '')
      return '';
    throw error;
  });
  const remotes = new Map<string, GitRemote>();
  for (const entry of said.split('\0')) {
    const end = entry.indexOf('\n');
    const name = end < 0 ? undefined : KEY.exec(entry.slice(0, end))?.[1];
    if (name === undefined || remotes.has(name)) continue;
    remotes.set(name, { name, url: redactUrl(entry.slice(end + 1)) });
  }
  return [...remotes.values()];
}
