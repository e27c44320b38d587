import {
  fixKindOf,
  revertDefects,
  suspectLines,
  tracedDefects,
  type FixConventions,
  type FoundDefect,
  type PastChange,
} from '@ai-enablement/governance-core';
import { blame } from '../git/blame';
import { readFixedFiles } from '../git/fixedFiles';
import { readMainline, type MainlineCommit } from '../git/mainline';
import type { Repository } from '../git/repository';

/** A change with the commit that it came on top of; absent for the first one of all. */
export interface MergedChange extends PastChange {
  readonly base?: string;
}

/** What was found, and what was looked at for it. */
export interface DefectSearch {
  readonly defects: readonly FoundDefect[];
  readonly fixes: number;
  /** Fixes that touch so much that they mend more than one thing. */
  readonly tooLarge: number;
}

/** How far back the lines that a fix touches are followed. */
const REACH_DAYS = 365;
const DAY_MS = 86_400_000;

const toSeconds = (time: number): string =>
  new Date(Math.max(0, time)).toISOString().replace(/\.\d{3}Z$/, 'Z');

const reachOf = (mergedAt: string): string =>
  toSeconds(Date.parse(mergedAt) - REACH_DAYS * DAY_MS);

/**
 * Defects that the history tells of: changes that were reverted, and changes that last touched the lines which a fix had to touch. Of a fix,
 * one git process compares and one for each file looks for authors; a fix of many lines is not traced. Changes the newest first.
 */
export async function findDefects(
  repository: Repository,
  {
    head,
    changes,
    conventions,
    onFix,
  }: {
    readonly head: string;
    readonly changes: readonly MergedChange[];
    readonly conventions?: FixConventions;
    /** Told after each fix. */
    readonly onFix?: (done: number) => void;
  },
): Promise<DefectSearch> {
  const reverts = revertDefects(changes);
  const fixes = changes.flatMap(change => {
    const kind = fixKindOf(change, conventions);
    return kind === undefined ? [] : { change, kind };
  });
  const oldest = fixes.reduce(
    (earliest, { change }) =>
      change.mergedAt < earliest ? change.mergedAt : earliest,
    fixes[0]?.change.mergedAt ?? '',
  );
  const mainline: ReadonlyMap<string, MainlineCommit> =
    fixes.length === 0
      ? new Map()
      : await readMainline(repository, { head, since: reachOf(oldest) });
  const traced: FoundDefect[] = [];
  let done = 0;
  let tooLarge = 0;
  for (const fix of fixes) {
    const inducing = await inducingCommits(repository, fix.change);
    if (inducing === undefined) tooLarge += 1;
    else
      traced.push(
        ...tracedDefects(
          fix,
          inducing.flatMap(sha => mainline.get(sha) ?? []),
        ),
      );
    done += 1;
    onFix?.(done);
  }
  return { defects: [...reverts, ...traced], fixes: fixes.length, tooLarge };
}

/** Empty for a fix that only adds; `undefined` for one that is too large. */
async function inducingCommits(
  repository: Repository,
  { sha, base, mergedAt }: MergedChange,
): Promise<readonly string[] | undefined> {
  if (base === undefined) return [];
  const files = await readFixedFiles(repository, { from: base, to: sha });
  const suspects = files && suspectLines(files);
  if (suspects === undefined) return undefined;
  const found = new Set<string>();
  for (const suspect of suspects)
    for (const inducing of await blame(repository, suspect, {
      at: base,
      since: reachOf(mergedAt),
    }))
      found.add(inducing);
  return [...found].sort();
}
