import type {
  DecisionRecord,
  DecisionSummary,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { sentenceCase } from '../../shared/sentenceCase';
import type { Tone } from '../../shared/tone';

/** What a decision is called. A preview rests on the caller's word and blocks nothing. */
export type DecisionWord = 'passed' | 'held' | 'denied' | 'preview';

const WORD = { pass: 'passed', hold: 'held', deny: 'denied' } as const;

const TONE: Readonly<Record<DecisionWord, Tone>> = {
  passed: 'success',
  held: 'warning',
  denied: 'danger',
  preview: 'neutral',
};

/** The words for an outcome. */
export interface OutcomeView {
  readonly word: DecisionWord;
  readonly tone: Tone;
  /** What it would be: of a preview, its outcome; otherwise the outcome with every rule enforced, when that differs. */
  readonly wouldBe?: Exclude<DecisionWord, 'preview'>;
}

/** The word and tone of a decision. */
export function presentOutcome({
  outcome,
  wouldBe,
  isPreview,
}: Pick<DecisionSummary, 'outcome' | 'wouldBe' | 'isPreview'>): OutcomeView {
  if (isPreview) {
    return { word: 'preview', tone: TONE.preview, wouldBe: WORD[outcome] };
  }
  const word = WORD[outcome];
  return {
    word,
    tone: TONE[word],
    wouldBe: wouldBe === outcome ? undefined : WORD[wouldBe],
  };
}

/** One line of the recent decisions. */
export interface DecisionLineView {
  readonly id: string;
  /** Number of the pull or merge request, or the short commit id. */
  readonly title: string;
  readonly outcome: OutcomeView;
  readonly attribution: DecisionSummary['attribution'];
  readonly conditions: { readonly total: number; readonly open: number };
  readonly because: readonly string[];
  readonly occurredAt: string;
}

/** Recent decisions in the order of the API, newest first. */
export function presentDecisions(
  decisions: readonly DecisionSummary[],
): readonly DecisionLineView[] {
  return decisions.map(decision => ({
    id: decision.decisionId,
    title: changeTitle(decision),
    outcome: presentOutcome(decision),
    attribution: decision.attribution,
    conditions: decision.obligations,
    because: decision.because.map(sentenceCase),
    occurredAt: decision.occurredAt,
  }));
}

/** `#412`, or the first characters of the head commit. */
export function changeTitle({
  pullRequest,
  headSha,
}: Pick<DecisionRecord, 'pullRequest' | 'headSha'>): string {
  return pullRequest === undefined ? shortDigest(headSha) : `#${pullRequest}`;
}

/** The first eight characters of a commit id or digest. */
export const shortDigest = (digest: string): string => digest.slice(0, 8);
