import type { FactProvider } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { TrainingViews } from '../views';

/**
 * What policy learns of training: the certificates of whoever opened a change, signed in on its host. INVARIANT: of nobody else, since
 * anybody can write another's address into a commit; then certificates stay unknown, and what needs them is held.
 */
export const certificateProvider = (
  views: Pick<TrainingViews, 'heldBy'>,
): FactProvider => ({
  id: 'training',
  async provide({ subject }) {
    if (subject.kind !== 'change' || subject.opener === undefined) return {};
    const held = await views.heldBy(subject.opener);
    return {
      people: [
        {
          trust: 'observed',
          source: 'training',
          id: subject.opener,
          isIdentified: true,
          isBot: false,
          groups: [],
          certificates: held.map(({ name, expiresAt, supersededAt }) => ({
            path: name,
            expiresAt,
            ...(supersededAt === undefined ? {} : { supersededAt }),
          })),
        },
      ],
    };
  },
});
