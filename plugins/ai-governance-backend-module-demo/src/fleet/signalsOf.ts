import { changesOfDay } from './changesOfDay';
import { deliveryOfDay } from './deliveryOfDay';
import { type Fleet, type FleetTeam, isWorkingDay, MS_PER_DAY } from './fleet';
import { fleetRandom } from './fleetRandom';
import type { FleetSignal } from './fleetSignal';
import { peopleOfDay } from './peopleOfDay';

/** Everything of one team on one day of history; the same whatever else is asked for. */
export function* signalsOfDay(
  fleet: Fleet,
  team: FleetTeam,
  day: number,
): Iterable<FleetSignal> {
  const on = {
    fleet,
    team,
    day,
    startsAt: fleet.startsAt + day * MS_PER_DAY,
    random: fleetRandom(`${fleet.size.seed} ${team.number} ${day}`),
  };
  yield* peopleOfDay(on);
  if (!isWorkingDay(on.startsAt)) return;
  yield* changesOfDay(on);
  yield* deliveryOfDay(on);
}

/** Everything of a fleet, day by day as it happened; nothing is kept in memory but the fleet itself. */
export function* signalsOf(fleet: Fleet): Iterable<FleetSignal> {
  for (let day = 0; day < fleet.size.days; day += 1)
    for (const team of fleet.teams) yield* signalsOfDay(fleet, team, day);
}
