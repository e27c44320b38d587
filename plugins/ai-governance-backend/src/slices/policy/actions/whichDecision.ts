import type { CallerCredentials } from '../../../shared/callerCredentials';
import type { AuthorizedDecisions } from '../authorize/authorizeDecisions';
import { invalidQuestion, readRepository } from './inputs';

/** How a decision can be named. */
export interface DecisionNamed {
  readonly decisionId?: string;
  readonly repository?: string;
  readonly commit?: string;
}

/**
 * The decision that is meant: by its id, or the newest one on a commit that rests on more than its caller's word. Fails with
 * `policy.decisionNotFound` or `policy.invalidQuestion`.
 */
export function findDecision(
  service: Pick<AuthorizedDecisions, 'decision' | 'decisionAt'>,
  caller: CallerCredentials,
  { decisionId, repository, commit }: DecisionNamed,
): ReturnType<AuthorizedDecisions['decision']> {
  const isByCommit = repository !== undefined && commit !== undefined;
  const isPartial = repository !== undefined || commit !== undefined;
  if (decisionId !== undefined && !isPartial)
    return service.decision(caller, decisionId.trim());
  if (decisionId === undefined && isByCommit)
    return service.decisionAt(caller, {
      repository: readRepository(repository),
      headSha: commit,
    });
  throw invalidQuestion(
    'give either `decisionId`, or `repository` and `commit` together',
  );
}
