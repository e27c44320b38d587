import type { CompiledPolicy } from '../compile';
import type {
  ApprovalFact,
  CheckFact,
  DataFact,
  PersonFact,
  ReviewFact,
} from '../facts';
import type { Trust, Waiver } from '../types';
import type { CaseGiven } from './caseGiven';
import type { ChangeGiven } from './changeSchema';
import type { WaiverGiven } from './exceptionSchema';
import type { PersonGiven } from './givenSchema';
import {
  COMMITS,
  DEFAULT_AUTHOR,
  DEFAULT_OWNER,
  THIS_ENTITY,
  type CaseProblems,
} from './caseWords';

/** Where a fact of a case comes from. */
export const provenance = (trust: Trust = 'attested') => ({
  trust,
  source: 'case',
});

const commitOf = (word: keyof typeof COMMITS = 'head') => COMMITS[word];

/** People of a case. The default author is there unless the case describes them itself. */
export function givenPeople(given: CaseGiven): readonly PersonFact[] {
  const people: Readonly<Record<string, PersonGiven>> = {
    [DEFAULT_AUTHOR]: { groups: [DEFAULT_OWNER] },
    ...given.people,
  };
  return Object.entries(people).map(([id, person]) => {
    const {
      groups = [],
      bot = false,
      identified = true,
      stage,
      certificates,
      trust = 'attested',
    } = person;
    return {
      ...provenance(trust),
      id,
      isIdentified: identified,
      isBot: bot,
      groups,
      ...(stage === undefined ? {} : { stage }),
      ...(certificates === undefined
        ? {}
        : {
            certificates: Object.entries(certificates).map(
              ([path, expiresAt]) => ({ path, expiresAt }),
            ),
          }),
    };
  });
}

/** What detectors found in a case, or nothing when that is not reported. */
export function givenData(
  { data }: ChangeGiven,
  { policy: { dataClasses } }: CompiledPolicy,
): readonly DataFact[] | undefined {
  if (data === undefined || data === 'notReported') return undefined;
  const {
    findings = [],
    classes = dataClasses.neverShare,
    incomplete = [],
    of,
    trust,
  } = data === 'clean' ? {} : data;
  return [
    {
      ...provenance(trust),
      sha: commitOf(of),
      detectors: 'case',
      classes,
      findings: findings.map(
        ({ class: dataClass, path = 'src/Main.java', newlyAllowed }) => ({
          rule: 'case',
          class: dataClass,
          path,
          state: newlyAllowed ? ('newlyAllowed' as const) : ('open' as const),
        }),
      ),
      incomplete,
    },
  ];
}

/** Reviews of a case, or nothing when they are not reported. */
export function givenReviews({
  reviews,
}: ChangeGiven): readonly ReviewFact[] | undefined {
  if (reviews === undefined || reviews === 'notReported') return undefined;
  return reviews.map(review => {
    const { by, state = 'approved', of, trust, at } = review;
    return {
      ...provenance(trust),
      ...(at === undefined ? {} : { at }),
      reviewer: by,
      state,
      sha: commitOf(of),
    };
  });
}

/** Checks of a case, or nothing when they are not reported. */
export function givenChecks({
  checks,
}: ChangeGiven): readonly CheckFact[] | undefined {
  if (checks === undefined || checks === 'notReported') return undefined;
  return Object.entries(checks).map(([name, check]) => {
    const { conclusion, app, of, trust } = check;
    return {
      ...provenance(trust),
      name,
      sha: commitOf(of),
      conclusion,
      ...(app === undefined ? {} : { app: { id: app, slug: app } }),
    };
  });
}

/** Approvals of a case, or nothing when they are not reported. */
export function givenApprovals({
  approvals,
}: ChangeGiven): readonly ApprovalFact[] | undefined {
  if (approvals === undefined || approvals === 'notReported') return undefined;
  return approvals.map(approval => {
    const { by, state = 'approved', of, trust } = approval;
    return { ...provenance(trust), approver: by, state, sha: commitOf(of) };
  });
}

/** Reports people whom the case names and does not describe. */
export function checkPeople(
  change: ChangeGiven,
  people: readonly PersonFact[],
  problems: CaseProblems,
): void {
  const known = people.map(({ id }) => id);
  const authors = [change, ...(change.commits ?? [])].flatMap(
    commit => commit.authors ?? [],
  );
  const reviewers = (givenReviews(change) ?? []).map(
    ({ reviewer }) => reviewer,
  );
  const approvers = (givenApprovals(change) ?? []).map(
    ({ approver }) => approver,
  );
  const initiator =
    change.initiator === undefined || change.initiator === 'unidentified'
      ? []
      : [change.initiator];
  for (const person of [...authors, ...reviewers, ...approvers, ...initiator])
    problems.check(person, known, 'the person');
}

/** Waivers of a case, with what every waiver has filled in. */
export function givenWaivers(
  given: CaseGiven,
  repository: string,
): readonly Waiver[] {
  return (given.waivers ?? []).map((waiver, index) =>
    toWaiver(waiver, { repository, index }),
  );
}

function toWaiver(
  { id, entity, repository, change, requester, approver, ...rest }: WaiverGiven,
  place: { readonly repository: string; readonly index: number },
): Waiver {
  return {
    id: id ?? `case-waiver-${place.index + 1}`,
    reason: 'given by the case',
    owner: 'group:default/owner',
    requester: requester ?? 'user:default/requester',
    approver: approver ?? 'user:default/approver',
    ...rest,
    ...(entity === undefined
      ? {}
      : { entity: entity === 'this' ? THIS_ENTITY : entity }),
    ...(repository === undefined
      ? {}
      : { repository: repository === 'this' ? place.repository : repository }),
    ...(change === undefined ? {} : { change: COMMITS[change] }),
  };
}
