import { isDue, isOpen } from './evaluate';
import type { CompiledPolicy } from './compile';
import type { Decision, DecisionScope, Obligation } from './decision';
import type { UnavailableAllowance } from './types';

/** What becomes of a change while the portal cannot be asked. */
export type UnavailableVerdict =
  /** It may go on; `unknown` are the enforced, due obligations that nobody could look at, empty when all are met. */
  | { readonly kind: 'pass'; readonly unknown: readonly Obligation[] }
  /** The policy permits an answer, and the answer blocks: a denial, an obligation that is known not to be met, or one that is not negotiable. */
  | { readonly kind: 'block'; readonly because: readonly string[] }
  /** The policy permits no answer without the portal here. */
  | { readonly kind: 'notPermitted'; readonly because: string };

/** A decision that rests on a bundle alone. */
export interface UnavailableQuestion {
  readonly decision: Pick<
    Decision,
    'outcome' | 'phase' | 'scopes' | 'reasons' | 'obligations'
  >;
  /** Milliseconds since the bundle was issued; negative when it comes from the future, which nothing permits. */
  readonly bundleAgeMs: number;
}

const HOUR_MS = 3_600_000;

/**
 * Whether a change may go on while the portal cannot be asked, by `defaults.whenUnavailable` of the policy. Only what is
 * unknown without the portal is forgiven: denials, obligations that are known not to be met, and every open obligation of a
 * rule that is not negotiable block as ever.
 */
export function judgeUnavailable(
  compiled: CompiledPolicy,
  { decision, bundleAgeMs }: UnavailableQuestion,
): UnavailableVerdict {
  const allow = compiled.policy.defaults.whenUnavailable?.allow;
  const refusal = allow
    ? (refuseAge(allow, bundleAgeMs) ?? refuseScopes(allow, decision.scopes))
    : 'the policy lets nothing go on without the portal: it has no `defaults.whenUnavailable`';
  if (refusal !== undefined) return { kind: 'notPermitted', because: refusal };
  const because = [
    ...denials(decision),
    ...dueObligations(decision)
      .filter(obligation => blocks(compiled, obligation))
      .map(({ text, found }) => `${text} (${found})`),
  ];
  return because.length > 0 || decision.outcome === 'deny'
    ? { kind: 'block', because }
    : { kind: 'pass', unknown: dueObligations(decision) };
}

function refuseAge(
  { bundleAgeHoursAtMost }: UnavailableAllowance,
  bundleAgeMs: number,
): string | undefined {
  const isYoung =
    bundleAgeMs >= 0 && bundleAgeMs <= bundleAgeHoursAtMost * HOUR_MS;
  return isYoung
    ? undefined
    : `the policy permits bundles of at most ${bundleAgeHoursAtMost} h, and this one is ${(bundleAgeMs / HOUR_MS).toFixed(1)} h old`;
}

function refuseScopes(
  { tiers, critical }: UnavailableAllowance,
  scopes: readonly DecisionScope[],
): string | undefined {
  if (scopes.length === 0) return 'it is not known which entities are touched';
  return scopes
    .map(({ entityRef, tier, isCritical }) => {
      const what = entityRef ? `\`${entityRef}\`` : 'the repository';
      if (!tier.isClassified) return `${what} is unclassified`;
      if (!tiers.includes(tier.effective))
        return `${what} is \`${tier.effective}\`, and the policy permits this only for ${tiers.map(id => `\`${id}\``).join(', ')}`;
      return isCritical && !critical ? `${what} is critical` : undefined;
    })
    .find(refusal => refusal !== undefined);
}

const denials = ({
  reasons,
}: UnavailableQuestion['decision']): readonly string[] =>
  reasons
    .filter(
      ({ effect, mode, waivedUntil }) =>
        effect === 'forbid' && mode === 'enforce' && waivedUntil === undefined,
    )
    .map(({ text }) => text);

const dueObligations = ({
  obligations,
  phase,
}: UnavailableQuestion['decision']): readonly Obligation[] =>
  obligations.filter(
    obligation =>
      obligation.mode === 'enforce' &&
      isOpen(obligation) &&
      isDue(obligation, phase),
  );

/** An unknown rule is taken for one that is not negotiable. */
const blocks = (
  { rules }: CompiledPolicy,
  { rule, status }: Obligation,
): boolean =>
  status === 'unfulfilled' ||
  (rules.find(({ id }) => id === rule)?.nonNegotiable ?? true);
