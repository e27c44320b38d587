import type { Atom, PolicyQuestion, TakenApart } from './atoms';
import type { CompiledPolicy } from './compile';
import type { Reason } from './decision';
import type { PolicyException } from './exceptions';
import type { RuleMatch } from './matchRules';

/** What reasons are collected from. */
export interface ReasonInput {
  readonly compiled: CompiledPolicy;
  readonly question: PolicyQuestion;
  readonly apart: TakenApart;
  /** By rule, then by atom. */
  readonly matches: readonly (readonly RuleMatch[])[];
}

/** How a reason or an obligation shows the exception that lifts it, if any. */
export const waivedBy = (
  exception: PolicyException | undefined,
): Pick<Reason, 'waiver' | 'breakGlass' | 'waivedUntil'> =>
  exception
    ? { [exception.kind]: exception.id, waivedUntil: exception.expiresAt }
    : {};

/** Whether an assistant is at work in an atom, named or not. */
export const usesAssistant = ({ use }: Atom): boolean =>
  use.kind === 'identified' || use.kind === 'unidentified';
