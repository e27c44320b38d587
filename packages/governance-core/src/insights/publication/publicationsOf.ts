import { type Segment, segmentsOf } from '../cells';
import type { Kpi } from '../kpi';
import type { ObservedChange, TeamPeriod } from '../observations';
import type { Observed, Population } from '../population';
import { LEAST_PEOPLE } from './observation';
import { type Publication, publicationOf } from './publicationOf';

interface Judged {
  readonly observed: readonly Observed[];
  readonly publication: Publication;
}

const isSame = (a: Observed, b: Observed) =>
  a.person === b.person &&
  a.at === b.at &&
  a.change === b.change &&
  a.count === b.count;

const areSame = (a: readonly Observed[], b: readonly Observed[]) =>
  a.length === b.length && a.every((each, at) => isSame(each, b[at]!));

/**
 * Which cells of one team are published, by KPI. `history` is everything that the periods asked for are judged by (see `windowJudging`), as one
 * long period; what begins after `history.now` is open. KPIs that look at the same observations share one answer, and nothing is judged
 * before somebody asks. Throws a `RangeError` when `minimum` is below `LEAST_PEOPLE`.
 */
export function publicationsOf(
  history: TeamPeriod,
  minimum: number = LEAST_PEOPLE,
): (kpi: Pick<Kpi, 'population'>) => Publication {
  const segments = new Map<ObservedChange, readonly Segment[]>();
  const segmentsOnce = (change: ObservedChange) => {
    const found = segments.get(change) ?? segmentsOf(change);
    segments.set(change, found);
    return found;
  };
  const byPopulation = new Map<string, Publication>();
  const judged: Judged[] = [];

  function judge({ observe }: Population): Publication {
    const observed = observe(history);
    const before = judged.find(each => areSame(each.observed, observed));
    if (before) return before.publication;
    const publication = publicationOf({
      observations: observed.map(({ change, ...each }) => ({
        ...each,
        segments: change ? segmentsOnce(change) : [],
      })),
      now: history.now,
      minimum,
    });
    judged.push({ observed, publication });
    return publication;
  }

  return ({ population }) => {
    const found = byPopulation.get(population.id) ?? judge(population);
    byPopulation.set(population.id, found);
    return found;
  };
}
