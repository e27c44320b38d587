import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AuditService, SEQUENCE_BATCH } from './service';

/** How long entries gather before one transaction sequences them: the request that staged is answered first. */
const GATHER_MS = 50;

/** Gives staged entries their leaves, soon after a commit and in any case every few seconds. */
export class Sequencer {
  private running: Promise<void> | undefined;
  private isWanted = false;

  constructor(
    private readonly deps: {
      readonly service: Pick<AuditService, 'sequenceBatch'>;
      readonly logger: LoggerService;
    },
  ) {}

  /** Sequences everything that is staged. */
  async drain(signal?: AbortSignal): Promise<void> {
    while (!signal?.aborted) {
      const sequenced = await this.deps.service.sequenceBatch();
      if (sequenced < SEQUENCE_BATCH) return;
    }
  }

  /** Asks for a run now; several requests while one runs make one more run. */
  readonly kick = (): void => {
    this.isWanted = true;
    this.running ??= this.runWhileWanted().finally(() => {
      this.running = undefined;
    });
  };

  /** Waits for the run in progress, if any. */
  async settled(): Promise<void> {
    await this.running;
  }

  private async runWhileWanted(): Promise<void> {
    while (this.isWanted) {
      await sleep(GATHER_MS);
      this.isWanted = false;
      // The scheduled task tries again in seconds, so a failure here delays the leaf and loses nothing.
      await this.drain().catch(error =>
        this.deps.logger.warn('the ledger could not be sequenced yet', error),
      );
    }
  }

  /** Registers the scheduled run, which picks up what a stopped process left behind. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'ai-governance-sequence-ledger',
      frequency: { seconds: 10 },
      timeout: { seconds: 30 },
      scope: 'global',
      fn: signal => this.drain(signal),
    });
  }
}
