import type {
  Simulation as SimulationBody,
  SimulatedChange as SimulatedChangeBody,
  SimulatedOrigin,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { lookedAt } from '../simulationCounts';
import type {
  Differences,
  SimulatedChange,
  SimulationTally,
} from '../simulationModel';
import { ORIGINS } from '../simulationQuestions';
import type { SimulationView } from '../service/simulationView';
import { given } from './given';

/** A simulation in the contract's shape. */
export const toSimulation = (view: SimulationView): SimulationBody => {
  const { tally, labels, total, done } = view;
  const { sample, rightlyHeld, falseAlarm, cannotTell } = labels;
  const { share, low, high } = view.falseAlarms ?? {};
  return {
    simulationId: view.simulationId,
    state: view.state,
    digest: view.digest,
    title: view.title,
    ...given('versionId', view.versionId),
    from: view.from,
    to: view.to,
    ...(view.origin === undefined ? {} : { origin: view.origin }),
    requestedBy: view.requestedBy,
    requestedAt: view.requestedAt,
    ...given('startedAt', view.startedAt),
    ...given('finishedAt', view.finishedAt),
    progress: { done, ...(total === undefined ? {} : { total }) },
    before: tally.before,
    results: tally.results,
    unchanged: tally.unchanged,
    differences: tally.differences,
    notComparable: tally.notComparable,
    byOrigin: toOrigins(view),
    byTeam: toGroups(tally.byTeam),
    byTier: toGroups(tally.byTier),
    byRule: toGroups(tally.byRule),
    falseAlarms: {
      sample,
      rightlyHeld,
      falseAlarm,
      cannotTell,
      ...(share === undefined ? {} : { share, low, high }),
    },
    ...given('failure', view.failure),
    ledger: view.ledger,
  };
};

/** Those that were asked for. */
const toOrigins = ({
  origin,
  tally: { byOrigin },
}: Pick<SimulationView, 'origin' | 'tally'>): readonly SimulatedOrigin[] =>
  ORIGINS.filter(each => origin === undefined || each === origin).map(each =>
    toOrigin(each, byOrigin),
  );

function toOrigin(
  origin: SimulatedOrigin['origin'],
  byOrigin: SimulationTally['byOrigin'],
): SimulatedOrigin {
  const counts = byOrigin[origin];
  const { before, results, unchanged, differences, notComparable } = counts;
  return {
    origin,
    changes: lookedAt(counts),
    before,
    results,
    unchanged,
    differences,
    notComparable,
  };
}

/** Most differences first. */
const toGroups = (
  groups: Readonly<Record<string, Differences>>,
): SimulationBody['byTeam'] =>
  Object.entries(groups)
    .map(([key, differences]) => ({ key, differences }))
    .sort(
      (a, b) =>
        totalOf(b.differences) - totalOf(a.differences) ||
        (a.key < b.key ? -1 : 1),
    );

const totalOf = (differences: Differences): number =>
  Object.values(differences).reduce((sum, each) => sum + each, 0);

/** A change of a simulation in the contract's shape. */
export const toSimulatedChange = (
  change: SimulatedChange,
): SimulatedChangeBody => ({
  decisionId: change.decisionId,
  origin: change.origin,
  kind: change.kind,
  before: change.before,
  after: change.after,
  repository: change.repository,
  headSha: change.headSha,
  ...(change.pullRequest === undefined
    ? {}
    : { pullRequest: change.pullRequest }),
  decidedAt: change.decidedAt,
  teams: change.teams,
  tier: change.tier,
  rules: change.rules,
  entityRefs: change.entityRefs,
  reason: change.reason,
  isSampled: change.isSampled,
  ...(change.label === undefined ? {} : { label: change.label }),
  ...given('labelledBy', change.labelledBy),
  ...given('labelledAt', change.labelledAt),
});
