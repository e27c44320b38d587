import type {
  TierEvidence,
  TierSuggestion,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../shared/useText';
import { tierWords, type Titled } from './words';

/** A suggestion as a reader sees it. */
export interface SuggestionWords {
  /** Absent when nothing speaks for any tier. */
  readonly tier?: string;
  readonly strength?: string;
  readonly evidence: readonly string[];
  readonly missing: readonly string[];
}

/** Puts a suggestion into words, strongest evidence first. */
export function suggestionWords(
  { tier, strength, evidence, missing }: TierSuggestion,
  tiers: Titled,
  t: Text,
): SuggestionWords {
  return {
    ...(tier === undefined ? {} : { tier: tierWords({ tier }, tiers, t) }),
    ...(strength === undefined
      ? {}
      : { strength: t(`classification.strength.${strength}`) }),
    evidence: evidence.map(line => evidenceWords(line, tiers, t)),
    missing: missing.map(each => t(`classification.missing.${each}`)),
  };
}

const evidenceWords = (
  { kind, tier, count = 0, of = 0, id = '' }: TierEvidence,
  tiers: Titled,
  t: Text,
): string =>
  t(`classification.evidence.${kind}`, {
    tier: tierWords({ tier }, tiers, t),
    count: String(count),
    of: String(of),
    id,
  } as never);
