import type { Atom, PolicyQuestion, TakenApart } from './atoms';
import type { CompiledPolicy } from './compile';
import type { Reason } from './decision';
import type { RuleMatch } from './matchRules';
import type { Waiver } from './types';

/** What reasons are collected from. */
export interface ReasonInput {
  readonly compiled: CompiledPolicy;
  readonly question: PolicyQuestion;
  readonly apart: TakenApart;
  /** By rule, then by atom. */
  readonly matches: readonly (readonly RuleMatch[])[];
}

/** The waiver that lifts a reason, if any. */
export const waivedBy = (
  waiver: Waiver | undefined,
): Pick<Reason, 'waiver' | 'waivedUntil'> =>
  waiver ? { waiver: waiver.id, waivedUntil: waiver.expiresAt } : {};

/** Whether an assistant is at work in an atom, named or not. */
export const usesAssistant = ({ use }: Atom): boolean =>
  use.kind === 'identified' || use.kind === 'unidentified';
