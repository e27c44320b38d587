import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type {
  LeasedPublication,
  LeasedReleasePublication,
  LeasedSubject,
} from './model';
import { catchUp, type CatchUpDeps } from './service/catchUp';
import { clean, type CleanDeps } from './service/clean';
import { explain } from './service/explain';
import {
  type PublishDeps,
  publishNewest,
  takePublications,
} from './service/publishing';
import {
  type AnsweringDeps,
  publishRelease,
  takeReleasePublications,
} from './service/publishingReleases';
import { recheckOpenChanges, type RecheckDeps } from './service/recheck';
import {
  type RefreshDeps,
  refreshSubject,
  takeSubjects,
} from './service/refreshing';
import { Worker } from '../../shared/Worker';

/** What the tasks work with. */
export interface HostTaskDeps {
  readonly refresh: RefreshDeps;
  readonly publish: PublishDeps;
  readonly answer: AnsweringDeps;
  readonly recheck: RecheckDeps;
  readonly catchUp: CatchUpDeps;
  readonly clean: CleanDeps;
  readonly logger: LoggerService;
  readonly concurrency: number;
  readonly catchUpMinutes: number;
  /** How often workers look for work that nobody told them of, milliseconds. */
  readonly pollMs: number;
}

const RECHECK_SECONDS = 10;

/** Does what has to be done with code hosts: workers on every replica, and tasks on one of them at a time. */
export class HostTasks {
  private readonly refreshing: Worker<LeasedSubject>;
  private readonly publishing: Worker<LeasedPublication>;
  private readonly answering: Worker<LeasedReleasePublication>;
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(private readonly deps: HostTaskDeps) {
    const { refresh, publish, answer, logger, concurrency, pollMs } = deps;
    const common = { logger, concurrency, pollMs, explain };
    this.refreshing = new Worker({
      ...common,
      name: 'reading from code hosts',
      take: limit => takeSubjects(refresh, limit),
      perform: (job, stop) => refreshSubject(refresh, job, stop),
    });
    this.publishing = new Worker({
      ...common,
      name: 'publishing to code hosts',
      take: limit => takePublications(publish, limit),
      perform: (job, stop) => publishNewest(publish, job, stop),
    });
    this.answering = new Worker({
      ...common,
      name: 'answering code hosts about releases',
      take: limit => takeReleasePublications(answer, limit),
      perform: (job, stop) => publishRelease(answer, job, stop),
    });
  }

  /** Something was marked: it is due when what belongs to it had time to gather. */
  readonly kickRefreshing = (): void => {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.refreshing.kick();
    }, this.deps.refresh.gatherMs + 5);
    timer.unref();
    this.timers.add(timer);
  };

  /** A decision is to be published. */
  readonly kickPublishing = (): void => this.publishing.kick();

  /** A subject waits for what holds for its release. */
  readonly kickAnswering = (): void => this.answering.kick();

  /** Works until aborted, and waits for what runs. */
  async run(stop: AbortSignal): Promise<void> {
    const workers = [this.refreshing, this.publishing, this.answering];
    await Promise.all(workers.map(worker => worker.run(stop)));
    this.timers.forEach(clearTimeout);
  }

  /** Registers what one replica at a time does. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'ai-governance-hosts-catch-up',
      frequency: { minutes: this.deps.catchUpMinutes },
      timeout: { minutes: 30 },
      scope: 'global',
      fn: signal => catchUp(this.deps.catchUp, signal),
    });
    await scheduler.scheduleTask({
      id: 'ai-governance-hosts-recheck',
      frequency: { seconds: RECHECK_SECONDS },
      initialDelay: { seconds: RECHECK_SECONDS },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: async signal => {
        await this.recheck(signal);
      },
    });
    await scheduler.scheduleTask({
      id: 'ai-governance-hosts-clean',
      frequency: { cron: '47 3 * * *' },
      timeout: { minutes: 30 },
      scope: 'global',
      fn: signal => clean(this.deps.clean, signal),
    });
  }

  private async recheck(signal: AbortSignal): Promise<void> {
    await recheckOpenChanges(this.deps.recheck, signal).catch(error =>
      this.deps.logger.warn(
        `open changes could not be compared with the portal: ${explain(error)}`,
      ),
    );
  }
}
