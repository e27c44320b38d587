import { strictestOf, tierRank } from '../tierOrder';
import type { Policy } from '../types';
import type {
  EvidenceLine,
  EvidenceStrength,
  MissingEvidence,
  Neighbours,
  TierEvidence,
  TierSuggestion,
} from './tierEvidence';

/** Fewer classified entities of an owner say nothing about another. */
const OWNER_MIN = 3;

const STRENGTHS: readonly EvidenceStrength[] = ['strong', 'medium', 'weak'];

/**
 * Suggests a tier for an entity that nobody has classified: the strictest that strong or medium evidence speaks for, or else the
 * strictest of the weak. Tiers that the policy does not know are no evidence; without any evidence nothing is suggested.
 */
export function suggestTier(
  policy: Policy,
  known: TierEvidence,
): TierSuggestion {
  const evidence = [
    ...onceLine(policy, known),
    ...neighbourLines(policy, known),
    ...dataLines(policy, known),
    ...areaLines(policy, known),
  ].toSorted((a, b) => place(a) - place(b));
  const solid = evidence.filter(({ strength }) => strength !== 'weak');
  const deciding = solid.length > 0 ? solid : evidence;
  const tier = strictestOf(
    policy,
    deciding.map(line => line.tier),
  );
  const strength = deciding.find(line => line.tier === tier)?.strength;
  return {
    ...(tier === undefined ? {} : { tier }),
    ...(strength === undefined ? {} : { strength }),
    evidence,
    missing: missingIn(known),
  };
}

const place = ({ strength }: EvidenceLine): number =>
  STRENGTHS.indexOf(strength);

const onceLine = (
  policy: Policy,
  { once }: TierEvidence,
): readonly EvidenceLine[] =>
  once === undefined || tierRank(policy, once) < 0
    ? []
    : [{ kind: 'once', strength: 'strong', tier: once }];

function neighbourLines(
  policy: Policy,
  { repository, system, owner }: TierEvidence,
): readonly EvidenceLine[] {
  return [
    ...agreeing(policy, { kind: 'repository', strength: 'strong' }, repository),
    ...agreeing(policy, { kind: 'system', strength: 'medium' }, system),
    ...(owner.length < OWNER_MIN
      ? []
      : agreeing(policy, { kind: 'owner', strength: 'weak' }, owner)),
  ];
}

/** The strictest tier that at least half of the neighbours have or exceed. */
function agreeing(
  policy: Policy,
  line: Pick<EvidenceLine, 'kind' | 'strength'>,
  neighbours: Neighbours,
): readonly EvidenceLine[] {
  const ranks = neighbours
    .map(tier => tierRank(policy, tier))
    .filter(rank => rank >= 0)
    .sort((a, b) => b - a);
  const rank = ranks[Math.ceil(ranks.length / 2) - 1];
  const tier = rank === undefined ? undefined : policy.tiers[rank]?.id;
  if (rank === undefined || tier === undefined) return [];
  const count = ranks.filter(each => each >= rank).length;
  return [{ ...line, tier, count, of: ranks.length }];
}

/** Data that must never be shared speaks for the weakest tier whose source must not be shared either. */
function dataLines(
  policy: Policy,
  { dataClasses = [] }: TierEvidence,
): readonly EvidenceLine[] {
  const { neverShare, repositorySource } = policy.dataClasses;
  const tier = policy.tiers.find(
    ({ id }) => repositorySource[id] === 'neverShare',
  )?.id;
  if (tier === undefined) return [];
  return dataClasses
    .filter(id => neverShare.includes(id))
    .map(id => ({ kind: 'data', strength: 'medium', tier, id }));
}

/** What the policy guards is seldom of the weakest tier. */
function areaLines(
  policy: Policy,
  { areas = [] }: TierEvidence,
): readonly EvidenceLine[] {
  const tier = policy.tiers[1]?.id;
  if (tier === undefined) return [];
  return areas
    .filter(id => Object.hasOwn(policy.areas, id))
    .map(id => ({ kind: 'area', strength: 'weak', tier, id }));
}

const missingIn = ({
  repository,
  system,
  owner,
  areas,
  dataClasses,
}: TierEvidence): readonly MissingEvidence[] => [
  ...(repository.length + system.length + owner.length === 0
    ? (['neighbours'] as const)
    : []),
  ...(areas === undefined ? (['changes'] as const) : []),
  ...(dataClasses === undefined ? (['dataReport'] as const) : []),
];
