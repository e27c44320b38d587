import { modelName } from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  classify,
  combine,
  type Attribution,
  type AttributionConfidence,
} from '@ai-enablement/governance-core';
import type { ChangeRecord } from './changeSchema';

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

const NOBODY = { name: '', email: '' };

const unique = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].sort();

/** Reads messages and authors of commits, and keeps what they say of assistants. */
export function attributed(commits: ChangeRecord['commits']): KeptAttribution {
  const found = combine(
    commits.map(({ sha, commit, parents }) =>
      classify({
        sha,
        author: commit.author ?? NOBODY,
        ...(commit.committer ? { committer: commit.committer } : {}),
        message: commit.message,
        ...(parents ? { parents: parents.map(parent => parent.sha) } : {}),
      }),
    ),
  );
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
