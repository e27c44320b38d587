import type { TierSuggestion } from '@ai-enablement/governance-core';
import { groupBy } from '../../../shared/groupBy';
import type { PageRequest } from '../../../shared/page';
import type { DecisionViews } from '../views';
import type { PolicyBook } from './policyBook';
import type { KnownEntity } from './snapshot';
import type { SnapshotReader } from './snapshotReader';
import { suggestAmong } from './unclassified';

/** Which unclassified entities are wanted. */
export interface UnclassifiedQuery extends PageRequest {
  readonly owner?: string;
  readonly system?: string;
  readonly kind?: string;
  /** Part of the entity ref or repository id, in either case. */
  readonly text?: string;
}

/** An entity that nobody has classified. */
export interface UnclassifiedEntity {
  readonly entityRef: string;
  readonly owner?: string;
  readonly system?: string;
  readonly repository?: string;
  readonly isCritical: boolean;
  readonly because: string;
  readonly suggestion: TierSuggestion;
}

/** One page of them, with totals before filters. */
export interface UnclassifiedPage {
  readonly items: readonly UnclassifiedEntity[];
  readonly nextCursor?: string;
  readonly matching: number;
  readonly totals: {
    readonly entities: number;
    readonly unclassified: number;
    readonly owners: readonly string[];
    readonly systems: readonly string[];
  };
}

/** Every governed entity at one instant. */
export interface Classification {
  readonly refs: readonly string[];
  /** One page of those among the readable ones that nobody has classified; others speak for nothing. */
  page(
    isReadable: (ref: string) => boolean,
    query: UnclassifiedQuery,
  ): Promise<UnclassifiedPage>;
}

/** What can be asked about what nobody has classified. */
export interface ClassificationUseCases {
  /** Computed from what is kept; a constant number of queries. */
  classification(): Promise<Classification>;
}

/** What the use cases work with. */
export interface ClassificationUseCaseDeps {
  readonly policies: PolicyBook;
  readonly snapshots: SnapshotReader;
  readonly views: DecisionViews;
  readonly now: () => string;
}

/** Decisions of each entity that are looked at. */
const CHANGES = 10;

/** What nobody has classified, without any permission asked. */
export const classificationUseCases = ({
  policies,
  snapshots,
  views,
  now: clock,
}: ClassificationUseCaseDeps): ClassificationUseCases => ({
  async classification() {
    const { entities } = await snapshots.current();
    const now = clock();
    const { compiled, statuses } = await policies.current(now);
    return {
      refs: [...entities.keys()],
      async page(isReadable, query) {
        const readable = [...entities.values()]
          .filter(({ fact }) => isReadable(fact.ref))
          .map(entity => ({ entity, status: statuses.statusOf(entity, now) }));
        const open = readable.filter(({ status }) => !status.tier.isClassified);
        const matching = open
          .filter(({ entity }) => isWanted(entity, query))
          .sort((a, b) => (a.entity.fact.ref < b.entity.fact.ref ? -1 : 1));
        const { cursor = '', limit } = query;
        const rest = matching.filter(({ entity }) => entity.fact.ref > cursor);
        const items = rest.slice(0, limit);
        const refs = items.map(({ entity }) => entity.fact.ref);
        const changes = groupBy(
          await views.recentChanges(refs, CHANGES),
          ({ entityRef }) => entityRef,
        );
        const suggest = suggestAmong(
          compiled,
          readable.map(({ entity, status }) => ({
            entity,
            ...(status.tier.isClassified
              ? { tier: status.tier.effective }
              : {}),
          })),
        );
        return {
          items: items.map(({ entity, status }) => ({
            ...shownOf(entity),
            isCritical: status.isCritical,
            because: status.tier.because,
            suggestion: suggest(entity, changes.get(entity.fact.ref) ?? []),
          })),
          ...(rest.length > limit ? { nextCursor: refs.at(-1) } : {}),
          matching: matching.length,
          totals: {
            entities: readable.length,
            unclassified: open.length,
            owners: distinct(open.map(({ entity }) => entity.fact.owner)),
            systems: distinct(open.map(({ entity }) => entity.fact.system)),
          },
        };
      },
    };
  },
});

function isWanted({ fact, kind }: KnownEntity, query: UnclassifiedQuery) {
  const text = query.text?.trim().toLowerCase();
  return (
    (query.owner === undefined || fact.owner === query.owner) &&
    (query.system === undefined || fact.system === query.system) &&
    (query.kind === undefined || kind === query.kind) &&
    (!text ||
      fact.ref.includes(text) ||
      fact.repository?.includes(text) === true)
  );
}

const shownOf = ({ fact }: KnownEntity) => ({
  entityRef: fact.ref,
  ...(fact.owner ? { owner: fact.owner } : {}),
  ...(fact.system ? { system: fact.system } : {}),
  ...(fact.repository ? { repository: fact.repository } : {}),
});

const distinct = (refs: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(refs.flatMap(ref => (ref === undefined ? [] : [ref])))].sort();
