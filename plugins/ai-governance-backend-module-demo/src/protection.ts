import { areaOwnershipOf, ownedBy } from '@ai-enablement/governance-core';
import type {
  FactProvider,
  ProtectionReading,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { REPOSITORIES } from './organisation';

/** Whose default branches are protected differently from what the policy asks for. */
const DRIFTED: ReadonlyMap<string, Partial<ProtectionReading>> = new Map([
  [
    'github.com/acme/recommendations',
    {
      fact: {
        requiredChecks: [{ name: 'ai-governance', isPinnedToApp: false }],
        reviews: 1,
      },
      bypassActors: ['role:admin'],
      codeOwners: [{ pattern: '/src/auth/', owners: ['@acme/security'] }],
    },
  ],
]);

/** A few files, which are enough to tell areas by. */
const FILES = [
  '.github/CODEOWNERS',
  '.github/workflows/ci.yml',
  'README.md',
  'catalog-info.yaml',
  'src/auth/session.ts',
  'src/cart.ts',
  'src/payments/charge.ts',
];

/** What the made-up host enforces on the default branch of a repository of the demonstration. */
export function protectionOf(
  repository: string,
): ProtectionReading | undefined {
  if (!REPOSITORIES.some(known => known.repository === repository))
    return undefined;
  return {
    fact: {
      requiredChecks: [
        { name: 'ai-governance', isPinnedToApp: true },
        { name: 'build', isPinnedToApp: false },
      ],
      reviews: 1,
    },
    settingsUrl: `https://${repository}/settings/rules`,
    branch: 'main',
    bypassActors: [],
    codeOwnerReviews: true,
    codeOwners: [{ pattern: '*', owners: ['@acme/engineering'] }],
    files: FILES,
    ...DRIFTED.get(repository),
  };
}

/** Tells decisions on the demonstration's changes what its host enforces. */
export const demoProtection: FactProvider = {
  id: 'demo-host',
  async provide({ subject, areasOf }) {
    if (subject.kind !== 'change') return {};
    const reading = protectionOf(subject.repository);
    if (!reading) return {};
    const { fact, bypassActors, codeOwnerReviews } = reading;
    const isOwned = ownedBy(reading.codeOwners ?? []);
    const unowned = await areasOf?.(
      (reading.files ?? []).filter(path => !isOwned(path)),
    );
    return {
      protection: {
        ...fact,
        ...(bypassActors ? { bypassActors } : {}),
        ...(codeOwnerReviews === undefined ? {} : { codeOwnerReviews }),
        ...(unowned
          ? { areaOwnership: areaOwnershipOf(unowned, { isComplete: true }) }
          : {}),
        trust: 'observed',
        source: 'demo-host',
      },
    };
  },
};
