import { byCodeUnits } from '../shared/order';
import type { PolicyQuestion } from './atoms';
import type { CompiledPolicy } from './compile';
import type { Mode, Waiver } from './types';
import { findRuleWaiver, isActive, type WaiverQuestion } from './waivers';

/** What lifts a rule for a while: a waiver that somebody approved before, or break-glass that somebody reviews afterwards. */
export interface PolicyException {
  readonly kind: 'waiver' | 'breakGlass';
  readonly id: string;
  /** Instant, UTC, ISO 8601. */
  readonly expiresAt: string;
}

/** A waiver as an exception. */
export const toException = (
  waiver: Waiver | undefined,
): PolicyException | undefined =>
  waiver && { kind: 'waiver', id: waiver.id, expiresAt: waiver.expiresAt };

/**
 * The exception that lifts a rule which may be waived; the caller has made sure that it may. A waiver comes first, since it was
 * approved; break-glass lifts what is enforced and nothing else, for only that keeps a change from going on.
 */
export function findException(
  compiled: CompiledPolicy,
  { rule, mode }: { readonly rule: string; readonly mode: Mode },
  question: WaiverQuestion,
): PolicyException | undefined {
  const waiver = findRuleWaiver(compiled, rule, question);
  if (waiver) return toException(waiver);
  return mode === 'enforce' ? findBreakGlass(question) : undefined;
}

/** The active use of break-glass for this head commit of this repository, the longest-lived first. */
export function findBreakGlass({
  subject,
  facts: { breakGlass = [] },
  now,
}: Pick<PolicyQuestion, 'subject' | 'facts' | 'now'>):
  PolicyException | undefined {
  if (subject.kind !== 'change' || breakGlass.length === 0) return undefined;
  const [longest] = breakGlass
    .filter(
      use =>
        use.repository === subject.repository &&
        use.headSha === subject.headSha &&
        isActive(use, now),
    )
    .sort(
      (a, b) =>
        Date.parse(b.expiresAt) - Date.parse(a.expiresAt) ||
        byCodeUnits(a.id, b.id),
    );
  return (
    longest && {
      kind: 'breakGlass',
      id: longest.id,
      expiresAt: longest.expiresAt,
    }
  );
}
