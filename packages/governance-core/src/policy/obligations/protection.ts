import { code, joinWords, plural } from '../../shared/sentence';
import type { ProtectionFact } from '../facts';
import {
  evidenceOf,
  isTrusted,
  lacksTrust,
  notReported,
  oncePerSpec,
  type ObligationCheck,
  type ObligationFinding,
  type Requirement,
  type SpecOf,
} from './finding';

const requirementOf = oncePerSpec(
  ({
    requiredChecks,
    pinnedToApp,
    reviews,
    codeOwnerReviews,
    noBypass,
  }: SpecOf<'protection'>): Requirement => {
    const checks = joinWords(requiredChecks.map(code));
    const required = joinWords([
      ...(requiredChecks.length === 0
        ? []
        : [`the check ${checks}${pinnedToApp ? ', pinned to its app,' : ''}`]),
      `${plural(reviews, 'review')}${codeOwnerReviews ? ', by owners of code too' : ''}`,
    ]);
    return {
      text: `The default branch must require ${required}${noBypass ? ', and let nobody pass by' : ''}.`,
      owners: [],
      paths: [],
      fix: 'Add the required checks and reviews to the branch protection or ruleset of the default branch.',
    };
  },
);

/** The repository host itself requires the checks, from our app where asked, and enough reviews. What the host hides is unknown. */
export const checkProtection: ObligationCheck<'protection'> = (
  spec,
  { facts: { protection } },
) => {
  const requirement = requirementOf(spec);
  if (!protection)
    return [
      {
        ...requirement,
        ...notReported('the settings of the repository host were not read'),
      },
    ];
  const missing = whatIsMissing(spec, protection);
  const hidden = whatIsHidden(spec, protection);
  const found =
    missing.length + hidden.length === 0
      ? 'as required'
      : joinWords([...missing, ...hidden]);
  const evidence = [evidenceOf(protection, found, true)];
  if (!isTrusted(protection, spec.trust))
    return [
      {
        ...requirement,
        status: 'unknown',
        found: `${found}, but that ${lacksTrust(protection, spec.trust)}`,
        evidence,
      },
    ];
  return [
    { ...requirement, status: statusOf(missing, hidden), found, evidence },
  ];
};

function statusOf(
  missing: readonly string[],
  hidden: readonly string[],
): ObligationFinding['status'] {
  if (missing.length > 0) return 'unfulfilled';
  return hidden.length > 0 ? 'unknown' : 'fulfilled';
}

const whatIsMissing = (
  spec: SpecOf<'protection'>,
  protection: ProtectionFact,
): readonly string[] => [
  ...spec.requiredChecks
    .filter(
      name => !protection.requiredChecks.some(check => check.name === name),
    )
    .map(name => `${code(name)} is not required`),
  ...(spec.pinnedToApp
    ? protection.requiredChecks
        .filter(
          check =>
            spec.requiredChecks.includes(check.name) && !check.isPinnedToApp,
        )
        .map(({ name }) => `${code(name)} is not pinned to its app`)
    : []),
  ...(protection.reviews < spec.reviews
    ? [`${protection.reviews} of ${plural(spec.reviews, 'review')} required`]
    : []),
  ...(spec.codeOwnerReviews && protection.codeOwnerReviews === false
    ? ['owners of code need not review']
    : []),
  ...(spec.noBypass && (protection.bypassActors ?? []).length > 0
    ? [`${protection.bypassActors?.length} may pass by it`]
    : []),
];

const whatIsHidden = (
  spec: SpecOf<'protection'>,
  protection: ProtectionFact,
): readonly string[] => [
  ...(spec.codeOwnerReviews && protection.codeOwnerReviews === undefined
    ? ['whether owners of code must review is hidden']
    : []),
  ...(spec.noBypass && protection.bypassActors === undefined
    ? ['who may pass by it is hidden']
    : []),
];
