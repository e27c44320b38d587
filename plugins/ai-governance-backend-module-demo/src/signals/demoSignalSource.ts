import type {
  SignalDesk,
  SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { MS_PER_DAY, signalsOfDay, type Fleet } from '../fleet';
import type { Portal } from '../Portal';
import { demoFleet } from './demoFleet';
import { mergedChange } from './mergedChange';
import { mergedChanges } from './mergedChanges';
import { teamDay, type TeamDayRecord } from './teamDay';

const CURSOR = 'history';
/** Days that are handed in before it is written down how far history came. */
const DAYS_AT_ONCE = 35;
const DAY_LENGTH = 10;
const A_DAY_IN_MINUTES = 1_440;

/** What the source works with. */
export interface DemoSignalOptions {
  /** The same seed and day give the same history. */
  readonly seed: string;
  /** History ends yesterday. */
  readonly now: () => Date;
  /** Resolves when the catalog knows everybody whom history names. */
  readonly untilCatalog: () => Promise<void>;
  /** What the portal decided. */
  readonly decisions: Portal['decisions'];
}

interface Place {
  /** `YYYY-MM-DD` of the day after the last one. */
  readonly endsOn: string;
  /** Days that were handed in. */
  readonly days: number;
}

const dayOf = (at: number | Date): string =>
  new Date(at).toISOString().slice(0, DAY_LENGTH);

const written = ({ endsOn, days }: Place): string => `${endsOn}/${days}`;

function placeOf(cursor: string | undefined, now: Date): Place {
  const [endsOn = dayOf(now), days = '0'] = cursor?.split('/') ?? [];
  return { endsOn, days: Number(days) };
}

function* recordsOf(
  fleet: Fleet,
  { from, to }: { readonly from: number; readonly to: number },
): Iterable<TeamDayRecord> {
  for (let day = from; day < to; day += 1)
    for (const team of fleet.teams)
      yield {
        team: team.group,
        day: dayOf(fleet.startsAt + day * MS_PER_DAY),
        signals: [...signalsOfDay(fleet, team, day)],
      };
}

/** Changes that the portal let pass, those too that people let pass since. */
async function collectMerged(
  desk: SignalDesk,
  { seed, now, untilCatalog, decisions }: DemoSignalOptions,
): Promise<void> {
  if (!desk.mayNamePeople || desk.stop.aborted) return;
  await untilCatalog();
  const merged = mergedChanges({ seed, now: now() }, await decisions());
  await desk.hand({ kind: mergedChange.id, records: merged });
}

/** Hands in the history of the demonstration once; after an interruption it goes on where it stopped, in the same history. */
async function collectDays(
  desk: SignalDesk,
  { seed, now, untilCatalog }: DemoSignalOptions,
): Promise<void> {
  const { endsOn, days: handedIn } = placeOf(await desk.cursor(CURSOR), now());
  const fleet = demoFleet(seed, endsOn);
  if (!desk.mayNamePeople || handedIn >= fleet.size.days) return;
  await untilCatalog();
  let days = handedIn;
  while (days < fleet.size.days && !desk.stop.aborted) {
    const to = Math.min(fleet.size.days, days + DAYS_AT_ONCE);
    await desk.hand({
      kind: teamDay.id,
      records: recordsOf(fleet, { from: days, to }),
      cursor: { name: CURSOR, value: written({ endsOn, days: to }) },
    });
    days = to;
  }
}

/** Signals of the demonstration organisation: seventy weeks that end yesterday, in which some teams have a story. */
export const demoSignalSource = (options: DemoSignalOptions): SignalSource => ({
  id: 'demo',
  title: 'Demonstration',
  kinds: [teamDay, mergedChange],
  everyMinutes: A_DAY_IN_MINUTES,
  async collect(desk) {
    await collectDays(desk, options);
    await collectMerged(desk, options);
  },
});
