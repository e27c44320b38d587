import type { Kpi } from '../kpi';
import { defineKpi } from '../measure';
import type { TeamPeriod } from '../observations';
import type { Population } from '../population';
import { wilsonInterval } from '../statistics';

const MS_PER_DAY = 86_400_000;

/** Days of seats. */
const SEATS: Population = {
  id: 'seats',
  observe: ({ seats }) =>
    seats.map(({ person, dayStartsAt }) => ({ person, at: dayStartsAt })),
};

/** The seats and the usage of the last days of a period. */
const lastDays =
  (days: number) =>
  (period: TeamPeriod): TeamPeriod => {
    const from = period.window.to - days * MS_PER_DAY;
    const isLate = ({ dayStartsAt }: { readonly dayStartsAt: number }) =>
      dayStartsAt >= from && dayStartsAt < period.window.to;
    return {
      ...period,
      seats: period.seats.filter(isLate),
      usage: period.usage.filter(isLate),
    };
  };

/** People with a seat, and those of them who were active. */
function seatedAndActive({ seats, usage }: TeamPeriod) {
  const seated = new Set(seats.map(({ person }) => person));
  const active = new Set(
    usage.filter(each => each.isActive).map(({ person }) => person),
  );
  return {
    seated: seated.size,
    active: [...seated].filter(person => active.has(person)).length,
  };
}

const source = 'Usage and seat reports of assistants.';

function adoptionKpi(days: number): Kpi {
  return defineKpi(
    {
      id: `adoption${days}`,
      title: `Adoption, ${days} days`,
      definition: `People who used an assistant in the last ${days} days of the period, over all who had a seat then.`,
      unit: 'ratio',
      minSample: 5,
      direction: 'none',
      source,
      caveat:
        'More use is not better by itself; vendors count a day as active in ways of their own.',
    },
    {
      missing: 'person with a seat',
      isAboutChanges: false,
      population: SEATS,
      lookAt: lastDays(days),
      measure(period) {
        const { seated, active } = seatedAndActive(period);
        return {
          value: seated === 0 ? undefined : active / seated,
          sample: seated,
          interval: () => wilsonInterval(active, seated),
        };
      },
    },
  );
}

/** By the last week and the last four. */
export const ADOPTION = [adoptionKpi(7), adoptionKpi(28)] as const;

/** Seats of which no use was seen. */
export const IDLE_SEATS = defineKpi(
  {
    id: 'idleSeats',
    title: 'Idle seats',
    definition:
      'People with a seat and no use of an assistant in the last 28 days of the period.',
    unit: 'count',
    minSample: 5,
    direction: 'lower',
    source,
    caveat: 'Somebody on leave has an idle seat too.',
  },
  {
    missing: 'person with a seat',
    isAboutChanges: false,
    population: SEATS,
    lookAt: lastDays(28),
    measure(period) {
      const { seated, active } = seatedAndActive(period);
      return { value: seated - active, sample: seated };
    },
  },
);
