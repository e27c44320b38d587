import type { ExtractedSignal } from '../signals';

/** What is kept of a deployment. Instants are UTC with milliseconds. */
export interface KeptDeployment {
  readonly repository: string;
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly isProduction: boolean;
  /** The last word on how it went; absent while it is under way. */
  readonly end?: { readonly at: string; readonly hasSucceeded: boolean };
}

/** The signal of a deployment that ended. */
export function extractDeployment(
  payload: Readonly<Record<string, unknown>>,
): readonly ExtractedSignal[] {
  const { repository, id, sha, environment, isProduction, end } =
    payload as unknown as KeptDeployment;
  if (!end) return [];
  return [
    {
      kind: 'deployment',
      body: {
        repository,
        deployment: String(id),
        environment,
        isProduction,
        sha,
        hasSucceeded: end.hasSucceeded,
        finishedAt: end.at,
      },
    },
  ];
}
