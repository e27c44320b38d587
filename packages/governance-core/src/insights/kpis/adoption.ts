import type { Kpi } from '../kpi';
import { defineKpi, eachOnce } from '../measure';
import type { TeamPeriod } from '../observations';
import { wilsonInterval } from '../statistics';

const MS_PER_DAY = 86_400_000;

/** People with a seat, and those of them who were active, in the last days of the period. */
function seatedAndActive({ window, seats, usage }: TeamPeriod, days: number) {
  const from = window.to - days * MS_PER_DAY;
  const isLate = ({ dayStartsAt }: { readonly dayStartsAt: number }) =>
    dayStartsAt >= from && dayStartsAt < window.to;
  const seated = new Set(seats.filter(isLate).map(({ person }) => person));
  const active = new Set(
    usage
      .filter(each => each.isActive && isLate(each))
      .map(({ person }) => person),
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
      measure(period) {
        const { seated, active } = seatedAndActive(period, days);
        return {
          value: seated === 0 ? undefined : active / seated,
          sample: seated,
          interval: wilsonInterval(active, seated),
          people: eachOnce(seated),
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
    measure(period) {
      const { seated, active } = seatedAndActive(period, 28);
      return {
        value: seated - active,
        sample: seated,
        people: eachOnce(seated),
      };
    },
  },
);
