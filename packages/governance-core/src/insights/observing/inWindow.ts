import type {
  EpochMs,
  ObservedAnswers,
  ObservedCost,
  ObservedRequests,
  TeamPeriod,
  Window,
} from '../observations';
import type { Dated } from './observePeople';

/** Everything that is known of one team, whenever it was. */
export interface TeamObservations extends Omit<
  TeamPeriod,
  'window' | 'now' | 'costs' | 'requests' | 'answers'
> {
  readonly costs: readonly Dated<ObservedCost>[];
  readonly requests: readonly Dated<ObservedRequests>[];
  readonly answers: readonly Dated<ObservedAnswers>[];
}

/** The part of what is known of a team that falls into a window. */
export function inWindow(
  all: TeamObservations,
  { window, now }: { readonly window: Window; readonly now: EpochMs },
): TeamPeriod {
  const within =
    <Observed>(instantOf: (observed: Observed) => EpochMs) =>
    (observed: Observed) => {
      const at = instantOf(observed);
      return window.from <= at && at < window.to;
    };
  return {
    window,
    now,
    changes: all.changes.filter(within(change => change.mergedAt)),
    releases: all.releases.filter(within(release => release.releasedAt)),
    deployments: all.deployments.filter(within(each => each.finishedAt)),
    criticalBugs: all.criticalBugs.filter(within(bug => bug.openedAt)),
    incidents: all.incidents.filter(within(each => each.openedAt)),
    usage: all.usage.filter(within(use => use.dayStartsAt)),
    seats: all.seats.filter(within(seat => seat.dayStartsAt)),
    costs: all.costs.filter(within(cost => cost.at)),
    requests: all.requests.filter(within(each => each.at)),
    answers: all.answers.filter(within(each => each.at)),
  };
}
