import { messageLines } from '../../attribution/messageLines';
import { revertedCommits } from '../../attribution/reverts';
import { defectOf, type FoundDefect, type PastChange } from './pastChange';

const REVERT_TITLE = /(?:^|\n)\s*(?:revert|reapply) "/i;
/** The line that GitHub writes into the request that reverts another one. */
const REVERTED_REQUEST = /^reverts (?:[\w.-]+\/[\w.-]+)?#(\d{1,9})\s*$/i;
const SHORTEST_ID = 7;

/** Finds changes by their commit, one that they brought, or their number; ids may be cut short. */
function finderOf(changes: readonly PastChange[]) {
  const byId = new Map<string, PastChange>();
  const byNumber = new Map<number, PastChange>();
  for (const change of changes) {
    for (const { sha } of [change, ...change.commits])
      for (const id of [sha, sha.slice(0, SHORTEST_ID)])
        if (!byId.has(id)) byId.set(id, change);
    if (change.number !== undefined) byNumber.set(change.number, change);
  }
  const startsWith = (change: PastChange, id: string) =>
    [change, ...change.commits].some(({ sha }) => sha.startsWith(id));
  return {
    ofId: (id: string) => {
      const found = byId.get(id) ?? byId.get(id.slice(0, SHORTEST_ID));
      return found && startsWith(found, id) ? found : undefined;
    },
    ofNumber: (number: number) => byNumber.get(number),
  };
}

type Finder = ReturnType<typeof finderOf>;

/** Earlier changes that a change takes back. Of a merge whose title says so, the commits that it brought are asked. */
function takenBackBy(
  change: PastChange,
  { ofId, ofNumber }: Finder,
): readonly PastChange[] {
  const isRevert = REVERT_TITLE.test(change.message);
  const said = isRevert ? [change, ...change.commits] : [change];
  const targets = said.flatMap(({ message }) => {
    const lines = messageLines(message);
    const numbers = isRevert
      ? lines.flatMap(({ text }) => REVERTED_REQUEST.exec(text)?.[1] ?? [])
      : [];
    return [
      ...(revertedCommits(lines) ?? []).map(ofId),
      ...numbers.map(number => ofNumber(Number(number))),
    ];
  });
  return [...new Set(targets)].flatMap(target =>
    target && target !== change ? target : [],
  );
}

/** Which change takes back which, from the earliest on. INVARIANT: what is taken back came before, so that no one waits for itself. */
function revertsIn(changes: readonly PastChange[]) {
  const finder = finderOf(changes);
  const inOrder = [...changes]
    .reverse()
    .sort((a, b) =>
      a.mergedAt < b.mergedAt ? -1 : Number(a.mergedAt > b.mergedAt),
    );
  const place = new Map(inOrder.map((change, at) => [change, at]));
  const placeOf = (change: PastChange) => place.get(change) ?? 0;
  const reverts = new Set<PastChange>();
  const revertsOf = new Map<PastChange, PastChange[]>();
  for (const change of inOrder)
    for (const target of takenBackBy(change, finder)) {
      if (placeOf(target) >= placeOf(change)) continue;
      reverts.add(change);
      const known = revertsOf.get(target);
      if (known) known.push(change);
      else revertsOf.set(target, [change]);
    }
  return { inOrder, reverts, revertsOf };
}

interface Fate {
  readonly isTakenBack: boolean;
  /** Milliseconds of the last change that had a say. */
  readonly saidAt: number;
}

/**
 * Defects of changes that were reverted. A revert that was itself reverted is told as cancelled, so that a defect told before is taken
 * back; reverting a revert is no defect of the revert. Changes that are not among those given are not known; of several with one
 * instant the first one given is the latest, as git lists them.
 */
export function revertDefects(
  changes: readonly PastChange[],
): readonly FoundDefect[] {
  const { inOrder, reverts, revertsOf } = revertsIn(changes);
  const fates = new Map<PastChange, Fate>();
  const fateOf = (change: PastChange): Fate =>
    fates.get(change) ?? {
      isTakenBack: false,
      saidAt: Date.parse(change.mergedAt),
    };
  // The latest first: what became of a revert is known before what it takes back is looked at.
  for (const change of [...inOrder].reverse()) {
    const taking = (revertsOf.get(change) ?? []).map(fateOf);
    fates.set(change, {
      isTakenBack: taking.some(({ isTakenBack }) => !isTakenBack),
      saidAt: Math.max(
        Date.parse(change.mergedAt),
        ...taking.map(({ saidAt }) => saidAt),
      ),
    });
  }
  return [...revertsOf]
    .filter(([target]) => !reverts.has(target))
    .flatMap(([target, taking]) =>
      taking.map((revert): FoundDefect => {
        const { isTakenBack, saidAt } = fateOf(revert);
        return {
          ...defectOf('revert', target, revert),
          ...(isTakenBack && { isCancelled: true }),
          revision: Math.max(0, saidAt),
        };
      }),
    );
}
