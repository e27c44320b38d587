import type {
  DecisionDesk,
  DecisionSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { setTimeout as sleep } from 'node:timers/promises';

const ATTEMPTS = 5;
const PAUSE_MS = 5_000;

/**
 * Starts decision sources one after another. One that fails is started again a few times, since what it needs may not be in
 * the catalog yet; then the log says so, and the others go on.
 */
export async function startSources(
  sources: readonly DecisionSource[],
  deps: {
    readonly deskFor: (sourceId: string) => DecisionDesk;
    readonly logger: LoggerService;
    readonly signal: AbortSignal;
    readonly pauseMs?: number;
  },
): Promise<void> {
  const { deskFor, logger, signal, pauseMs = PAUSE_MS } = deps;
  for (const source of sources) {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      signal.throwIfAborted();
      const failure = await source
        .start(deskFor(source.id))
        .then(() => undefined, toError);
      if (failure === undefined) break;
      logger.error(
        `the decision source \`${source.id}\` failed in attempt ${attempt} of ${ATTEMPTS}`,
        failure,
      );
      if (attempt < ATTEMPTS) await sleep(pauseMs, undefined, { signal });
    }
  }
}

const toError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));
