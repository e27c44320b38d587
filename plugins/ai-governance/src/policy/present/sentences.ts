import type {
  EntityPolicy,
  RuleView,
  Sentence,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { IMPLICIT_RULES } from '@ai-enablement/governance-core';
import type { Tone } from '../../shared/tone';

/** How each kind of sentence feels. */
export const SENTENCE_TONE: Readonly<Record<Sentence['kind'], Tone>> = {
  may: 'success',
  must: 'warning',
  mustNot: 'danger',
  note: 'info',
  next: 'neutral',
};

/** Rules that hold without being written in a policy. */
const IMPLICIT = [
  'no-permit',
  'excluded-repository',
  'unclassified',
  'fact-unavailable',
] as const satisfies readonly (typeof IMPLICIT_RULES)[keyof typeof IMPLICIT_RULES][];

/** A rule to be shown: as the policy writes it, one that holds without being written, or just its id. */
export type RuleBehind =
  | { readonly kind: 'written'; readonly id: string; readonly rule: RuleView }
  | { readonly kind: 'implicit'; readonly id: (typeof IMPLICIT)[number] }
  | { readonly kind: 'named'; readonly id: string };

/** What a rule that does not block is called; absent when it blocks. */
export type ModeNote = 'observedOnly' | 'warning';

/** One line of "what may I do here". */
export interface SentenceView {
  /** Unique on the screen. */
  readonly key: string;
  readonly kind: Sentence['kind'];
  readonly tone: Tone;
  readonly text: string;
  readonly modeNote?: ModeNote;
  readonly rules: readonly RuleBehind[];
  readonly example?: string;
  readonly fix?: string;
}

/** The word for a mode, absent for `enforce`. */
export function modeNote(mode: Sentence['mode']): ModeNote | undefined {
  if (mode === 'observe') return 'observedOnly';
  return mode === 'warn' ? 'warning' : undefined;
}

/** Looks up rules by id. */
export function rulesBehind(
  ids: readonly string[],
  rules: readonly RuleView[],
): readonly RuleBehind[] {
  return ids.map(id => {
    const rule = rules.find(candidate => candidate.id === id);
    if (rule) return { kind: 'written', id, rule };
    const implicit = IMPLICIT.find(candidate => candidate === id);
    return implicit
      ? { kind: 'implicit', id: implicit }
      : { kind: 'named', id };
  });
}

/** The sentences in the order of the API, each with the rules behind it. */
export function presentSentences({
  sentences,
  rules,
}: Pick<EntityPolicy, 'sentences' | 'rules'>): readonly SentenceView[] {
  return sentences.map((sentence, index) => ({
    key: `sentence-${index}`,
    kind: sentence.kind,
    tone: SENTENCE_TONE[sentence.kind],
    text: sentence.text,
    modeNote: modeNote(sentence.mode),
    rules: rulesBehind(sentence.rules, rules),
    example: sentence.example,
    fix: sentence.fix,
  }));
}
