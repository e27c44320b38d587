import {
  type CompiledPolicy,
  rememberingPaths,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { LeasedSimulation, Simulation } from '../simulationModel';
import type {
  QuestionPage,
  SimulationQuestions,
  SimulationRange,
} from '../simulationQuestions';
import { readProposal } from './proposal';
import { simulateBatch, type SimulatedBatch } from './simulateBatch';
import {
  leaseUntil,
  SimulationJob,
  type SimulationJobDeps,
} from './SimulationJob';

/** What running simulations works with. */
export interface SimulationRunDeps extends SimulationJobDeps {
  readonly simulationQuestions: SimulationQuestions;
}

/** Rows that are looked at between two saves. */
const BATCH = 200;
/** Runs that ended without any progress before it counts as failed. */
const MOST_ATTEMPTS = 5;

/** Takes the simulation that waits longest, or that somebody left. */
export async function takeSimulations(
  { simulationStore, unitOfWork, ambient }: SimulationRunDeps,
  limit: number,
): Promise<readonly LeasedSimulation[]> {
  if (limit < 1) return [];
  const taken = await unitOfWork.run(transaction =>
    simulationStore.take(transaction, {
      now: ambient.now(),
      leaseUntil: leaseUntil(ambient),
      leaseToken: ambient.newId(),
    }),
  );
  return taken ? [taken] : [];
}

/**
 * Works a simulation off in batches, each with its progress in one transaction, so that whoever takes it next goes on where this
 * one ended. Stops within a batch when the lease is lost or the simulation cancelled, and lets go of it when `stop` aborts.
 */
export async function runSimulation(
  deps: SimulationRunDeps,
  leased: LeasedSimulation,
  stop: AbortSignal,
): Promise<void> {
  const { simulation } = leased;
  const job = new SimulationJob(deps, leased);
  if (simulation.attempts > MOST_ATTEMPTS) {
    await job.fail(
      `it stopped without progress ${MOST_ATTEMPTS} times; the log of the backend says why`,
    );
    return;
  }
  const compiled = readDocument(simulation);
  if (typeof compiled === 'string') {
    await job.fail(compiled);
    return;
  }
  const range = rangeOf(simulation);
  let current: Simulation | undefined = {
    ...simulation,
    total: simulation.total ?? (await deps.simulationQuestions.count(range)),
  };
  const read = (after: string | undefined): Promise<QuestionPage> => {
    const page = deps.simulationQuestions.page(range, { after, limit: BATCH });
    // Nobody may come to wait for it; whoever does is told all the same.
    page.catch(() => undefined);
    return page;
  };
  let upcoming = read(current.position);
  while (current?.state === 'running') {
    const { questions, next }: QuestionPage = await upcoming;
    if (stop.aborted) {
      await job.letGo();
      return;
    }
    // The database reads on while this process thinks.
    if (next !== undefined) upcoming = read(next);
    const batch = await simulateBatch(compiled, questions, current.tally);
    const after = progress(current, { size: questions.length, next }, batch);
    current = await job.saveBatch(after, batch);
  }
}

/** The document, compiled; why not, when this release cannot read it. */
function readDocument({
  document,
  digest,
}: Simulation): CompiledPolicy | string {
  try {
    const { compiled } = readProposal(document);
    if (compiled.digest === digest) return rememberingPaths(compiled);
    return 'the stored document is not the one that was asked about; start it again';
  } catch (error) {
    if (error instanceof CodedError) return error.message;
    throw error;
  }
}

const rangeOf = ({
  from,
  to,
  origin,
  requestedAt,
}: Simulation): SimulationRange => ({
  from,
  to,
  recordedUntil: requestedAt,
  ...(origin === undefined ? {} : { origin }),
});

function progress(
  before: Simulation,
  { size, next }: { readonly size: number; readonly next: string | undefined },
  { tally }: SimulatedBatch,
): Simulation {
  const done = before.done + size;
  return {
    ...before,
    done,
    tally,
    attempts: 0,
    ...(next === undefined
      ? { state: 'done', total: done }
      : { position: next }),
  };
}
