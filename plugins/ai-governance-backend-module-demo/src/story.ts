import type { Authorship } from './commits';
import { MEMBERS, type DemoRepository, type Topic } from './organisation';
import type { Random } from './random';

/** What keeps a change from being ready to merge; `none` for most. */
export type Gap =
  | 'none'
  | 'noReview'
  | 'ownReview'
  | 'staleReview'
  | 'noOwnersReview'
  | 'noScans'
  | 'brokenScan'
  | 'openFinding';

/** What one change is about, before it is turned into facts. */
export interface ChangeStory {
  readonly repository: DemoRepository;
  readonly topic: Topic;
  readonly author: string;
  readonly authorship: Authorship;
  readonly gap: Gap;
  readonly headSha: string;
  readonly occurredAt: Date;
  readonly files: readonly [string, ...string[]];
  readonly random: Random;
}

const DAY_MS = 24 * 60 * 60 * 1_000;
const AGENT_SHARE = 0.12;
/** Saturday and Sunday, as `getUTCDay` counts. */
const DAYS_TO_FRIDAY: ReadonlyMap<number, number> = new Map([
  [6, 1],
  [0, 2],
]);
const GAPS: readonly (readonly [Gap, number])[] = [
  ['none', 81],
  ['noReview', 5],
  ['ownReview', 1],
  ['staleReview', 2],
  ['noOwnersReview', 3],
  ['noScans', 3],
  ['brokenScan', 2],
  ['openFinding', 4],
];

/** Makes up what one change is about. */
export function tellStory(
  repository: DemoRepository,
  context: {
    readonly random: Random;
    readonly occurredAt: Date;
    /** 0 at the beginning of the window, 1 today. */
    readonly progress: number;
    readonly headSha: string;
  },
): ChangeStory {
  const { random, progress } = context;
  const topic = random.pick(repository.topics);
  const [first = 'README.md', ...others] = topic.files;
  return {
    ...context,
    repository,
    topic,
    author: random.pick(MEMBERS[repository.team]),
    authorship: chooseAuthorship(repository, { random, progress }),
    gap: random.weighted(GAPS),
    files: [first, ...others.filter(() => random.chance(0.75))],
  };
}

/** Assistants are used more as time goes on, and forgetting to declare becomes rarer. */
function chooseAuthorship(
  { assistedShare, assistants }: DemoRepository,
  { random, progress }: { readonly random: Random; readonly progress: number },
): Authorship {
  if (random.chance(assistedShare * (0.5 + progress))) {
    return random.chance(AGENT_SHARE)
      ? { kind: 'agent' }
      : { kind: 'assisted', disclosure: random.weighted(assistants) };
  }
  return random.chance(0.3 - 0.22 * progress)
    ? { kind: 'undeclared' }
    : { kind: 'human' };
}

/** A time between 7 and 17 o'clock UTC on a working day, at most two days earlier than asked for. */
export function workingHour(now: Date, ageDays: number, random: Random): Date {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  const day = new Date(today - Math.ceil(ageDays) * DAY_MS);
  const toFriday = DAYS_TO_FRIDAY.get(day.getUTCDay()) ?? 0;
  const minutes = 7 * 60 + random.below(10 * 60);
  return new Date(day.getTime() - toFriday * DAY_MS + minutes * 60_000);
}
