import { finish } from '../../shared/finish';
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
 * belongs to no person, repository or day of the team is left out. Observing is done in steps, so that others may go on in between.
 */
export function* observeInTurn(
  signals: Iterable<HeldSignal>,
  directory: Directory,
): Generator<void, TeamObservations> {
  const told = foldSignals(signals);
  yield;
  const changes = observeChanges(told, directory);
  yield;
  const work = {
    releases: observeReleases(told, directory),
    deployments: observeDeployments(told, directory),
    criticalBugs: observeBugs(told, directory),
    incidents: observeIncidents(told, directory),
  };
  yield;
  const usage = observeUsage(told, directory);
  yield;
  const seats = observeSeats(told, directory);
  yield;
  return {
    changes,
    ...work,
    usage,
    seats,
    costs: observeCosts(told, directory),
    requests: observeRequests(told, directory),
    answers: observeAnswers(told, directory),
  };
}

/** All of `observeInTurn` at once. */
export function observe(
  signals: Iterable<HeldSignal>,
  directory: Directory,
): TeamObservations {
  return finish(observeInTurn(signals, directory));
}
