import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Worker } from '../../shared/Worker';
import type { LeasedSimulation } from './simulationModel';
import {
  runSimulation,
  type SimulationRunDeps,
  takeSimulations,
} from './service/runSimulation';

const POLL_MS = 5_000;
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Works simulations off, one at a time on each replica, and deletes old ones. */
export class SimulationTasks {
  private readonly worker: Worker<LeasedSimulation>;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly deps: SimulationRunDeps & {
      readonly logger: LoggerService;
    },
  ) {
    this.worker = new Worker({
      name: 'simulating a policy',
      concurrency: 1,
      pollMs: POLL_MS,
      take: limit => takeSimulations(deps, limit),
      perform: (job, stop) => runSimulation(deps, job, stop),
      explain: error => (error instanceof Error ? error.message : `${error}`),
      logger: deps.logger,
    });
  }

  /** There is something to do. */
  readonly kick = (): void => this.worker.kick();

  /** Works until aborted. */
  run(stop: AbortSignal): void {
    this.running = this.worker.run(stop);
  }

  /** Waits for what runs, once aborted. */
  settled(): Promise<void> {
    return this.running;
  }

  /** Registers what one replica does by night. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'ai-governance-clean-simulations',
      frequency: { cron: '17 3 * * *' },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: () => this.clean(),
    });
  }

  private async clean(): Promise<void> {
    const { ambient, unitOfWork, simulationStore } = this.deps;
    const before = Date.parse(ambient.now()) - KEPT_DAYS * DAY_MS;
    await unitOfWork.run(transaction =>
      simulationStore.deleteEnded(transaction, new Date(before).toISOString()),
    );
  }
}
