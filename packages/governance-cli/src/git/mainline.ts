import { pullRequestIn } from './pastChanges';
import { readRecords, textOf } from './records';
import type { Repository } from './repository';
import { streamGit } from './runGit';

/** A commit that came into a branch. */
export interface MainlineCommit {
  readonly sha: string;
  /** As the message names it. */
  readonly number?: number;
  /** The committer's clock, UTC with milliseconds. */
  readonly mergedAt: string;
}

const FORMAT = ['%H', '%ct', '%B'];

/** The commits that came into a branch since an instant, by id; one git process. */
export async function readMainline(
  { run }: Repository,
  { head, since }: { readonly head: string; readonly since: string },
): Promise<ReadonlyMap<string, MainlineCommit>> {
  const found = new Map<string, MainlineCommit>();
  const output = streamGit(run, [
    'log',
    '-z',
    '--no-patch',
    '--no-color',
    '--no-show-signature',
    '--encoding=UTF-8',
    '--first-parent',
    `--since=${since}`,
    `--format=tformat:${FORMAT.join('%x00')}`,
    head,
    '--',
  ]);
  for await (const fields of readRecords(output, FORMAT.length))
    for (let at = 0; at < fields.length; at += FORMAT.length) {
      const [sha = '', committedAt = '', message = ''] = fields.slice(at);
      const number = pullRequestIn(textOf(message));
      found.set(sha, {
        sha,
        ...(number === undefined ? {} : { number }),
        mergedAt: new Date(Number(committedAt) * 1000).toISOString(),
      });
    }
  return found;
}
