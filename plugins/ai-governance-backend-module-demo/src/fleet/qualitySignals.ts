import { MS_PER_DAY } from './fleet';
import { type FleetSignal, instant, timesOn } from './fleetSignal';
import { type MadeChange, nameOf } from './madeChange';

const CHECKS = ['build', 'code-scanning'];

/** Its required checks, and what the gate did to it. */
export function* checked(made: MadeChange): Iterable<FleetSignal> {
  const { random } = made.on;
  for (const name of CHECKS) {
    const hasRun = random.chance(0.97);
    yield {
      source: 'fleet',
      kind: 'check',
      body: {
        ...nameOf(made),
        name,
        at: instant(made.mergedAt),
        hasRun,
        ...(hasRun && { hasPassed: random.chance(0.98) }),
      },
    };
  }
  const wasDenied = random.chance(0.04);
  yield {
    source: 'fleet',
    kind: 'gate',
    body: {
      ...nameOf(made),
      at: instant(made.mergedAt),
      waitingHours: random.chance(0.15) ? random.skewed(1, 3) : 0,
      wasDenied,
      ...(wasDenied && { overturnedBy: 'laterDecision' as const }),
    },
  };
}

/** The defect that it brought, if it did and history saw it. */
export function* defective(made: MadeChange): Iterable<FleetSignal> {
  const { fleet, random, team } = made.on;
  const { defectsPer100, drift } = team.traits;
  if (!random.chance((defectsPer100 * timesOn(made.on, drift)) / 100)) return;
  const foundAt = made.mergedAt + random.skewed(6, 2.5) * MS_PER_DAY;
  if (foundAt >= fleet.size.endsAt) return;
  yield {
    source: 'fleet',
    kind: 'defect',
    body: {
      ...nameOf(made),
      method: random.weighted([
        ['linkedBug', 4],
        ['szz', 3],
        ['revert', 2],
        ['hotfix', 2],
        ['incident', 1],
      ]),
      fix: `fix-${made.number}`,
      foundAt: instant(foundAt),
      mergedAt: instant(made.mergedAt),
    },
  };
}
