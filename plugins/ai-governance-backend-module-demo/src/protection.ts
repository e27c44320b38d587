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
    },
  ],
]);

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
    ...DRIFTED.get(repository),
  };
}

/** Tells decisions on the demonstration's changes what its host enforces. */
export const demoProtection: FactProvider = {
  id: 'demo-host',
  async provide({ subject }) {
    if (subject.kind !== 'change') return {};
    const reading = protectionOf(subject.repository);
    if (!reading) return {};
    const { fact, bypassActors, codeOwnerReviews } = reading;
    return {
      protection: {
        ...fact,
        ...(bypassActors ? { bypassActors } : {}),
        ...(codeOwnerReviews === undefined ? {} : { codeOwnerReviews }),
        trust: 'observed',
        source: 'demo-host',
      },
    };
  },
};
