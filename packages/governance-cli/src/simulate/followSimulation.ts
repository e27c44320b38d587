import type { Simulation } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { requireShape } from '../check/requireAnswer';
import type { Connection } from '../connection';
import { answerTo } from '../http/explainAnswer';
import type { Io } from '../io';
import { startProgress, type Progress } from '../ledger/progress';
import { simulationShape } from './simulationShape';

const POLL_MS = 2_000;

/** Asks until a simulation has ended, and shows how far it is. Stopping to ask does not stop it. */
export async function followSimulation(
  started: Simulation,
  { client, hasToken }: Connection,
  io: Io,
): Promise<Simulation> {
  const { simulationId } = started;
  const purpose = `follow the replay \`${simulationId}\``;
  const permission = 'ai-governance.policy.propose';
  let progress: Progress | undefined;
  let simulation = started;
  try {
    while (simulation.state === 'queued' || simulation.state === 'running') {
      await io.sleep(POLL_MS, io.signal);
      simulation = await answerTo(
        { purpose, permission, hasToken },
        client.getPolicySimulation(simulationId),
      );
      requireShape(simulationShape, simulation, purpose);
      const { done, total } = simulation.progress;
      if (total !== undefined) {
        progress ??= startProgress(io, total, 'changes');
        progress.show(done);
      }
    }
    return simulation;
  } finally {
    progress?.end();
  }
}
