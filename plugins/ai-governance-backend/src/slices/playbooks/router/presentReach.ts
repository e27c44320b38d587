import type {
  PlaybookReach as ReachView,
  PlaybookReachDetail as ReachDetailView,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { AuthorizedReach } from '../authorize/authorizeReach';

type Detail = Awaited<ReturnType<AuthorizedReach['readReach']>>;

/** How far a playbook reaches, as callers see it. */
export function toReach({ current, ...figures }: Detail['reach']): ReachView {
  const { name, kind, owner, reviewBy, header, version } = current;
  return {
    ...{ name, kind, owner, reviewBy, ...figures },
    ...{ title: header.title, version },
  };
}

/** The same of one, with what was in use where. */
export const toReachDetail = ({
  reach,
  inUse,
  ...rest
}: Detail): ReachDetailView => ({
  reach: toReach(reach),
  inUse: inUse.map(({ firstSeenAt, name: _, ...install }) => ({
    ...install,
    from: firstSeenAt,
  })),
  ...rest,
});
