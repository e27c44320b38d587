import type { Attribution } from '../attribution';
import {
  subjectAttribution,
  usesInQuestion,
  type AssistantUseInQuestion,
} from './assistantUse';
import type { CompiledPolicy } from './compile';
import type { ConditionContext } from './conditions';
import type { Facts } from './facts';
import { scopesOf, type Scope } from './scopes';
import type { Mode, ModeByStage, Rule, Stage, Subject } from './types';

/** A question to the policy: what is asked, what is known, and the one reading of the clock (UTC, ISO 8601). */
export interface PolicyQuestion {
  readonly subject: Subject;
  readonly facts: Facts;
  readonly now: string;
}

/**
 * One entity with one assistant: the smallest thing a rule can hold for. A decision is the conjunction over all atoms, so a
 * permit needs every assistant and every touched entity to qualify, and a forbid any.
 */
export interface Atom {
  readonly scope: Scope;
  readonly use: AssistantUseInQuestion;
}

/** A question taken apart. */
export interface TakenApart {
  readonly attribution: Attribution;
  readonly scopes: readonly Scope[];
  readonly uses: readonly AssistantUseInQuestion[];
  readonly atoms: readonly Atom[];
}

/** Takes a question apart into its atoms; there is at least one. */
export function takeApart(
  compiled: CompiledPolicy,
  question: PolicyQuestion,
): TakenApart {
  const scopes = scopesOf(compiled, question);
  const uses = usesInQuestion(compiled, question.subject);
  return {
    attribution: subjectAttribution(question.subject),
    scopes,
    uses,
    atoms: scopes.flatMap(scope => uses.map(use => ({ scope, use }))),
  };
}

/** What the conditions of a rule may read; a non-negotiable rule reads the tier before waivers. */
export function contextOf(
  compiled: CompiledPolicy,
  question: PolicyQuestion,
  input: {
    readonly atom: Atom;
    readonly attribution: Attribution;
    readonly rule: Rule;
  },
): ConditionContext {
  const { atom, attribution, rule } = input;
  return {
    compiled,
    ...question,
    attribution,
    ...atom,
    tier: rule.nonNegotiable
      ? atom.scope.tier.effective
      : atom.scope.waivedTier,
  };
}

/** The mode in force at a stage; a stage that is not named enforces. */
export const modeAt = (mode: ModeByStage, stage: Stage): Mode =>
  typeof mode === 'string' ? mode : (mode[stage] ?? 'enforce');

/** The mode of a rule at a stage; a non-negotiable rule always enforces. */
export const ruleModeAt = (
  { mode, nonNegotiable }: Rule,
  stage: Stage,
): Mode => (nonNegotiable ? 'enforce' : modeAt(mode, stage));
