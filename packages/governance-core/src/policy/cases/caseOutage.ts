import type { Facts } from '../facts';
import type { PolicyQuestion } from '../evaluate';
import { withoutPeople } from '../withoutPeople';
import type { CaseGiven } from './caseGiven';

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
    : withoutPortal(facts, subject.headSha);
}

const withoutHost = ({
  reviews: _reviews,
  checks: _checks,
  protection: _protection,
  ...facts
}: Facts): Facts => facts;

/** As `check` answers from a bundle: entities, and what this machine read itself. Exceptions of the portal are not among it. */
function withoutPortal(
  { entities, data, scans, checks, reviews, approvals }: Facts,
  headSha: string,
): Facts {
  const told = withoutPeople({ reviews, approvals }, headSha);
  return {
    entities,
    people: [],
    ...reported({ data, scans, checks, ...told }),
    waivers: [],
    problems: [],
  };
}

const reported = (facts: Partial<Facts>): Partial<Facts> =>
  Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact !== undefined),
  );
