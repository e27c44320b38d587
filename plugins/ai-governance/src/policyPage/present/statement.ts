import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { rulesBehind, type RuleBehind } from '../../policy/present/sentences';

/** One sentence of the statement. */
export interface StatementLine {
  readonly id: string;
  readonly text: string;
  /** Empty when nothing makes the sentence true yet. */
  readonly rules: readonly RuleBehind[];
}

/** The statement, and the rules that no sentence speaks of. */
export interface StatementView {
  readonly sentences: readonly StatementLine[];
  readonly furtherRules: readonly RuleBehind[];
}

/** Stands in the address for the rules that no sentence speaks of. */
export const FURTHER = 'further';

/** The line at which a rule can be read; `undefined` when the policy does not write it. */
export const lineOfRule = (
  { sentences, furtherRules }: StatementView,
  rule: string,
): string | undefined => {
  const holds = (rules: readonly RuleBehind[]) =>
    rules.some(({ id, kind }) => id === rule && kind === 'written');
  if (holds(furtherRules)) return FURTHER;
  return sentences.find(({ rules }) => holds(rules))?.id;
};

/** Each sentence with its rules, in the order of the policy. */
export function presentStatement({
  statement,
  rules,
}: Pick<ActivePolicy, 'statement' | 'rules'>): StatementView {
  const told = new Set(statement.flatMap(sentence => sentence.rules));
  return {
    sentences: statement.map(sentence => ({
      id: sentence.id,
      text: sentence.text,
      rules: rulesBehind(sentence.rules, rules),
    })),
    furtherRules: rulesBehind(
      rules.map(({ id }) => id).filter(id => !told.has(id)),
      rules,
    ),
  };
}
