import { checkName, type LintFinding, type LintInput } from './lintFinding';

/** Tiers named for the time in which the portal cannot be asked: `policy.unknownName` for one that the document does not define. */
export function lintDefaults({
  sections: { defaults },
  names,
}: LintInput): readonly LintFinding[] {
  const allow = defaults?.value.whenUnavailable?.allow;
  if (!defaults || !allow) return [];
  return allow.tiers.flatMap((tier, index) =>
    checkName(tier, names.tiers, {
      what: 'tier',
      path: [...defaults.path, 'whenUnavailable', 'allow', 'tiers', index],
    }),
  );
}
