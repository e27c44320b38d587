import { type FleetSignal, instant, MS_PER_HOUR } from './fleetSignal';
import { type MadeChange, nameOf } from './madeChange';

const HOTFIXES = 0.02;

/** The change itself, with all its instants. */
export function merged(made: MadeChange): FleetSignal {
  const { on, isBot, readyAt, mergedAt, isAssisted } = made;
  const { random } = on;
  const waited = mergedAt - readyAt;
  const coding = random.skewed(isAssisted ? 5 : 8, 2.4) * MS_PER_HOUR;
  const lines = Math.round(random.skewed(isAssisted ? 90 : 60, 3));
  return {
    source: 'fleet',
    kind: 'change',
    body: {
      ...nameOf(made),
      firstCommitAt: instant(readyAt - coding),
      openedAt: instant(readyAt - coding * random.next() * 0.3),
      readyAt: instant(readyAt),
      firstReviewAt: instant(readyAt + waited * 0.4),
      approvedAt: instant(readyAt + waited * 0.9),
      mergedAt: instant(mergedAt),
      ...(!isBot && { author: made.author }),
      isBot,
      isToDefaultBranch: true,
      isHotfix: random.chance(HOTFIXES),
      addedLines: lines,
      deletedLines: Math.round(lines * random.next()),
      files: 1 + random.poisson(3),
      mergeSha: random.hex(40),
    },
  };
}

/** Its reviews, the last of which approves. */
export function* reviewed(made: MadeChange): Iterable<FleetSignal> {
  const { team, random } = made.on;
  const others = team.people.filter(person => person !== made.author);
  const waited = made.mergedAt - made.readyAt;
  const reviews = 1 + random.poisson(0.4);
  for (let at = 0; at < reviews; at += 1) {
    const submittedAt =
      made.readyAt + waited * (0.4 + (0.5 * (at + 1)) / reviews);
    yield {
      source: 'fleet',
      kind: 'review',
      body: {
        ...nameOf(made),
        review: `${made.number}-${at}`,
        submittedAt: instant(submittedAt),
        startedAt: instant(submittedAt - random.skewed(0.3, 2) * MS_PER_HOUR),
        state: at === reviews - 1 ? 'approved' : 'changesRequested',
        reviewer: random.pick(others),
        isBot: false,
      },
    };
  }
}
