import type {
  DecisionDesk,
  DecisionSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { STAGES, TIERS } from './assignments';
import { planChanges, type PlannedChange } from './planChanges';
import type { Portal } from './Portal';
import { waitForCatalog, type Patience } from './waitForCatalog';

/** What the demonstration works with. */
export interface DemoOptions {
  /** The same seed gives the same history. */
  readonly seed: string;
  /** The history ends today. */
  readonly now: () => Date;
  readonly portal: Portal;
  readonly patience: Patience;
  readonly logger: LoggerService;
  /** Aborted when the backend shuts down; the rest follows at the next start. */
  readonly signal: AbortSignal;
}

/**
 * Brings a history of changes, with stages and tiers, through the port that every source of decisions uses. What has been
 * decided before is left alone, so a second start adds nothing and an interrupted one goes on where it stopped.
 */
export class DemoDecisionSource implements DecisionSource {
  readonly id = 'demo';

  /** Resolves when the history is told, or will not be. */
  readonly ended: Promise<void>;
  #end: () => void = () => {};

  constructor(private readonly options: DemoOptions) {
    this.ended = new Promise(resolve => {
      this.#end = resolve;
    });
  }

  async start(desk: DecisionDesk): Promise<void> {
    try {
      await this.#tell(desk);
    } finally {
      this.#end();
    }
  }

  async #tell(desk: DecisionDesk): Promise<void> {
    const { logger, now, patience, portal, seed } = this.options;
    const planned = planChanges({ seed, now: now() });
    const decided = await portal.decidedHeads();
    const open = planned.filter(({ change }) => !decided.has(change.headSha));
    if (open.length === 0) {
      logger.info(`the demonstration is complete: ${planned.length} changes`);
      return;
    }
    await waitForCatalog(portal, patience);
    const startedAt = now().getTime();
    // People may have changed stages and tiers since; they are given once, before the first change.
    if (open.length === planned.length) await assign(desk);
    const done = await this.#decide(desk, open);
    const seconds = Math.round((now().getTime() - startedAt) / 1_000);
    logger.info(
      `the demonstration brought ${done} of ${open.length} changes in ${seconds} s`,
    );
  }

  async #decide(
    desk: DecisionDesk,
    changes: readonly PlannedChange[],
  ): Promise<number> {
    let done = 0;
    for (const { change, reports } of changes) {
      if (this.options.signal.aborted) break;
      const scanIds: string[] = [];
      for (const sarif of reports) {
        const { scanId } = await desk.submitScan({
          repository: change.repository,
          sha: change.headSha,
          sarif,
          trust: change.trust,
          occurredAt: change.occurredAt,
        });
        scanIds.push(scanId);
      }
      await desk.decide({ ...change, scanIds });
      done += 1;
    }
    return done;
  }
}

async function assign(desk: DecisionDesk): Promise<void> {
  for (const stage of STAGES) await desk.assignStage(stage);
  for (const tier of TIERS) await desk.assignTier(tier);
}
