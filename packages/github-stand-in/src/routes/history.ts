import { NOT_FOUND, ok, type StandInAnswer } from '../http/router';
import { historyCommitShape } from '../shapes/releases';
import type { StandInRepository } from '../world/types';

type History = StandInRepository['history'];

/** A commit with all that can be reached from it, each behind those that it was made from. Histories are too deep to recurse. */
function reachable(history: History, head: string): ReadonlySet<string> {
  const done = new Set<string>();
  const open = [head];
  for (let sha = open.at(-1); sha !== undefined; sha = open.at(-1)) {
    const parents = history.get(sha)?.parents ?? [];
    const next = parents.find(each => history.has(each) && !done.has(each));
    if (next !== undefined) open.push(next);
    else {
      done.add(sha);
      open.pop();
    }
  }
  return done;
}

/** Compares two commits of the history; `undefined` when one of them is not in it. */
export function compareHistory(
  { history }: StandInRepository,
  base: string,
  head: string,
): StandInAnswer | undefined {
  if (!history.has(base) || !history.has(head)) return undefined;
  const ofBase = reachable(history, base);
  const ofHead = reachable(history, head);
  const ahead = [...ofHead].filter(sha => !ofBase.has(sha));
  const behind = [...ofBase].filter(sha => !ofHead.has(sha));
  const shared = [...ofHead].filter(sha => ofBase.has(sha));
  if (shared.length === 0) return NOT_FOUND;
  return ok(
    {
      status: statusOf(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      merge_base_commit: { sha: shared[shared.length - 1] },
      commits: ahead.flatMap(sha => {
        const commit = history.get(sha);
        return commit ? [historyCommitShape(commit)] : [];
      }),
    },
    'commits',
  );
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
