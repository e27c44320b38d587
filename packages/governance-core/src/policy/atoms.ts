import type { Attribution } from '../attribution';
import {
  subjectAttribution,
  usesInQuestion,
  type AssistantUseInQuestion,
} from './assistantUse';
import type { CompiledPolicy } from './compile';
import type { ConditionContext } from './conditions';
import type { Reason } from './decision';
import type { Facts } from './facts';
import { repositoryApproval } from './repositoryApproval';
import { scopesOf, type Scope } from './scopes';
import type { Mode, ModeByStage, Rule, Stage, Subject, TierId } from './types';

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
  /** The two as reasons name them. */
  readonly about: Pick<Reason, 'entityRef' | 'assistant'>;
}

/** A question taken apart. */
export interface TakenApart {
  readonly attribution: Attribution;
  readonly scopes: readonly Scope[];
  readonly uses: readonly AssistantUseInQuestion[];
  readonly atoms: readonly Atom[];
}

/** Takes a question apart into its atoms; there is at least one. `scopes` spares the search where they are known. */
export function takeApart(
  compiled: CompiledPolicy,
  question: PolicyQuestion,
  scopes = scopesOf(compiled, question),
): TakenApart {
  const uses = usesInQuestion(compiled, question.subject);
  return {
    attribution: subjectAttribution(question.subject),
    scopes,
    uses,
    atoms: scopes.flatMap(scope => uses.map(use => atomOf(scope, use))),
  };
}

const atomOf = (scope: Scope, use: AssistantUseInQuestion): Atom => ({
  scope,
  use,
  about: {
    ...(scope.entity ? { entityRef: scope.entity.ref } : {}),
    ...(use.id === '' ? {} : { assistant: use.id }),
  },
});

/**
 * What the conditions of each rule may read of an atom: a non-negotiable rule reads the tier before waivers, and paths that a
 * repository adds to areas count only against what is asked. Rules that read the same share one context.
 */
export function contextsOf(
  compiled: CompiledPolicy,
  question: PolicyQuestion,
  {
    atom,
    attribution,
  }: { readonly atom: Atom; readonly attribution: Attribution },
): (rule: Rule) => ConditionContext {
  const { scope, use } = atom;
  const { areas, ownAreas } = scope;
  const withTier = (tier: TierId): ContextPair => {
    const base = {
      compiled,
      ...question,
      attribution,
      scope,
      use,
      tier,
      approval: lazily(() => repositoryApproval(compiled, scope, tier)),
    };
    return {
      permitting: {
        ...base,
        areas: { touched: ownAreas, touchedUnderNot: areas },
      },
      restricting: {
        ...base,
        areas: { touched: areas, touchedUnderNot: ownAreas },
      },
    };
  };
  const waived = withTier(scope.waivedTier);
  const strict =
    scope.waivedTier === scope.tier.effective
      ? waived
      : withTier(scope.tier.effective);
  return ({ effect, nonNegotiable }) => {
    const pair = nonNegotiable ? strict : waived;
    return effect === 'permit' ? pair.permitting : pair.restricting;
  };
}

interface ContextPair {
  readonly permitting: ConditionContext;
  readonly restricting: ConditionContext;
}

function lazily<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: find() }).value;
}

/** The mode in force at a stage; a stage that is not named enforces. */
export const modeAt = (mode: ModeByStage, stage: Stage): Mode =>
  typeof mode === 'string' ? mode : (mode[stage] ?? 'enforce');

/** The mode of a rule at a stage; a non-negotiable rule always enforces. */
export const ruleModeAt = (
  { mode, nonNegotiable }: Rule,
  stage: Stage,
): Mode => (nonNegotiable ? 'enforce' : modeAt(mode, stage));
