import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { CodedError } from '../../../shared/codedError';
import { EXPECTED_INSTANT, toInstant } from '../../../shared/instant';
import type { AuditFacade } from '../../audit/facade';
import type { Simulation } from '../simulationModel';
import type { SimulationStore } from '../simulationStore';
import type { UseOrigin } from '../useModel';
import type { PolicyViews } from '../views';
import { versionNotFound } from './changeVersion';
import { readProposal } from './proposal';
import { simulationStarted } from './simulationLedger';
import { EMPTY_TALLY } from './simulationTally';

/** What starting simulations works with. */
export interface SimulationStartDeps {
  readonly simulationStore: SimulationStore;
  readonly policyViews: PolicyViews;
  readonly unitOfWork: UnitOfWork;
  readonly audit: Pick<AuditFacade, 'stage'>;
  readonly ambient: Ambient;
  /** Called after a commit that left something to do. */
  readonly onSimulationStarted: () => void;
}

/** What is to be simulated: one of document and version, on a range that is the last 90 days unless given. */
export interface SimulationOrder {
  /** Who asks, as the ledger names them. */
  readonly requestedBy: string;
  /** YAML. */
  readonly document?: string;
  readonly versionId?: string;
  readonly from?: string;
  readonly to?: string;
  /** Only changes known from there; absent for all. */
  readonly origin?: UseOrigin;
}

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 90;
const MOST_DAYS = 366;
/** Simulations that wait or run at the same time. */
const MOST_OPEN = 5;

/**
 * Stores a simulation for the next worker that is free. Fails with `policy.invalidSimulation`, `policy.invalidDocument`,
 * `policy.versionNotFound` or `policy.tooManySimulations`.
 */
export async function startSimulation(
  deps: SimulationStartDeps,
  order: SimulationOrder,
): Promise<Simulation> {
  const { ambient, unitOfWork, simulationStore, audit } = deps;
  const now = ambient.now();
  const range = readRange(order, now);
  const document = await documentOf(deps, order);
  const { compiled } = readProposal(document);
  const { versionId, origin, requestedBy } = order;
  const draft = {
    simulationId: ambient.newId(),
    ...(versionId === undefined ? {} : { versionId }),
    digest: compiled.digest,
    title: compiled.policy.title,
    document,
    ...range,
    ...(origin === undefined ? {} : { origin }),
    state: 'queued' as const,
    requestedBy,
    requestedAt: now,
    done: 0,
    tally: EMPTY_TALLY,
    attempts: 0,
  };
  return unitOfWork.run(async transaction => {
    const ledgerEntryId = await audit.stage(
      transaction,
      simulationStarted(draft),
    );
    if ((await simulationStore.open(transaction)) >= MOST_OPEN) {
      throw new CodedError(
        'policy.tooManySimulations',
        `${MOST_OPEN} simulations wait or run; wait until one has ended, or cancel one`,
      );
    }
    const simulation = { ...draft, ledgerEntryId };
    await simulationStore.insert(transaction, simulation);
    transaction.afterCommit(deps.onSimulationStarted);
    return simulation;
  });
}

async function documentOf(
  { policyViews }: SimulationStartDeps,
  { document, versionId }: SimulationOrder,
): Promise<string> {
  if (document !== undefined && versionId === undefined) return document;
  if (document !== undefined || versionId === undefined) {
    throw invalid('expected one of `document` and `versionId`');
  }
  const version = await policyViews.version(versionId);
  if (!version) throw versionNotFound(versionId);
  const stored = await policyViews.document(version.digest);
  if (!stored) throw new Error(`the version \`${versionId}\` has no document`);
  return stored.document;
}

function readRange(
  given: Pick<SimulationOrder, 'from' | 'to'>,
  now: string,
): Pick<Simulation, 'from' | 'to'> {
  const asked = readInstant('to', given.to) ?? now;
  // What lies ahead has not been decided on.
  const to = asked < now ? asked : now;
  const from = readInstant('from', given.from) ?? daysBefore(to, DEFAULT_DAYS);
  if (from >= to) {
    throw invalid(`\`from\` is \`${from}\`, expected an instant before ${to}`);
  }
  if (from < daysBefore(to, MOST_DAYS)) {
    throw invalid(
      `the range is longer than ${MOST_DAYS} days; expected \`from\` at ${daysBefore(to, MOST_DAYS)} or later`,
    );
  }
  return { from, to };
}

function readInstant(
  name: 'from' | 'to',
  text: string | undefined,
): string | undefined {
  if (text === undefined) return undefined;
  const instant = toInstant(text);
  if (instant !== undefined) return instant;
  throw invalid(
    `\`${name}\` is \`${text}\`, which is no instant; ${EXPECTED_INSTANT}`,
  );
}

const daysBefore = (instant: string, days: number): string =>
  new Date(Date.parse(instant) - days * DAY_MS).toISOString();

const invalid = (message: string): CodedError =>
  new CodedError('policy.invalidSimulation', message);
