import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { setTimeout as sleep } from 'node:timers/promises';
import { announceMarks, type AnnounceDeps } from './service/announceMarks';
import { endAlerts, type EndAlertsDeps } from './service/endAlerts';
import { escalateReviews, type EscalateDeps } from './service/escalateReviews';
import {
  refreshSnapshot,
  type RefreshDeps,
  type RefreshResult,
} from './service/refreshSnapshot';
import { replaySample, type ReplaySampleDeps } from './service/replaySample';
import { type SettleDeps, settlePolicy } from './service/settlePolicy';

/** What the tasks work with. */
export interface PolicyTaskDeps {
  readonly refresh: RefreshDeps;
  readonly announce: AnnounceDeps;
  readonly settle: SettleDeps;
  readonly replay: ReplaySampleDeps;
  readonly alerts: EndAlertsDeps;
  readonly escalate: EscalateDeps;
  readonly logger: LoggerService;
  readonly refreshIntervalSeconds: number;
  /** When decisions are replayed, as a cron expression in the time zone of the backend. */
  readonly replayCron: string;
}

/** How soon the ledger and the catalog are told that a version came into force by itself. */
const SETTLE_SECONDS = 15;
/** How soon an alert whose cause is gone leaves the list. */
const END_ALERTS_SECONDS = 60;
/** How soon reviews of break-glass that wait too long are escalated. */
const ESCALATE_MINUTES = 5;
const FIRST_READING_PAUSE_MS = 2_000;
const FIRST_READING_PATIENCE_MS = 60_000;

/** Keeps the snapshot up to date with the catalog, and the catalog with what policy says. */
export class PolicyTasks {
  private announcing: Promise<void> | undefined;
  private isAnnouncementWanted = false;
  private settling: Promise<void> = Promise.resolve();

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

  /** Brings what the catalog shows up to date with a policy that has just come into force. */
  readonly kickSettling = (): void => {
    // What fails is done by the next reading of the catalog, which compares all marks.
    this.settling = this.settle({ evenIfNothingBegan: true }).catch(error =>
      this.deps.logger.warn(
        `tiers and statuses could not be brought up to date with the policy yet: ${error instanceof Error ? error.message : error}`,
      ),
    );
  };

  /** Waits for the runs in progress, if any. */
  async settled(): Promise<void> {
    await this.settling;
    await this.announcing;
  }

  /** Registers the regular reading of the catalog, the taking effect of policies, the escalation of reviews, and the replay of decisions. */
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
    await scheduler.scheduleTask({
      id: 'ai-governance-settle-policy',
      frequency: { seconds: SETTLE_SECONDS },
      timeout: { minutes: 2 },
      scope: 'global',
      fn: () => this.settle({ evenIfNothingBegan: false }),
    });
    await scheduler.scheduleTask({
      id: 'ai-governance-end-alerts',
      frequency: { seconds: END_ALERTS_SECONDS },
      initialDelay: { seconds: END_ALERTS_SECONDS },
      timeout: { minutes: 2 },
      scope: 'global',
      fn: async () => {
        await endAlerts(this.deps.alerts);
      },
    });
    await scheduler.scheduleTask({
      id: 'ai-governance-escalate-reviews',
      frequency: { minutes: ESCALATE_MINUTES },
      timeout: { minutes: 2 },
      scope: 'global',
      fn: async signal => {
        await escalateReviews(this.deps.escalate, signal);
      },
    });
    await scheduler.scheduleTask({
      id: 'ai-governance-replay-decisions',
      frequency: { cron: this.deps.replayCron },
      timeout: { minutes: 15 },
      scope: 'global',
      fn: async signal => {
        await replaySample(this.deps.replay, signal);
      },
    });
  }

  private async settle(
    options: Parameters<typeof settlePolicy>[1],
  ): Promise<void> {
    const changed = await settlePolicy(this.deps.settle, options);
    if (changed.length > 0) this.kickAnnouncement();
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
