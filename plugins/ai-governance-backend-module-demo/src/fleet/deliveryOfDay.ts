import { MS_PER_DAY } from './fleet';
import { atWork, type FleetSignal, instant, type TeamDay } from './fleetSignal';

const DEPLOYMENTS_A_CHANGE = 0.3;
const RELEASES_A_CHANGE = 0.05;
const FINDINGS_A_CHANGE = 0.03;
const BUGS_A_CHANGE = 0.04;
const INCIDENTS_A_DEPLOYMENT = 0.03;

/** An instant later by days, unless history ended before. */
const later = ({ fleet, random }: TeamDay, at: number, days: number) => {
  const then = at + random.skewed(days, 2.5) * MS_PER_DAY;
  return then < fleet.size.endsAt ? instant(then) : undefined;
};

function* deployed(on: TeamDay, at: number): Iterable<FleetSignal> {
  const { random, team, day } = on;
  const repository = random.pick(team.repositories);
  const deployment = `${team.number}-${day}-${at}`;
  const finishedAt = atWork(on);
  yield {
    source: 'fleet',
    kind: 'deployment',
    body: {
      repository,
      deployment,
      environment: 'production',
      isProduction: true,
      sha: random.hex(40),
      hasSucceeded: random.chance(0.97),
      finishedAt: instant(finishedAt),
    },
  };
  if (!random.chance(INCIDENTS_A_DEPLOYMENT)) return;
  const resolvedAt = later(on, finishedAt, 0.2);
  yield {
    source: 'fleet',
    kind: 'incident',
    body: {
      repository,
      incident: `incident-${deployment}`,
      openedAt: instant(finishedAt + 3_600_000 * random.next()),
      ...(resolvedAt && { resolvedAt }),
      severity: random.weighted([
        ['critical', 1],
        ['high', 3],
        ['medium', 6],
      ]),
      deployment,
      isEscalated: random.chance(0.2),
      supportTickets: random.poisson(1.5),
    },
  };
}

function found(on: TeamDay, at: number): FleetSignal {
  const { random, team, day } = on;
  const firstSeenAt = atWork(on);
  const fixedAt = random.chance(0.8) ? later(on, firstSeenAt, 15) : undefined;
  return {
    source: 'fleet',
    kind: 'finding',
    body: {
      repository: random.pick(team.repositories),
      tool: 'codeql',
      rule: `rule-${random.below(40)}`,
      fingerprint: `${team.number}-${day}-${at}`,
      severity: random.weighted([
        ['critical', 1],
        ['high', 3],
        ['medium', 6],
        ['low', 8],
      ]),
      firstSeenAt: instant(firstSeenAt),
      ...(fixedAt && { fixedAt }),
      isSuppressed: random.chance(0.1),
    },
  };
}

function reported(on: TeamDay, at: number): FleetSignal {
  const { random, team, day } = on;
  const openedAt = atWork(on);
  const fixedAt = random.chance(0.9) ? later(on, openedAt, 4) : undefined;
  return {
    source: 'fleet',
    kind: 'bug',
    body: {
      repository: random.pick(team.repositories),
      bug: `bug-${team.number}-${day}-${at}`,
      openedAt: instant(openedAt),
      ...(fixedAt && { fixedAt }),
      isCritical: random.chance(0.15),
    },
  };
}

const released = (on: TeamDay, at: number): FleetSignal => ({
  source: 'fleet',
  kind: 'release',
  body: {
    repository: on.random.pick(on.team.repositories),
    tag: `v${on.day}.${at}`,
    sha: on.random.hex(40),
    releasedAt: instant(atWork(on)),
  },
});

/** What a team deployed and released on a day, and what went wrong. */
export function* deliveryOfDay(on: TeamDay): Iterable<FleetSignal> {
  const times = (perChange: number) =>
    Array.from(
      { length: on.random.poisson(on.team.changesPerDay * perChange) },
      (_, at) => at,
    );
  for (const at of times(DEPLOYMENTS_A_CHANGE)) yield* deployed(on, at);
  for (const at of times(RELEASES_A_CHANGE)) yield released(on, at);
  for (const at of times(FINDINGS_A_CHANGE)) yield found(on, at);
  for (const at of times(BUGS_A_CHANGE)) yield reported(on, at);
}
