import type {
  EntityStatus,
  GovernanceClient,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';

/** What AI governance last said about the whole catalog. */
export interface GovernanceState {
  /** By full entity ref in lower case. */
  readonly statuses: ReadonlyMap<string, EntityStatus>;
  /** Tier ids of the policy in force, weakest first; empty when they could not be read. */
  readonly tiers: readonly string[];
}

/** What the keeper asks; the client of the API is one. */
export type StatusSource = Pick<
  GovernanceClient,
  'getSnapshot' | 'getActivePolicy'
>;

const CALL_TIMEOUT_MS = 30_000;
/** Right after a start the other plugin may not be up yet; that is no news. */
const FAILURES_TO_WARN = 4;

/**
 * Keeps a copy of all statuses in memory. Reading it never leads to a request, except that the very first reader waits for
 * the very first attempt. A failed refresh keeps the copy there is.
 */
export class SnapshotKeeper {
  #state: GovernanceState | undefined;
  #etag: string | undefined;
  #inFlight: Promise<void> | undefined;
  #wasTried = false;
  #failures = 0;
  readonly #listeners: ((state: GovernanceState) => Promise<void>)[] = [];

  constructor(
    private readonly options: {
      readonly client: StatusSource;
      readonly logger: LoggerService;
    },
  ) {}

  /** The copy at hand; `undefined` as long as AI governance has never answered. */
  async current(): Promise<GovernanceState | undefined> {
    if (!this.#wasTried) await this.refresh();
    return this.#state;
  }

  /** Calls back after every change of the copy, never for an unchanged one. */
  onChange(listener: (state: GovernanceState) => Promise<void>): void {
    this.#listeners.push(listener);
  }

  /** Brings the copy up to date; calls at the same time share one request. Never rejects: the cause is logged, once. */
  refresh(): Promise<void> {
    this.#inFlight ??= this.#load().finally(() => {
      this.#inFlight = undefined;
    });
    return this.#inFlight;
  }

  async #load(): Promise<void> {
    const { logger } = this.options;
    try {
      const changed = await this.#fetch();
      if (changed) {
        this.#state = changed.state;
        for (const listener of this.#listeners) await listener(changed.state);
        // INVARIANT: the ETag is taken over last, so that a failed listener is called again.
        this.#etag = changed.etag;
      }
      if (this.#failures >= FAILURES_TO_WARN) {
        logger.info('AI governance can be asked for statuses again');
      }
      this.#failures = 0;
    } catch (error) {
      this.#failures += 1;
      if (this.#failures === FAILURES_TO_WARN) {
        logger.warn(
          `AI governance could not be asked for statuses; ${
            this.#state
              ? 'the catalog keeps the last ones'
              : 'the catalog keeps what it knew and shows the rest as `unclassified`'
          }: ${stringifyError(error)}`,
        );
      }
    } finally {
      this.#wasTried = true;
    }
  }

  async #fetch(): Promise<
    { readonly state: GovernanceState; readonly etag: string } | undefined
  > {
    const { client } = this.options;
    const { etag, isUnchanged, items } = await client.getSnapshot(this.#etag, {
      signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
    });
    if (isUnchanged) return undefined;
    return {
      etag,
      state: {
        statuses: new Map(items.map(item => [item.entityRef, item])),
        tiers: await this.#readTiers(),
      },
    };
  }

  /** Tiers only help to word a message, so their absence must not cost the statuses. */
  async #readTiers(): Promise<readonly string[]> {
    try {
      const { tiers } = await this.options.client.getActivePolicy({
        signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
      });
      return tiers.map(({ id }) => id);
    } catch (error) {
      this.options.logger.debug(
        `the tiers of the policy could not be read: ${stringifyError(error)}`,
      );
      return this.#state?.tiers ?? [];
    }
  }
}
