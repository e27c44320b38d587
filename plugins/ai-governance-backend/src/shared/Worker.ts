import type { LoggerService } from '@backstage/backend-plugin-api';

/** What a worker works with. */
export interface WorkerDeps<Job> {
  /** In a few words, for the log. */
  readonly name: string;
  readonly concurrency: number;
  /** How long it sleeps when nothing wakes it, milliseconds. */
  readonly pollMs: number;
  take(limit: number): Promise<readonly Job[]>;
  perform(job: Job, stop: AbortSignal): Promise<void>;
  /** In a few words what went wrong, without anything that a host said. */
  explain(error: unknown): string;
  readonly logger: LoggerService;
}

/** Takes due work and does several pieces of it at once, wakes at once when asked to and otherwise looks every few seconds. */
export class Worker<Job> {
  private readonly running = new Set<Promise<void>>();
  private isWanted = false;
  private wake: () => void = () => undefined;

  constructor(private readonly deps: WorkerDeps<Job>) {}

  /** Asks to look for work now. */
  readonly kick = (): void => {
    this.isWanted = true;
    this.wake();
  };

  /** Works until aborted, then waits for what runs. Never rejects. */
  async run(stop: AbortSignal): Promise<void> {
    stop.addEventListener('abort', this.kick, { once: true });
    while (!stop.aborted) {
      const free = this.deps.concurrency - this.running.size;
      this.isWanted = false;
      const jobs = free > 0 ? await this.take(free) : [];
      jobs.forEach(job => this.begin(job, stop));
      if (jobs.length < free || free === 0) await this.rest();
    }
    await Promise.all(this.running);
  }

  private async take(limit: number): Promise<readonly Job[]> {
    try {
      return await this.deps.take(limit);
    } catch (error) {
      this.warn('found no work', error);
      return [];
    }
  }

  private begin(job: Job, stop: AbortSignal): void {
    const work: Promise<void> = this.deps
      .perform(job, stop)
      // The lease runs out, and somebody does it again.
      .catch(error => this.warn('could not end its work', error))
      .finally(() => {
        this.running.delete(work);
        this.kick();
      });
    this.running.add(work);
  }

  private async rest(): Promise<void> {
    if (this.isWanted) return;
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, this.deps.pollMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = () => undefined;
  }

  private warn(what: string, error: unknown): void {
    const { name, logger, explain } = this.deps;
    logger.warn(`${name} ${what}: ${explain(error)}`);
  }
}
