import {
  createClassifier,
  type Attribution,
  type CommitAttribution,
} from '@ai-enablement/governance-core';
import type { CommitLines } from '../git/addedLines';
import type { HistoryCommit } from '../git/commits';
import { withTraces, type HistoryTraces } from '../git/traces';

/** Commits by something, the most frequent first. */
export type Counts = Readonly<Record<string, number>>;

/** What the commits of a month say; by the author's date in UTC. */
export interface MonthCount {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly commits: number;
  /** Commits with AI as author or assistant. */
  readonly attributed: number;
}

/** Attribution of a history. Every number is a count of commits. */
export interface HistorySummary {
  readonly commits: number;
  /** Commits with AI as author or assistant: at least so many, since tags may be missing. */
  readonly attributedCommits: number;
  readonly attribution: Readonly<Record<Attribution, number>>;
  /** By assistant id, in any role. */
  readonly tools: Counts;
  readonly roles: Counts;
  /** Commits that revert another one. */
  readonly reverts: number;
  /** Commits with a note in `refs/notes/ai`. */
  readonly notes: number;
  /** Commits that Agent Trace records are about. */
  readonly traces: number;
  /** Rising; months without commits are left out. */
  readonly months: readonly MonthCount[];
}

const SECONDS_PER_DAY = 86_400;

/** Dates that no calendar of four-digit years holds count as the beginning of time. */
function monthOf(authoredAt: number): string {
  const date = new Date(authoredAt * 1000);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 7) : '1970-01';
}

/** Whether only the number of lines that the commit adds tells if its measurement covers all of it. */
function isOpen({
  aiLines,
  humanLines,
  uses,
  isMerge,
}: CommitAttribution): boolean {
  if (isMerge || aiLines === undefined || humanLines === undefined)
    return false;
  const isOneSided = aiLines === 0 || humanLines === 0;
  return isOneSided && !uses.some(use => use.role === 'author');
}

class Tally {
  private readonly counts = new Map<string, number>();

  add(names: Iterable<string>): void {
    for (const name of new Set(names))
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  sorted(): Counts {
    return Object.fromEntries(
      [...this.counts].sort(
        ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
      ),
    );
  }
}

class Summary {
  private readonly classify = createClassifier();
  private readonly monthOfDay = new Map<number, string>();
  private readonly attribution = { ai: 0, mixed: 0, human: 0, unknown: 0 };
  private readonly tools = new Tally();
  private readonly roles = new Tally();
  private readonly months = new Map<
    string,
    { commits: number; attributed: number }
  >();
  private reverts = 0;
  private notes = 0;
  private traces = 0;
  private commits = 0;

  /** Counts a commit; or not yet, when its lines have to be counted first: then the answer is false. */
  add(commit: HistoryCommit): boolean {
    const found = this.classify(commit);
    if (commit.addedLines === undefined && isOpen(found)) return false;
    this.count(commit, found);
    return true;
  }

  /** Counts a commit of which everything is known that can be. */
  addMeasured(commit: HistoryCommit): void {
    this.count(commit, this.classify(commit));
  }

  private count(commit: HistoryCommit, found: CommitAttribution): void {
    const { attribution, uses, revertOf } = found;
    this.commits++;
    this.attribution[attribution]++;
    if (revertOf) this.reverts++;
    if (commit.notes) this.notes++;
    if (commit.traces) this.traces++;
    if (uses.length > 0) {
      this.tools.add(uses.map(use => use.tool));
      this.roles.add(uses.map(use => use.role));
    }
    const key = this.monthOf(commit.authoredAt);
    const month = this.months.get(key) ?? { commits: 0, attributed: 0 };
    this.months.set(key, month);
    month.commits++;
    if (attribution === 'ai' || attribution === 'mixed') month.attributed++;
  }

  /** Formatting a date is dear, and a history has far fewer days than commits. */
  private monthOf(authoredAt: number): string {
    const day = Math.floor(authoredAt / SECONDS_PER_DAY);
    const known = this.monthOfDay.get(day) ?? monthOf(authoredAt);
    this.monthOfDay.set(day, known);
    return known;
  }

  result(): HistorySummary {
    const { ai, mixed } = this.attribution;
    return {
      commits: this.commits,
      attributedCommits: ai + mixed,
      attribution: this.attribution,
      tools: this.tools.sorted(),
      roles: this.roles.sorted(),
      reverts: this.reverts,
      notes: this.notes,
      traces: this.traces,
      months: [...this.months]
        .map(([month, counts]) => ({ month, ...counts }))
        .sort((a, b) => (a.month < b.month ? -1 : 1)),
    };
  }
}

/** How many commits wait for their lines to be counted together, and how long their notes may be, in characters. */
const GROUP = { commits: 500, noteLength: 2_000_000 };

/** Groups whose lines are being counted while the history is read on. */
const MOST_GROUPS = 2;

/** What a history is read with. */
export interface HistorySources {
  /** Counts the lines that commits add; a commit that is missing in the answer adds none. */
  readonly countLines: (
    shas: readonly string[],
    traces: HistoryTraces,
  ) => Promise<ReadonlyMap<string, CommitLines>>;
  /** Agent Trace records of the repository; read while the history begins to come in. */
  readonly traces: Promise<HistoryTraces>;
}

/** Commits that wait for their lines, and those whose lines are being counted. */
class Waiting {
  private group: HistoryCommit[] = [];
  private noteLength = 0;
  private readonly settling = new Set<Promise<void>>();

  constructor(
    private readonly settle: (group: readonly HistoryCommit[]) => Promise<void>,
  ) {}

  /** Takes a commit in; waits only when enough groups are on their way. */
  async add(commit: HistoryCommit): Promise<void> {
    this.group.push(commit);
    this.noteLength += commit.notes?.[0]?.length ?? 0;
    const isFull =
      this.group.length >= GROUP.commits || this.noteLength >= GROUP.noteLength;
    if (isFull) this.send();
    if (this.settling.size >= MOST_GROUPS) await Promise.race(this.settling);
  }

  /** Waits for all that is left. */
  async end(): Promise<void> {
    this.send();
    await Promise.all(this.settling);
  }

  private send(): void {
    const { group } = this;
    if (group.length === 0) return;
    this.group = [];
    this.noteLength = 0;
    const settled = this.settle(group).finally(() => {
      this.settling.delete(settled);
    });
    // Whoever waits is told of a failure; until then it is not one that nobody handles.
    settled.catch(() => undefined);
    this.settling.add(settled);
  }
}

/**
 * Attributes every commit of a history and counts. Keeps only the counts and a few small groups of measured commits, so that
 * memory does not grow with the history. `countLines` is asked about commits of which a note measured one side only, and
 * about those that a trace may be about.
 */
export async function summarizeHistory(
  batches: AsyncIterable<readonly HistoryCommit[]>,
  { countLines, traces: reading }: HistorySources,
): Promise<HistorySummary> {
  const summary = new Summary();
  // Whether it fails or not, it is awaited below.
  reading.catch(() => undefined);
  let traces: HistoryTraces | undefined;
  const waiting = new Waiting(async group => {
    const index = await reading;
    const shas = group.map(({ sha }) => sha);
    const lines = await countLines(shas, index);
    for (const commit of group) {
      const counted = withTraces(commit, { traces: index, lines });
      summary.addMeasured({
        ...counted,
        addedLines: counted.addedLines ?? 0,
      });
    }
  });
  for await (const batch of batches) {
    traces ??= await reading;
    for (const commit of batch) {
      if (traces.concerns(commit) || !summary.add(commit))
        await waiting.add(commit);
    }
  }
  await waiting.end();
  return summary.result();
}
