import { CodedError } from '../../../shared/codedError';
import type { TierBatchItem, TierRule } from '../model';
import { type BatchWish, planItem } from './planTierBatch';
import type { PolicyBook } from './policyBook';
import { type FindMatching, selectByRule } from './selectByRule';
import type { SnapshotReader } from './snapshotReader';

/** Which entities are to become what: a rule with a tier, or a list. */
export interface TierBatchSelection {
  readonly rule?: TierRule;
  readonly tier?: string;
  readonly isCritical?: boolean;
  readonly list?: readonly BatchWish[];
}

/** Tells which of some entities a caller may read; one call. */
export type Readable = (
  refs: readonly string[],
) => Promise<(ref: string) => boolean>;

/** What looking at a selection works with. */
export interface PlanDeps {
  readonly findMatching: FindMatching;
  readonly policies: PolicyBook;
  readonly snapshots: SnapshotReader;
  readonly now: () => string;
}

/** Entities that one batch may be about. */
const ENTITIES_AT_MOST = 2_000;

/** Looks at every entity of a selection, by their refs. Fails with `policy.invalidTierBatch`. */
export async function planSelection(
  { policies, snapshots, findMatching, now }: PlanDeps,
  readable: Readable,
  selection: TierBatchSelection,
): Promise<readonly TierBatchItem[]> {
  requireSelection(selection);
  const { entities } = await snapshots.current();
  const at = now();
  const { compiled, statuses } = await policies.current(at);
  const { rule, list, tier, isCritical } = selection;
  const isReadable = await readable(
    list ? list.map(({ entityRef }) => entityRef) : [...entities.keys()],
  );
  const fleet = [...entities.values()]
    .filter(({ fact }) => isReadable(fact.ref))
    .map(entity => {
      const status = statuses.statusOf(entity, at).tier;
      return {
        entity,
        ...(status.isClassified ? { tier: status.effective } : {}),
      };
    });
  const wishes =
    list ??
    (await selectByRule(rule ?? {}, fleet, findMatching)).map(entityRef => ({
      entityRef,
      tier,
      isCritical,
    }));
  if (wishes.length > ENTITIES_AT_MOST) {
    throw invalid(
      `the rule matches ${wishes.length} entities; expected ${ENTITIES_AT_MOST} at most: narrow it, and propose several batches`,
    );
  }
  const known = new Map(fleet.map(({ entity }) => [entity.fact.ref, entity]));
  return wishes
    .map(wish => planItem(compiled.policy, wish, known.get(wish.entityRef)))
    .sort((a, b) => (a.entityRef < b.entityRef ? -1 : 1));
}

function requireSelection(selection: TierBatchSelection): void {
  const { rule, list, tier, isCritical } = selection;
  const hasWish = tier !== undefined || isCritical !== undefined;
  if ((rule === undefined) === (list === undefined)) {
    throw invalid('expected either `rule` or `list`');
  }
  if (list && hasWish) {
    throw invalid(
      '`tier` and `isCritical` belong to a `rule`; in a `list` each entity has its own',
    );
  }
  if (rule && Object.keys(rule).length === 0) {
    throw invalid('the `rule` is empty; name at least one thing to match');
  }
  if (rule && !hasWish) {
    throw invalid('expected `tier`, `isCritical` or both beside the `rule`');
  }
  const refs = list?.map(({ entityRef }) => entityRef) ?? [];
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index);
  if (twice !== undefined) {
    throw invalid(`\`${twice}\` is listed twice; name each entity once`);
  }
}

/** Fails with `policy.invalidTierBatch` when nothing would change. */
export function requireSomething(items: readonly TierBatchItem[]): void {
  if (items.some(({ outcome }) => outcome === 'planned')) return;
  throw invalid(
    `nothing would change: of ${items.length} entities, all are refused or as wanted already; the preview says why`,
  );
}

const invalid = (message: string): CodedError =>
  new CodedError('policy.invalidTierBatch', message);
