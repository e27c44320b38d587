import type { OpenWaiver, PolicyAttention } from '../attention';
import type { StoredWaiver } from '../model';
import type { ExceptionViews } from '../views';
import { aboutScope } from './exceptionScope';
import type { PolicyBook } from './policyBook';
import type { SnapshotReader } from './snapshotReader';

/** What the answers are read from. */
export interface AttentionExceptionDeps {
  readonly exceptionViews: Pick<ExceptionViews, 'waivers'>;
  readonly policies: PolicyBook;
  readonly snapshots: SnapshotReader;
  readonly now: () => string;
}

/** Waivers that wait for somebody. */
export const exceptionAttention = ({
  exceptionViews,
  policies,
  snapshots,
  now,
}: AttentionExceptionDeps): Pick<PolicyAttention, 'waivers'> => ({
  async waivers(of) {
    const at = now();
    const { items } = await exceptionViews.waivers({ ...of, now: at });
    if (items.length === 0) return [];
    const snapshot = await snapshots.current();
    const { compiled } = await policies.current(at);
    const ownerOf = (rule: string | undefined) =>
      compiled.rules.find(({ id }) => id === rule)?.owner ??
      compiled.policy.owner;
    return items.map(waiver => ({
      ...openWaiver(waiver),
      ruleOwner: ownerOf(waiver.rule),
      about: aboutScope(snapshot, waiver.scope),
    }));
  },
});

const openWaiver = ({
  waiverId,
  rule,
  scope: { entity, repository, system, group },
  ...waiver
}: StoredWaiver): Omit<OpenWaiver, 'ruleOwner' | 'about'> => ({
  waiverId,
  ...(rule === undefined ? {} : { rule }),
  requestedBy: waiver.requestedBy,
  requestedAt: waiver.requestedAt,
  expiresAt: waiver.expiresAt,
  owner: waiver.owner,
  scopeName: entity ?? repository ?? system ?? group ?? '',
  ...(group === undefined ? {} : { group }),
});
