import type { Facts } from '../facts';
import type { PolicyQuestion } from '../evaluate';
import { withoutPeople } from '../withoutPeople';
import type { CaseGiven } from './caseGiven';
import { TIMELESS } from './caseWords';

const HOUR_MS = 3_600_000;

/** Age of the bundle that a case is answered from, in milliseconds; nothing when the portal is there. */
export function bundleAgeMs({ outage }: CaseGiven): number | undefined {
  if (outage === 'portal') return 0;
  return typeof outage === 'object'
    ? (outage.portal.bundleAgeHours ?? 0) * HOUR_MS
    : undefined;
}

/** The facts of a case as far as an outage leaves them; what is lost is not reported. */
export function factsInOutage(
  given: CaseGiven,
  { subject, facts }: Pick<PolicyQuestion, 'subject' | 'facts'>,
): Facts {
  if (subject.kind !== 'change' || given.outage === undefined) return facts;
  return given.outage === 'host'
    ? withoutHost(facts)
    : withoutPortal(facts, {
        headSha: subject.headSha,
        issuedAt: bundleIssuedAt(given),
      });
}

const withoutHost = ({
  reviews: _reviews,
  checks: _checks,
  protection: _protection,
  ...facts
}: Facts): Facts => facts;

/** When the bundle was issued that a case is answered from. */
const bundleIssuedAt = (given: CaseGiven): string =>
  new Date(
    Date.parse(given.now ?? TIMELESS) - (bundleAgeMs(given) ?? 0),
  ).toISOString();

/**
 * As `check` answers from a bundle: entities, strengthenings that had begun when it was issued, and what this machine read itself.
 * Exceptions of the portal are not among it.
 */
function withoutPortal(
  { entities, data, scans, checks, reviews, approvals, strengthenings }: Facts,
  {
    headSha,
    issuedAt,
  }: { readonly headSha: string; readonly issuedAt: string },
): Facts {
  const told = withoutPeople({ reviews, approvals }, headSha);
  return {
    entities,
    people: [],
    ...reported({
      data,
      scans,
      checks,
      ...told,
      strengthenings: strengthenings?.filter(
        ({ activeFrom }) => activeFrom <= issuedAt,
      ),
    }),
    waivers: [],
    problems: [],
  };
}

const reported = (facts: Partial<Facts>): Partial<Facts> =>
  Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact !== undefined),
  );
