import { groupBy } from '../../../shared/groupBy';
import type { TrainingDeps } from './deps';
import { supersededAt } from './standing';

/** Type of the signed list, as its header says it. */
export const REVOCATIONS_TYPE = 'ai-governance-revocations+jwt';

const DAY_MS = 86_400_000;
const PAGE = 500;

/**
 * Certificates that were revoked and have not expired, and paths with a newer major version: dated and signed, so that certificates can be
 * verified without a connection. It names nobody.
 */
export async function signedRevocations(deps: TrainingDeps): Promise<string> {
  const now = deps.ambient.now();
  const text = {
    v: 1,
    issuer: deps.portalUrl,
    issuedAt: now,
    nextUpdate: new Date(Date.parse(now) + DAY_MS).toISOString(),
    revoked: await revokedIn(deps, now),
    superseded: await supersededIn(deps),
  };
  return deps.policy.signing.sign(JSON.stringify(text), REVOCATIONS_TYPE);
}

async function revokedIn({ views }: TrainingDeps, now: string) {
  const revoked: {
    certificateId: string;
    at: string;
    reason: 'revoked';
  }[] = [];
  let last = '';
  for (;;) {
    const page = await views.unexpired(now, last, PAGE);
    for (const { certificateId, revokedAt } of page)
      if (revokedAt !== undefined)
        revoked.push({ certificateId, at: revokedAt, reason: 'revoked' });
    last = page.at(-1)?.certificateId ?? '';
    if (page.length < PAGE) return revoked;
  }
}

/** For each major version that has a newer one, since when. */
async function supersededIn({ views }: TrainingDeps) {
  const byName = groupBy(await views.published(), ({ name }) => name);
  return [...byName].flatMap(([path, versions]) => {
    const majors = new Set(versions.map(({ version }) => version.major));
    return [...majors].flatMap(major => {
      const at = supersededAt(major, versions);
      return at === undefined ? [] : [{ path, major, at }];
    });
  });
}
