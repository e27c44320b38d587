import type { EntityFact } from '../facts';
import type { Policy } from '../types';
import type { CaseGiven } from './caseGiven';
import type { EntityGiven } from './givenSchema';
import {
  DEFAULT_OWNER,
  REPOSITORIES,
  THIS_ENTITY,
  type CaseProblems,
} from './caseWords';

/** The repository of a case, and the policy's lists with the entry that approves or excludes it, if the case says so. */
export function givenRepository(
  given: CaseGiven,
  { approved, excluded }: Policy['repositories'],
): {
  readonly repository: string;
  readonly repositories?: Policy['repositories'];
} {
  const word = given.repository ?? 'notApproved';
  const { approved: approval, excluded: exclusion } =
    typeof word === 'object' ? word : {};
  if (word === 'approved' || approval) {
    const repository = REPOSITORIES.approved;
    const { owner, tierAtMost } = approval ?? {};
    const entry = {
      repository,
      ...(owner ? { owners: owner } : {}),
      ...(tierAtMost === undefined ? {} : { tierAtMost }),
    };
    return {
      repository,
      repositories: { approved: [...approved, entry], excluded },
    };
  }
  if (word === 'excluded' || typeof word === 'object') {
    const repository = REPOSITORIES.excluded;
    const { because = 'excluded in this case', nonNegotiable = false } =
      exclusion ?? {};
    return {
      repository,
      repositories: {
        approved,
        excluded: [...excluded, { repository, because, nonNegotiable }],
      },
    };
  }
  return {
    repository: word === 'notApproved' ? REPOSITORIES.notApproved : word,
  };
}

/** The entities of a case: those it lists, or the one it describes. Every entity says what its tier is, `unclassified` included. */
export function givenEntities(
  given: CaseGiven,
  context: {
    readonly repository: string;
    readonly policy: Policy;
    readonly problems: CaseProblems;
  },
): readonly EntityFact[] {
  const { tier, critical, stage, owner, ancestors, system, entities } = given;
  const written = entities ?? [
    { ref: THIS_ENTITY, tier, critical, stage, owner, ancestors, system },
  ];
  return written.map(entity => toFact(entity, given, context));
}

function toFact(
  entity: EntityGiven,
  given: CaseGiven,
  {
    repository,
    policy,
    problems,
  }: {
    readonly repository: string;
    readonly policy: Policy;
    readonly problems: CaseProblems;
  },
): EntityFact {
  const { ref, path = '', system } = entity;
  const owner = entity.owner ?? given.owner ?? DEFAULT_OWNER;
  const tier = entity.tier ?? given.tier;
  if (tier === undefined)
    problems.add(
      `\`${ref}\` has no tier; write one of the policy, or \`unclassified\``,
    );
  if (typeof tier === 'string' && tier !== 'unclassified')
    problems.check(
      tier,
      policy.tiers.map(({ id }) => id),
      'the tier',
    );
  return {
    trust: 'observed',
    source: 'case',
    ref,
    repository,
    path: path.replace(/^\/|\/$/g, ''),
    owner,
    ownerGroups: [owner, ...(entity.ancestors ?? [])],
    ...(system === undefined ? {} : { system }),
    stage: entity.stage ?? given.stage ?? 'none',
    tier: tierSources(tier),
    critical: criticalSources(entity.critical ?? given.critical),
  };
}

const INHERITED_FROM = 'system:default/surrounding';
const inheritedFrom = <T>(values: readonly T[] = []) =>
  values.map(value => ({ value, from: INHERITED_FROM }));

function tierSources(tier: EntityGiven['tier']): EntityFact['tier'] {
  if (tier === undefined || tier === 'unclassified') return { inherited: [] };
  if (typeof tier === 'string') return { declared: tier, inherited: [] };
  const { declared, assigned, inherited } = tier;
  return {
    ...(declared === undefined ? {} : { declared }),
    ...(assigned === undefined ? {} : { assigned }),
    inherited: inheritedFrom(inherited),
  };
}

function criticalSources(
  critical: EntityGiven['critical'],
): EntityFact['critical'] {
  if (critical === undefined) return { inherited: [] };
  if (typeof critical === 'boolean')
    return { declared: String(critical), inherited: [] };
  const { declared, assigned, inherited } = critical;
  return {
    ...(declared === undefined ? {} : { declared }),
    ...(assigned === undefined ? {} : { assigned }),
    inherited: inheritedFrom(inherited),
  };
}
