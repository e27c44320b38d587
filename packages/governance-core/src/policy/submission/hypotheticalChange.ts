import type { SubmittedChange } from './submittedChange';

/** A change that nobody has made yet. */
export interface Intention {
  /** `host/path` in lower case. */
  readonly repository: string;
  readonly entityRef?: string;
  /** Relative to the root of the repository; none asks about the repository as a whole. */
  readonly files: readonly string[];
  /** Id or alias of the policy, or any other name; `none` asks about work without AI. */
  readonly assistant: string;
  readonly model?: string;
}

/** Commit of a change that nobody has made yet: none of git's. */
export const NO_COMMIT = '0'.repeat(40);

/**
 * The change that somebody intends: one commit, written with the assistant's help, of which nothing is reported yet. Its one author is
 * whoever asks, so that the commit names nobody.
 */
export function hypotheticalChange({
  repository,
  entityRef,
  files,
  assistant,
  model,
}: Intention): SubmittedChange {
  const isAssisted = assistant !== 'none';
  return {
    phase: 'merge',
    repository,
    ...(entityRef === undefined ? {} : { entityRef }),
    baseSha: NO_COMMIT,
    headSha: NO_COMMIT,
    files: files.map(path => ({ path, status: 'modified' })),
    commits: [
      {
        sha: NO_COMMIT,
        attribution: isAssisted ? 'mixed' : 'human',
        uses: isAssisted
          ? [
              {
                tool: assistant,
                ...(model === undefined ? {} : { model }),
                role: 'assistant',
              },
            ]
          : [],
        declaredBy: [],
        hasConflict: false,
        evidence: [],
        authors: [{}],
      },
    ],
  };
}
