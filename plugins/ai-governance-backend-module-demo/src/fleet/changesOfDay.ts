import { attributed } from './attributionSignals';
import type { FleetSignal, TeamDay } from './fleetSignal';
import { merged, reviewed } from './flowSignals';
import { makeChange } from './madeChange';
import { checked, defective } from './qualitySignals';

/** Everything of the changes that a team merged on a day. */
export function* changesOfDay(on: TeamDay): Iterable<FleetSignal> {
  const count = on.random.poisson(on.team.changesPerDay);
  for (let at = 0; at < count; at += 1) {
    const made = makeChange(on, at);
    yield merged(made);
    yield attributed(made);
    yield* reviewed(made);
    yield* checked(made);
    yield* defective(made);
  }
}
