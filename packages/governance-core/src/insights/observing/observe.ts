import type { Directory } from './directory';
import { foldSignals, type HeldSignal } from './foldSignals';
import type { TeamObservations } from './inWindow';
import { observeChanges } from './observeChanges';
import {
  observeAnswers,
  observeCosts,
  observeRequests,
  observeSeats,
  observeUsage,
} from './observePeople';
import {
  observeBugs,
  observeDeployments,
  observeIncidents,
  observeReleases,
} from './observeReleases';

/**
 * What signals tell of one team. Signals may come in any order and more than once; the same set gives the same observations. What
 * belongs to no person, repository or day of the team is left out.
 */
export function observe(
  signals: Iterable<HeldSignal>,
  directory: Directory,
): TeamObservations {
  const told = foldSignals(signals);
  return {
    changes: observeChanges(told, directory),
    releases: observeReleases(told, directory),
    deployments: observeDeployments(told, directory),
    criticalBugs: observeBugs(told, directory),
    incidents: observeIncidents(told, directory),
    usage: observeUsage(told, directory),
    seats: observeSeats(told, directory),
    costs: observeCosts(told, directory),
    requests: observeRequests(told, directory),
    answers: observeAnswers(told, directory),
  };
}
