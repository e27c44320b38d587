import type {
  HostHealth as HostHealthView,
  HostProtection,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { EntityProtection } from '../service';
import type { HostHealth } from '../service/health';

/** How a host fares, in the words of the contract. */
export const toHealthView = (health: HostHealth): HostHealthView => health;

/** What is kept about a repository, in the words of the contract. */
export const toProtectionView = ({
  entityRef,
  repository,
  protections,
}: EntityProtection): HostProtection => ({
  entityRef,
  ...(repository === undefined ? {} : { repository }),
  items: protections.map(kept => ({
    host: kept.host,
    branch: kept.reading.branch,
    settingsUrl: kept.reading.settingsUrl,
    requiredChecks: kept.reading.fact.requiredChecks,
    reviews: kept.reading.fact.reviews,
    ...(kept.reading.bypassActors
      ? { bypassActors: kept.reading.bypassActors }
      : {}),
    ...(kept.reading.codeOwnerReviews === undefined
      ? {}
      : { codeOwnerReviews: kept.reading.codeOwnerReviews }),
    ...(kept.reading.codeOwners ? { codeOwners: kept.reading.codeOwners } : {}),
    ...(kept.proposal ? { proposal: kept.proposal } : {}),
    ...(kept.reading.fact.isPartlyHidden ? { isPartlyHidden: true } : {}),
    ...(kept.areaOwnership ? { areaOwnership: kept.areaOwnership } : {}),
    ...(kept.assistantFiles
      ? { assistantFiles: [...kept.assistantFiles] }
      : {}),
    observedAt: kept.observedAt,
    changedAt: kept.changedAt,
  })),
});
