import type { LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  type CatalogProcessor,
  type CatalogProcessorCache,
  type CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { inputProblems } from './inputAnnotations';
import type { GovernanceState, SnapshotKeeper } from './SnapshotKeeper';
import {
  parseStamp,
  type Stamp,
  stampOf,
  UNCLASSIFIED,
  withoutStamp,
  withStamp,
} from './stamp';
import { refreshKeyOf } from './StatusRefreshProvider';

const NOT_ASKED =
  'AI governance could not be asked about this entity, so it is shown as `unclassified`; this corrects itself when it answers';
const CACHE_KEY = 'stamp';

/** Stand-ins for a fingerprint: AI governance does not know the entity, or has not been asked yet. */
const ABSENT = 'absent';
const UNASKED = 'unasked';

/**
 * Stamps the effective tier and the AI-policy status on every Component and on everything else that has a status. It answers
 * from memory. Wrong annotations never cost an entity its place in the catalog: they become warnings on it and in the log.
 *
 * Where nothing is known — no answer yet, and none from before a restart — the stamp is `unclassified`: the one status that
 * is never more permissive than the truth.
 */
export class AiGovernanceProcessor implements CatalogProcessor {
  /** What each entity was last given, to find those whose status has changed since. */
  readonly #given = new Map<string, string>();
  readonly #logged = new Map<string, string>();

  constructor(
    private readonly options: {
      readonly keeper: Pick<SnapshotKeeper, 'current'>;
      readonly logger: LoggerService;
    },
  ) {}

  getProcessorName(): string {
    return 'AiGovernanceProcessor';
  }

  /** Late, so that what other processors write is overwritten too. */
  getPriority(): number {
    return 100;
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<AlphaEntity> {
    const ref = stringifyEntityRef(entity);
    const state = await this.options.keeper.current();
    emit(processingResult.refresh(refreshKeyOf(ref)));
    const known = await this.#known({ ref, state, cache });
    const unknown = state ? ABSENT : UNASKED;
    this.#given.set(ref, known ? fingerprint(known) : unknown);
    const stamp = known ?? this.#fallback(entity, state);
    const problems =
      stamp?.problems ?? inputProblems(entity, state?.tiers ?? []);
    // That nobody answers is logged by the keeper, once for all.
    if (state) this.#log(ref, problems);
    return stamp ? withStamp(entity, stamp) : withoutStamp(entity, problems);
  }

  /** Refs of the entities whose stamp differs from what they would get now. */
  outdated({ statuses }: GovernanceState): readonly string[] {
    return [...this.#given]
      .filter(([ref, given]) => {
        const status = statuses.get(ref);
        return given !== (status ? fingerprint(stampOf(status)) : ABSENT);
      })
      .map(([ref]) => ref);
  }

  /** Drops what was given to these entities; one that is gone from the catalog would stay outdated for ever. */
  forget(entityRefs: readonly string[]): void {
    for (const ref of entityRefs) this.#given.delete(ref);
  }

  /** The stamp that AI governance has decided: from the copy or, as long as there is none, from before the restart. */
  async #known({
    ref,
    state,
    cache,
  }: {
    readonly ref: string;
    readonly state: GovernanceState | undefined;
    readonly cache: CatalogProcessorCache;
  }): Promise<Stamp | undefined> {
    // The catalog keeps this cache with the entity, so it outlives a restart.
    if (!state) return parseStamp(await cache.get(CACHE_KEY));
    const status = state.statuses.get(ref);
    if (!status) return undefined;
    const stamp = stampOf(status);
    await cache.set(CACHE_KEY, {
      tier: stamp.tier,
      status: stamp.status,
      problems: [...stamp.problems],
    });
    return stamp;
  }

  /** What an entity without a known stamp gets: every Component a strict one, other kinds none. */
  #fallback(
    entity: Entity,
    state: GovernanceState | undefined,
  ): Stamp | undefined {
    if (entity.kind.toLocaleLowerCase('en-US') !== 'component')
      return undefined;
    return {
      ...UNCLASSIFIED,
      problems: state ? inputProblems(entity, state.tiers) : [NOT_ASKED],
    };
  }

  #log(ref: string, problems: readonly string[]): void {
    const text = problems.join('; ');
    if ((this.#logged.get(ref) ?? '') === text) return;
    this.#logged.set(ref, text);
    if (text) this.options.logger.warn(`${ref}: ${text}`);
  }
}

function fingerprint({ tier, status, problems }: Stamp): string {
  return JSON.stringify([tier, status, problems]);
}
