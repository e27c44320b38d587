import { code, joinWords, plural } from '../../shared/sentence';
import {
  evidenceOf,
  isTrusted,
  lacksTrust,
  notReported,
  oncePerSpec,
  type ObligationCheck,
  type Requirement,
  type SpecOf,
} from './finding';

const requirementOf = oncePerSpec(
  ({
    requiredChecks,
    pinnedToApp,
    reviews,
  }: SpecOf<'protection'>): Requirement => {
    const checks = joinWords(requiredChecks.map(code));
    return {
      text: `The default branch must require ${requiredChecks.length === 0 ? '' : `the check ${checks}${pinnedToApp ? ', pinned to its app,' : ''} and `}${plural(reviews, 'review')}.`,
      owners: [],
      paths: [],
      fix: 'Add the required checks and reviews to the branch protection or ruleset of the default branch.',
    };
  },
);

/** The repository host itself requires the checks, from our app where asked, and enough reviews. */
export const checkProtection: ObligationCheck<'protection'> = (
  spec,
  { facts },
) => {
  const requirement = requirementOf(spec);
  const { protection } = facts;
  if (!protection)
    return [
      {
        ...requirement,
        ...notReported('the settings of the repository host were not read'),
      },
    ];
  const missing = [
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
  ];
  const found = missing.length === 0 ? 'as required' : joinWords(missing);
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
    {
      ...requirement,
      status: missing.length === 0 ? 'fulfilled' : 'unfulfilled',
      found,
      evidence,
    },
  ];
};
