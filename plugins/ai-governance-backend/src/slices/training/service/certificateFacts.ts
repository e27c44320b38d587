import type { FactProvider } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { canonicalJson } from '@ai-enablement/governance-core';
import type { Ambient } from '../../../shared/clock';
import { groupBy } from '../../../shared/groupBy';
import type { LivingCertificate, TrainingViews } from '../views';

const DAY_MS = 86_400_000;

/** What telling policy of certificates works with. */
export interface CertificateFactDeps {
  readonly views: Pick<TrainingViews, 'heldBy' | 'heldByAny'>;
  readonly ambient: Ambient;
}

/**
 * What policy learns of training: the certificates of whoever opened a change, signed in on its host. INVARIANT: of nobody else, since
 * anybody can write another's address into a commit; then certificates stay unknown, and what needs them is held.
 */
export const certificateProvider = ({
  views,
  ambient,
}: CertificateFactDeps): FactProvider => ({
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
  async standing(people) {
    const held = await views.heldByAny(people);
    const now = ambient.now();
    return new Map(
      [...groupBy(held, ({ personId }) => personId)].map(
        ([personId, certificates]) => [
          personId,
          canonicalJson(certificates.map(each => standingOf(each, now))),
        ],
      ),
    );
  },
});

/** How long ago is counted in days, since how many of grace there are is the policy's word. */
const standingOf = (
  { certificateId, expiresAt, supersededAt }: LivingCertificate,
  now: string,
) => ({
  certificateId,
  isExpired: expiresAt <= now,
  ...(supersededAt === undefined
    ? {}
    : { daysSuperseded: daysBetween(supersededAt, now) }),
});

const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);
