import type {
  PolicySimulatedChangeRow,
  PolicySimulationRow,
} from '../../database/tables';
import { oneOf } from '../../database/columns';
import type {
  SimulatedChange,
  Simulation,
  SimulationTally,
} from './simulationModel';
import { ORIGINS } from './simulationQuestions';
import { NO_COUNTS } from './simulationCounts';

const STATES = ['queued', 'running', 'done', 'cancelled', 'failed'] as const;
const KINDS = [
  'newlyHeld',
  'newlyPassed',
  'heldOtherwise',
  'cannotTell',
] as const;
/** What can come of a change. */
export const OUTCOMES = ['pass', 'hold', 'deny'] as const;
const LABELS = ['rightlyHeld', 'falseAlarm', 'cannotTell'] as const;

/** A row of `policy_simulations` as a value. */
export const toSimulation = (row: PolicySimulationRow): Simulation => ({
  simulationId: row.simulation_id,
  versionId: row.version_id ?? undefined,
  digest: row.digest,
  title: row.title,
  document: row.document,
  from: row.from_at,
  to: row.to_at,
  origin: row.origin === null ? undefined : oneOf(ORIGINS, row.origin),
  state: oneOf(STATES, row.state),
  requestedBy: row.requested_by,
  requestedAt: row.requested_at,
  startedAt: row.started_at ?? undefined,
  finishedAt: row.finished_at ?? undefined,
  total: row.total ?? undefined,
  done: row.done,
  position: row.position ?? undefined,
  tally: readTally(JSON.parse(row.tally)),
  failure: row.failure ?? undefined,
  attempts: row.attempts,
  ledgerEntryId: row.ledger_entry_id,
});

/** A simulation as its row, without anybody who works on it. */
export const toSimulationRow = (
  simulation: Simulation,
): PolicySimulationRow => ({
  simulation_id: simulation.simulationId,
  version_id: simulation.versionId ?? null,
  digest: simulation.digest,
  title: simulation.title,
  document: simulation.document,
  from_at: simulation.from,
  to_at: simulation.to,
  origin: simulation.origin ?? null,
  state: simulation.state,
  requested_by: simulation.requestedBy,
  requested_at: simulation.requestedAt,
  started_at: simulation.startedAt ?? null,
  finished_at: simulation.finishedAt ?? null,
  total: simulation.total ?? null,
  done: simulation.done,
  position: simulation.position ?? null,
  tally: JSON.stringify(simulation.tally),
  failure: simulation.failure ?? null,
  attempts: simulation.attempts,
  lease_token: null,
  lease_until: null,
  ledger_entry_id: simulation.ledgerEntryId,
});

/** A row of `policy_simulated_changes` as a value. */
export const toSimulatedChange = (
  row: PolicySimulatedChangeRow,
): SimulatedChange => ({
  decisionId: row.decision_id,
  origin: oneOf(ORIGINS, row.origin),
  decidedAt: row.decided_at,
  kind: oneOf(KINDS, row.kind),
  before: oneOf(OUTCOMES, row.before),
  after: oneOf(OUTCOMES, row.after),
  caller: row.caller,
  repository: row.repository,
  headSha: row.head_sha,
  pullRequest: row.pull_request ?? undefined,
  tier: row.tier,
  teams: JSON.parse(row.teams),
  rules: JSON.parse(row.rules),
  entityRefs: JSON.parse(row.entity_refs),
  reason: row.reason,
  isSampled: Boolean(row.is_sampled),
  label: row.label === null ? undefined : oneOf(LABELS, row.label),
  labelledBy: row.labelled_by ?? undefined,
  labelledAt: row.labelled_at ?? undefined,
});

/** A change of a simulation as its row. */
export const toSimulatedChangeRow = (
  simulationId: string,
  change: SimulatedChange,
): PolicySimulatedChangeRow => ({
  simulation_id: simulationId,
  decision_id: change.decisionId,
  origin: change.origin,
  decided_at: change.decidedAt,
  kind: change.kind,
  before: change.before,
  after: change.after,
  caller: change.caller,
  repository: change.repository,
  head_sha: change.headSha,
  pull_request: change.pullRequest ?? null,
  tier: change.tier,
  teams: JSON.stringify(change.teams),
  rules: JSON.stringify(change.rules),
  entity_refs: JSON.stringify(change.entityRefs),
  reason: change.reason,
  is_sampled: change.isSampled,
  label: change.label ?? null,
  labelled_by: change.labelledBy ?? null,
  labelled_at: change.labelledAt ?? null,
});

/** A tally that was stored before history was read counts decisions alone. */
const readTally = (
  stored: Omit<SimulationTally, 'byOrigin'> & Partial<SimulationTally>,
): SimulationTally => ({
  ...stored,
  byOrigin: stored.byOrigin ?? { decided: stored, history: NO_COUNTS },
});
