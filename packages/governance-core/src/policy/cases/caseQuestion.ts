import { listOf } from '../../shared/order';
import { withRepositories, type CompiledPolicy } from '../compile';
import type { Facts } from '../facts';
import type { PolicyQuestion } from '../evaluate';
import type { UseSubject, Waiver } from '../types';
import { givenBreakGlass } from './caseBreakGlass';
import { givenChange, toolOf } from './caseChange';
import { givenEntities, givenRepository } from './caseEntities';
import {
  checkPeople,
  givenApprovals,
  givenChecks,
  givenData,
  givenPeople,
  givenReviews,
  givenWaivers,
} from './caseFacts';
import { givenProtection } from './caseProtection';
import { givenScans } from './caseScans';
import type { CaseGiven } from './caseGiven';
import { factsInOutage } from './caseOutage';
import { checkStrengthenings, givenStrengthenings } from './caseStrengthenings';
import { THIS_ENTITY, TIMELESS, type CaseProblems } from './caseWords';

/** A question to the policy, and the policy with what the case takes for granted about the repository. */
export interface CaseQuestion {
  readonly compiled: CompiledPolicy;
  readonly question: PolicyQuestion;
}

/** Builds the question that a case describes; whatever is wrong with it goes to `problems`. */
export function toQuestion(
  policy: CompiledPolicy,
  given: CaseGiven,
  problems: CaseProblems,
): CaseQuestion {
  const { repository, repositories } = givenRepository(
    given,
    policy.policy.repositories,
  );
  const compiled = repositories
    ? withRepositories(policy, repositories)
    : policy;
  const entities = givenEntities(given, {
    repository,
    policy: compiled.policy,
    problems,
  });
  const people = givenPeople(given);
  const waivers = givenWaivers(given, repository);
  const breakGlass = givenBreakGlass(given, repository);
  const strengthenings = givenStrengthenings(given, repository);
  const { change } = given;
  const subject = change
    ? givenChange({ compiled, given, change, repository, problems })
    : givenUse(given, { compiled, problems });
  if (change) checkPeople(change, people, problems);
  checkWaivers(waivers, { compiled, entities, repository, problems });
  checkStrengthenings(strengthenings ?? [], { entities, repository, problems });
  checkNeedsChange(given, problems);
  const reported = change ? reportedFacts(change, { compiled, problems }) : {};
  const facts: Facts = {
    entities,
    people,
    ...reported,
    waivers,
    ...(breakGlass === undefined ? {} : { breakGlass }),
    ...(strengthenings === undefined ? {} : { strengthenings }),
    problems: (given.problems ?? []).map(provider => ({
      provider,
      message: 'it could not be reached',
    })),
  };
  checkClock(given, compiled, problems);
  return {
    compiled,
    question: {
      subject,
      facts: factsInOutage(given, { subject, facts }),
      now: given.now ?? TIMELESS,
    },
  };
}

/** Both are about changes; a case that asks about a mere use would prove nothing about them. */
function checkNeedsChange(given: CaseGiven, problems: CaseProblems): void {
  if (given.change !== undefined) return;
  if (given.breakGlass !== undefined)
    problems.add(
      '`breakGlass` is for one head commit; write a `change`, or leave it out',
    );
  if (given.outage !== undefined)
    problems.add(
      '`outage` is about what is reported of a change; write a `change`, or leave it out',
    );
}

function reportedFacts(
  change: NonNullable<CaseGiven['change']>,
  context: {
    readonly compiled: CompiledPolicy;
    readonly problems: CaseProblems;
  },
): Partial<Facts> {
  const reported = {
    data: givenData(change, context.compiled),
    scans: givenScans(change, context),
    reviews: givenReviews(change),
    checks: givenChecks(change),
    approvals: givenApprovals(change),
    protection: givenProtection(change, context),
  };
  return Object.fromEntries(
    Object.entries(reported).filter(([, fact]) => fact !== undefined),
  );
}

function givenUse(
  given: CaseGiven,
  context: {
    readonly compiled: CompiledPolicy;
    readonly problems: CaseProblems;
  },
): UseSubject {
  const [assistant, ...more] = listOf(given.assistant);
  if (assistant === undefined)
    context.problems.add(
      'a case without a `change` asks about an `assistant`; write one of the policy, `none`, `unidentified`, or `{ unlisted: <tool> }`',
    );
  if (more.length > 0)
    context.problems.add(
      'a case without a `change` asks about one `assistant`',
    );
  const { surface, model, mcpServers, extensions } = given;
  const touches = listOf(given.touches);
  touches.forEach(area =>
    context.problems.check(
      area,
      Object.keys(context.compiled.policy.areas),
      'the area',
    ),
  );
  return {
    kind: 'use',
    entityRef: given.entities?.[0]?.ref ?? THIS_ENTITY,
    assistant: assistant === undefined ? 'none' : toolOf(assistant, context),
    ...(surface === undefined ? {} : { surface }),
    ...(model === undefined ? {} : { model }),
    ...(mcpServers === undefined ? {} : { mcpServers }),
    ...(extensions === undefined ? {} : { extensions }),
    ...(touches.length === 0 ? {} : { touches }),
  };
}

interface WaiverContext {
  readonly compiled: CompiledPolicy;
  readonly entities: Facts['entities'];
  readonly repository: string;
  readonly problems: CaseProblems;
}

/** A waiver of a case names rules and scopes that are there: one that never could apply proves nothing. */
function checkWaivers(
  waivers: readonly Waiver[],
  { compiled, entities, repository, problems }: WaiverContext,
): void {
  const rules = new Map(compiled.policy.rules.map(rule => [rule.id, rule]));
  for (const {
    id,
    rule,
    lowersTierTo,
    entity,
    repository: scope,
    system,
    group,
  } of waivers) {
    if ((rule === undefined) === (lowersTierTo === undefined))
      problems.add(
        `the waiver \`${id}\` names exactly one of \`rule\` and \`lowersTierTo\``,
      );
    if (rule !== undefined)
      problems.check(
        rule,
        [...rules.keys(), 'no-permit', 'excluded-repository'],
        'the rule',
      );
    if (lowersTierTo !== undefined)
      problems.check(
        lowersTierTo,
        compiled.policy.tiers.map(tier => tier.id),
        'the tier',
      );
    if ([entity, scope, system, group].every(each => each === undefined))
      problems.add(
        `the waiver \`${id}\` has no scope; write \`entity: this\` or \`repository: this\``,
      );
    if (entity !== undefined)
      problems.check(
        entity,
        entities.map(({ ref }) => ref),
        'the entity',
      );
    if (scope !== undefined)
      problems.check(scope, [repository], 'the repository');
  }
}

function checkClock(
  given: CaseGiven,
  { policy }: CompiledPolicy,
  problems: CaseProblems,
): void {
  if (given.now !== undefined) return;
  const hasCertificates = Object.values(given.people ?? {}).some(
    ({ certificates }) => Object.keys(certificates ?? {}).length > 0,
  );
  if (
    (given.waivers ?? []).length > 0 ||
    (given.breakGlass ?? []).length > 0 ||
    (given.strengthenings ?? []).length > 0 ||
    policy.waivers.length > 0 ||
    hasCertificates
  )
    problems.add(
      'the case has to do with time and does not say when it is; write `now`',
    );
}
