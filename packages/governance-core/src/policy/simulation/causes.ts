import type { Decision, Obligation, Reason } from '../decision';
import { isDue, isOpen } from '../evaluate';
import type { RuleMatch } from '../matchRules';
import { IMPLICIT_RULES } from '../types';

/** Something that keeps a change from going on. */
export interface Cause {
  /** Tells causes of one decision apart, and is the same for the same cause in another decision. */
  readonly key: string;
  readonly rule: string;
  /** Plain sentence; code in backticks. */
  readonly text: string;
  /** False when it is there only because nobody reported a fact. */
  readonly isKnown: boolean;
}

/** Everything that keeps a decision from passing in its own phase, modes and exceptions considered; empty when it passes. */
export const causesOf = (
  {
    reasons,
    obligations,
    phase,
  }: Pick<Decision, 'reasons' | 'obligations' | 'phase'>,
  isGuess: (reason: Reason) => boolean = () => false,
): readonly Cause[] => [
  ...reasons
    .filter(
      ({ effect, mode, waivedUntil }) =>
        effect === 'forbid' && mode === 'enforce' && waivedUntil === undefined,
    )
    .map(reason => ({
      key: `forbid\n${atomKey(reason)}`,
      rule: reason.rule,
      text: reason.text,
      isKnown: !isGuess(reason),
    })),
  ...obligations
    .filter(
      obligation =>
        obligation.mode === 'enforce' &&
        isOpen(obligation) &&
        isDue(obligation, phase),
    )
    .map(toCause),
];

const toCause = ({ rule, part, text, found, status }: Obligation): Cause => ({
  key: `require\n${rule}\n${part ?? ''}`,
  rule,
  text: `${text} ${found}`,
  isKnown: status !== 'unknown',
});

const atomKey = ({
  rule,
  entityRef = '',
  assistant = '',
}: Pick<Reason, 'rule' | 'entityRef' | 'assistant'>): string =>
  [rule, entityRef, assistant].join('\n');

/**
 * Tells denials that a missing fact brings: a forbid that cannot be ruled out, a permit that cannot be shown to hold, and a
 * provider that could not say.
 */
export function guessesIn(
  matches: readonly (readonly RuleMatch[])[],
): (reason: Reason) => boolean {
  const guesses = new Set(
    matches
      .flat()
      .filter(({ check }) => check.verdict === 'unknown')
      .map(({ rule, atom }) =>
        atomKey({
          rule: rule.effect === 'permit' ? IMPLICIT_RULES.noPermit : rule.id,
          ...atom.about,
        }),
      ),
  );
  return reason =>
    reason.rule === IMPLICIT_RULES.factUnavailable ||
    guesses.has(atomKey(reason));
}
