import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { setTimeout as sleep } from 'node:timers/promises';
import { announceMarks, type AnnounceDeps } from './service/announceMarks';
import {
  refreshSnapshot,
  type RefreshDeps,
  type RefreshResult,
} from './service/refreshSnapshot';

/** What the tasks work with. */
export interface PolicyTaskDeps {
  readonly refresh: RefreshDeps;
  readonly announce: AnnounceDeps;
  readonly logger: LoggerService;
  readonly refreshIntervalSeconds: number;
}

const FIRST_READING_PAUSE_MS = 2_000;
const FIRST_READING_PATIENCE_MS = 60_000;

/** Keeps the snapshot up to date with the catalog, and the catalog with what policy says. */
export class PolicyTasks {
  private announcing: Promise<void> | undefined;
  private isAnnouncementWanted = false;

  constructor(private readonly deps: PolicyTaskDeps) {}

  /** One run: reads the catalog, then tells it what changed. */
  async refresh(signal?: AbortSignal): Promise<RefreshResult> {
    const result = await refreshSnapshot(this.deps.refresh, signal);
    this.kickAnnouncement();
    return result;
  }

  /**
   * Reads the catalog until it stands still: right after a start it may be down, empty or half read. Resolves after two
   * equal readings that are not empty, or when patience ends; only an abort rejects.
   */
  async untilSettled(signal: AbortSignal): Promise<void> {
    const started = Date.now();
    let isFirst = true;
    while (Date.now() - started < FIRST_READING_PATIENCE_MS) {
      const result = await this.tryRefresh(signal);
      const isQuiet = result && !result.hasChanged && result.entities > 0;
      if (isQuiet && !isFirst) return;
      isFirst = result === undefined;
      await sleep(FIRST_READING_PAUSE_MS, undefined, { signal });
    }
  }

  /** Asks for an announcement now; several requests while one runs make one more run. */
  readonly kickAnnouncement = (): void => {
    this.isAnnouncementWanted = true;
    this.announcing ??= this.announceWhileWanted().finally(() => {
      this.announcing = undefined;
    });
  };

  /** Waits for the run in progress, if any. */
  async settled(): Promise<void> {
    await this.announcing;
  }

  /** Registers the regular reading of the catalog. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    const seconds = this.deps.refreshIntervalSeconds;
    await scheduler.scheduleTask({
      id: 'ai-governance-refresh-snapshot',
      frequency: { seconds },
      initialDelay: { seconds },
      timeout: { seconds: Math.max(120, 2 * seconds) },
      scope: 'global',
      fn: async signal => {
        await this.refresh(signal);
      },
    });
  }

  private async tryRefresh(
    signal: AbortSignal,
  ): Promise<RefreshResult | undefined> {
    try {
      return await this.refresh(signal);
    } catch (error) {
      signal.throwIfAborted();
      // Until the catalog answers, questions get "not ready": nothing is decided on an unknown catalog.
      this.deps.logger.warn(
        `the catalog could not be read yet: ${error instanceof Error ? error.message : error}`,
      );
      return undefined;
    }
  }

  private async announceWhileWanted(): Promise<void> {
    while (this.isAnnouncementWanted) {
      this.isAnnouncementWanted = false;
      // What the catalog was not told stays noted and is told after the next reading.
      await announceMarks(this.deps.announce).catch(error =>
        this.deps.logger.warn(
          `the catalog could not be told of changed tiers yet: ${error instanceof Error ? error.message : error}`,
        ),
      );
    }
  }
}
