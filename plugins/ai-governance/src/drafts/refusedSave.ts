import {
  GovernanceApiError,
  type DraftOperations,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toFailure } from '../shared/failure';
import type { Saving } from './draftState';

/** What a refused save means: another text, another state, or a failure. */
export async function refusedSave(
  client: Pick<DraftOperations, 'getDraft'>,
  draftId: string,
  error: unknown,
): Promise<Saving> {
  const code = error instanceof GovernanceApiError ? error.code : '';
  const status =
    code === 'drafts.savedMeanwhile'
      ? ('conflict' as const)
      : code === 'drafts.draftState' && ('closed' as const);
  const theirs =
    status && (await client.getDraft(draftId).catch(() => undefined));
  if (!status || !theirs) {
    return { status: 'failed', failure: toFailure(error) };
  }
  return { status, theirs };
}
