import type { CompiledPolicy } from '../compile';
import type { AreaOwnership, ProtectionFact } from '../facts';
import { provenance } from './caseFacts';
import type { ChangeGiven } from './changeSchema';
import type { CaseProblems } from './caseWords';

/** What the host enforces; `asRequired` takes the most that any rule asks for. */
export function givenProtection(
  { protection }: ChangeGiven,
  {
    compiled,
    problems,
  }: { readonly compiled: CompiledPolicy; readonly problems: CaseProblems },
): ProtectionFact | undefined {
  if (protection === undefined || protection === 'notReported')
    return undefined;
  if (protection !== 'asRequired') {
    const {
      requiredChecks = [],
      reviews = 0,
      trust = 'observed',
      partlyHidden,
      areas,
      ...told
    } = protection;
    Object.keys(areas === 'owned' ? {} : (areas ?? {})).forEach(area =>
      problems.check(area, Object.keys(compiled.policy.areas), 'the area'),
    );
    const checks = requiredChecks.map(check =>
      typeof check === 'string'
        ? { name: check, isPinnedToApp: true }
        : { name: check.name, isPinnedToApp: check.pinned },
    );
    return {
      ...provenance(trust),
      requiredChecks: checks,
      reviews,
      ...told,
      ...(partlyHidden && { isPartlyHidden: true }),
      ...(areas && { areaOwnership: toOwnership(areas) }),
    };
  }
  const required = compiled.policy.rules.flatMap(({ obligation }) =>
    obligation?.kind === 'protection' ? [obligation] : [],
  );
  if (required.length === 0)
    problems.add(
      '`protection: asRequired` needs a rule that requires protection, and the policy has none',
    );
  const names = [
    ...new Set(required.flatMap(({ requiredChecks }) => requiredChecks)),
  ];
  return {
    ...provenance('observed'),
    requiredChecks: names.map(name => ({ name, isPinnedToApp: true })),
    reviews: Math.max(0, ...required.map(({ reviews }) => reviews)),
    ...(required.some(({ codeOwnerReviews }) => codeOwnerReviews) && {
      codeOwnerReviews: true,
    }),
    ...(required.some(({ noBypass }) => noBypass) && { bypassActors: [] }),
    ...(required.some(({ codeOwnersOfAreas }) => codeOwnersOfAreas) && {
      areaOwnership: toOwnership('owned'),
    }),
  };
}

const toOwnership = (
  areas: 'owned' | Readonly<Record<string, number>>,
): AreaOwnership => ({
  unowned: Object.entries(areas === 'owned' ? {} : areas).map(
    ([area, files]) => ({ area, files, paths: [] }),
  ),
  isComplete: true,
});
