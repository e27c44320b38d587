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
import { ownershipShortfalls } from './areaOwnership';
import type { Shortfall } from './shortfall';

const requirementOf = oncePerSpec(
  ({
    requiredChecks,
    pinnedToApp,
    reviews,
    codeOwnerReviews,
    codeOwnersOfAreas,
    noBypass,
  }: SpecOf<'protection'>): Requirement => {
    const checks = joinWords(requiredChecks.map(code));
    const required = joinWords([
      ...(requiredChecks.length === 0
        ? []
        : [`the check ${checks}${pinnedToApp ? ', pinned to its app,' : ''}`]),
      `${plural(reviews, 'review')}${codeOwnerReviews ? ', by owners of code too' : ''}`,
    ]);
    const branch = `The default branch must require ${required}${noBypass ? ', and let nobody pass by' : ''}`;
    const asked = [
      ...(requiredChecks.length > 0 ||
      reviews > 0 ||
      noBypass ||
      !codeOwnersOfAreas
        ? [`${branch}.`]
        : []),
      ...(codeOwnersOfAreas
        ? ['CODEOWNERS must give every file of every area to somebody.']
        : []),
    ];
    return {
      text: asked.join(' '),
      owners: [],
      paths: [],
      fix: `Add the required checks and reviews to the branch protection or ruleset of the default branch${codeOwnersOfAreas ? ', and owners of the areas to CODEOWNERS' : ''}.`,
    };
  },
);

/**
 * The repository host itself requires the checks, from our app where asked, and enough reviews; CODEOWNERS covers the areas. What
 * the host hides is unknown.
 */
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
  const shortfalls = shortfallsOf(spec, protection);
  const missing = shortfalls.filter(({ isHidden }) => !isHidden);
  const hidden = shortfalls.filter(({ isHidden }) => isHidden);
  const found =
    shortfalls.length === 0
      ? 'as required'
      : joinWords([...missing, ...hidden].map(({ text }) => text));
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
  missing: readonly unknown[],
  hidden: readonly unknown[],
): ObligationFinding['status'] {
  if (missing.length > 0) return 'unfulfilled';
  return hidden.length > 0 ? 'unknown' : 'fulfilled';
}

const shortfallsOf = (
  spec: SpecOf<'protection'>,
  protection: ProtectionFact,
): readonly Shortfall[] => [
  ...absentChecks(spec, protection),
  ...(spec.pinnedToApp ? unpinnedChecks(spec, protection) : []),
  ...(protection.reviews < spec.reviews
    ? [
        protection.isPartlyHidden
          ? hides(`whether ${plural(spec.reviews, 'review')} must be given`)
          : lacks(
              `${protection.reviews} of ${plural(spec.reviews, 'review')} required`,
            ),
      ]
    : []),
  ...(spec.codeOwnerReviews ? ownerReviewShortfall(protection) : []),
  ...(spec.noBypass ? bypassShortfall(protection) : []),
  ...(spec.codeOwnersOfAreas ? ownershipShortfalls(protection) : []),
];

const NO_APP =
  'is not pinned to its app, which it cannot be while the portal comes to the host with a token (connect it as an app)';

const lacks = (text: string): Shortfall => ({ text, isHidden: false });
const hides = (what: string): Shortfall => ({
  text: `${what} is hidden`,
  isHidden: true,
});

const absentChecks = (
  spec: SpecOf<'protection'>,
  { requiredChecks, isPartlyHidden }: ProtectionFact,
): readonly Shortfall[] =>
  spec.requiredChecks
    .filter(name => !requiredChecks.some(check => check.name === name))
    .map(name =>
      isPartlyHidden
        ? hides(`whether ${code(name)} is required`)
        : lacks(`${code(name)} is not required`),
    );

const unpinnedChecks = (
  spec: SpecOf<'protection'>,
  { requiredChecks, isPartlyHidden }: ProtectionFact,
): readonly Shortfall[] =>
  requiredChecks
    .filter(
      ({ name, isPinnedToApp }) =>
        spec.requiredChecks.includes(name) && !isPinnedToApp,
    )
    .map(({ name, hasNoApp }) => {
      if (hasNoApp) return lacks(`${code(name)} ${NO_APP}`);
      return isPartlyHidden
        ? hides(`whether ${code(name)} is pinned to its app`)
        : lacks(`${code(name)} is not pinned to its app`);
    });

function ownerReviewShortfall({
  codeOwnerReviews,
}: ProtectionFact): readonly Shortfall[] {
  if (codeOwnerReviews === undefined)
    return [hides('whether owners of code must review')];
  return codeOwnerReviews ? [] : [lacks('owners of code need not review')];
}

function bypassShortfall({
  bypassActors,
}: ProtectionFact): readonly Shortfall[] {
  if (bypassActors === undefined) return [hides('who may pass by it')];
  return bypassActors.length > 0
    ? [lacks(`${bypassActors.length} may pass by it`)]
    : [];
}
