import { modelName } from '../records';
import {
  classify,
  combine,
  type Attribution,
  type AttributionConfidence,
  type CommitInput,
} from '@ai-enablement/governance-core';

/** Who wrote a change, and what that rests on; nothing of a message or of a person. */
export interface KeptAttribution {
  readonly attribution: Attribution;
  readonly confidence?: AttributionConfidence;
  readonly uses: readonly {
    readonly assistant: string;
    readonly model?: string;
    readonly role: string;
    readonly confidence: AttributionConfidence;
    /** Where it was seen: `trailer`, `bodyLine`, `author`, `committer`. */
    readonly evidence: readonly string[];
  }[];
  /** What disclosed it, such as `assisted-by`. */
  readonly declaredBy: readonly string[];
  /** Commits by attribution. */
  readonly commits: Readonly<Record<Attribution, number>>;
}

const unique = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].sort();

/** Reads messages and authors of commits, and keeps what they say of assistants. */
export function attributed(commits: readonly CommitInput[]): KeptAttribution {
  const found = combine(commits.map(commit => classify(commit)));
  return {
    attribution: found.attribution,
    confidence: found.confidence,
    uses: found.uses.map(({ tool, model, role, confidence, evidence }) => ({
      assistant: tool,
      model: modelName(model),
      role,
      confidence,
      evidence: unique(evidence.map(({ kind }) => kind)),
    })),
    declaredBy: unique(
      found.declarations.flatMap(({ declaredBy }) => declaredBy),
    ),
    commits: found.counts,
  };
}
