import { isWorkingDay } from './fleet';
import {
  type FleetSignal,
  instant,
  progressOf,
  type TeamDay,
} from './fleetSignal';

const DAYS_OF_A_QUARTER = 91;
const ITEMS = ['flow', 'quality', 'joy'];
/** Of the assistant that is paid for by use, in hundredths of the currency for each active day. */
const METERED_A_DAY = 180;

const dayOf = ({ startsAt }: TeamDay) => instant(startsAt).slice(0, 10);

interface Seat {
  /** Place of the person in the team. */
  readonly at: number;
  readonly person: string;
  readonly assistant: string;
}

function* used(
  on: TeamDay,
  { at, person, assistant }: Seat,
): Iterable<FleetSignal> {
  const { random, team } = on;
  const interactions = 1 + random.poisson(20);
  yield {
    source: 'fleet',
    kind: 'usage',
    body: {
      day: dayOf(on),
      person,
      assistant,
      surface: random.weighted([
        ['completion', 5],
        ['chat', 3],
        ['agent', 2],
      ]),
      isActive: true,
      interactions,
      suggestions: interactions * 3,
      acceptances: Math.round(interactions * (0.6 + random.next())),
    },
  };
  yield {
    source: 'fleet',
    kind: 'requests',
    body: {
      report: `${team.number}-${on.day}-${at}-${assistant}`,
      at: instant(on.startsAt),
      person,
      assistant,
      requests: interactions,
      errors: random.poisson(interactions * 0.01),
      latenciesMs: Array.from({ length: 3 }, () =>
        Math.round(random.skewed(1_800, 2)),
      ),
    },
  };
  if (assistant === 'claude-code')
    yield {
      source: 'fleet',
      kind: 'cost',
      body: {
        day: dayOf(on),
        person,
        assistant,
        item: 'metered use',
        amountMinorUnits: Math.round(random.skewed(METERED_A_DAY, 2)),
        currency: 'EUR',
      },
    };
}

function* asked(on: TeamDay, person: string): Iterable<FleetSignal> {
  const { random } = on;
  const isAnswered = random.chance(0.7);
  const mood = 3 + progressOf(on) + random.next() - 0.5;
  yield {
    source: 'fleet',
    kind: 'survey',
    body: {
      survey: `pulse-${Math.floor(on.day / DAYS_OF_A_QUARTER) + 1}`,
      person,
      askedAt: instant(on.startsAt),
      ...(isAnswered && {
        answeredAt: instant(on.startsAt + 36_000_000),
        answers: Object.fromEntries(
          ITEMS.map(item => [
            item,
            Math.min(5, Math.max(1, Math.round(mood + random.next() - 0.5))),
          ]),
        ),
      }),
    },
  };
}

/** Seats of a team on a day, what was done with them on a working day, and once a quarter a survey. */
export function* peopleOfDay(on: TeamDay): Iterable<FleetSignal> {
  const { people, traits } = on.team;
  const seated = Math.round(people.length * traits.seated);
  const using = Math.round(seated * traits.using);
  for (const [at, person] of people.entries()) {
    if (on.day % DAYS_OF_A_QUARTER === 0) yield* asked(on, person);
    if (at >= seated) continue;
    const assistant = traits.assistants[at % traits.assistants.length]!;
    yield {
      source: 'fleet',
      kind: 'seat',
      body: { day: dayOf(on), person, assistant },
    };
    const mayUse = at < using && isWorkingDay(on.startsAt);
    if (mayUse && on.random.chance(traits.active))
      yield* used(on, { at, person, assistant });
  }
}
