import {
  classify,
  combine,
  fixKindOf,
  type CommitInput,
  type FixConventions,
  type FoundDefect,
  type SignalInput,
  type SignalKind,
} from '@ai-enablement/governance-core';
import { mergedChange } from '../defects/mergedChange';
import type { CollectedPast } from '../git/pastChanges';

/** A signal as it is handed in. */
export interface SignalLine<Kind extends SignalKind = SignalKind> {
  readonly kind: Kind;
  readonly revision: number;
  readonly body: SignalInput<Kind>;
}

/** What a history says of a change, and who wrote it; nothing of one whose message names no request, and never a person. */
export function changeSignals(
  repository: string,
  change: CollectedPast,
  conventions?: FixConventions,
): readonly [] | readonly [SignalLine<'change'>, SignalLine<'attribution'>] {
  const { pullRequest: number, mergedAt, commits, files } = change;
  if (number === undefined) return [];
  const merged = mergedChange(change);
  const written = combine(commits.map(commit => classify(commit)));
  const revision = Math.max(0, Date.parse(mergedAt));
  const { attribution, confidence, tools } = written;
  const isHotfix = fixKindOf(merged, conventions) === 'hotfix';
  return [
    {
      kind: 'change',
      revision,
      body: {
        repository,
        number,
        // A history does not tell when the request was opened; this makes no time of it.
        openedAt: mergedAt,
        mergedAt,
        isBot: isOfMachine(change),
        isToDefaultBranch: true,
        isHotfix,
        addedLines: sum(files.map(({ additions }) => additions)),
        deletedLines: sum(files.map(({ deletions }) => deletions)),
        files: files.length,
        mergeSha: merged.sha,
      },
    },
    {
      kind: 'attribution',
      revision,
      body: {
        repository,
        number,
        at: mergedAt,
        attribution,
        ...(confidence && { confidence }),
        assistants: tools.slice(0, 20).map(assistant => ({ assistant })),
      },
    },
  ];
}

/** Every commit is by a machine that is no assistant: those follow a person. Who merged it does not matter. */
function isOfMachine({ commits, mergeSha }: CollectedPast): boolean {
  const written = commits.filter(({ sha }) => sha !== mergeSha);
  return written.length > 0 && written.every(isByMachine);
}

const isByMachine = (commit: CommitInput): boolean =>
  /\[bot\]$/.test(commit.author?.name.trim() ?? '') &&
  classify(commit).uses.length === 0;

const sum = (counts: readonly (number | undefined)[]): number =>
  counts.reduce<number>((all, count) => all + (count ?? 0), 0);

/** A defect as it is handed in. */
export const defectSignal = (
  repository: string,
  { revision, ...body }: FoundDefect,
): SignalLine<'defect'> => ({
  kind: 'defect',
  revision,
  body: { repository, ...body },
});
