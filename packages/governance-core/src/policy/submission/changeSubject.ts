import { withoutPersonalEmails } from '../../attribution';
import type { Facts } from '../facts';
import type { ChangeSubject, Trust } from '../types';
import type { PersonRef, SubmittedChange } from './submittedChange';

/** How far whoever sent a change is believed, and who its people are. */
export interface SubmissionReading {
  readonly trust: Trust;
  /** Pseudonym of a person. */
  readonly idOf: (person: PersonRef) => string;
}

/** What the rules see of a change: pseudonyms for people, and evidence without their addresses. */
export function changeSubject(
  change: SubmittedChange,
  { trust, idOf }: SubmissionReading,
): ChangeSubject {
  const { phase, repository, baseSha, headSha, entityRef } = change;
  const { initiator, opener } = change;
  return {
    kind: 'change',
    phase,
    repository,
    baseSha,
    headSha,
    files: change.files,
    commits: change.commits.map(commit => ({
      ...commit,
      evidence: commit.evidence.map(piece => ({
        ...piece,
        text: withoutPersonalEmails(piece.text),
      })),
      authors: commit.authors.map(idOf),
    })),
    ...(initiator ? { initiator: idOf(initiator) } : {}),
    ...(opener ? { opener: idOf(opener) } : {}),
    trust,
    ...(entityRef ? { entityRef } : {}),
  };
}

/** Data findings, reviews, approvals and checks as whoever asks reports them; instants are those of a normalised change. */
export const submittedFacts = (
  { headSha, data, reviews, approvals, checks }: SubmittedChange,
  { trust, idOf }: SubmissionReading,
): Pick<Facts, 'data' | 'reviews' | 'approvals' | 'checks'> => {
  const origin = { trust, source: 'submission' };
  return {
    ...(data ? { data: [{ ...origin, sha: headSha, ...data }] } : {}),
    reviews: reviews?.map(({ reviewer, state, sha, submittedAt }) => ({
      ...origin,
      at: submittedAt,
      reviewer: idOf(reviewer),
      state,
      sha,
    })),
    approvals: approvals?.map(({ approver, state, sha, submittedAt }) => ({
      ...origin,
      at: submittedAt,
      approver: idOf(approver),
      state,
      sha,
    })),
    checks: checks?.map(({ name, sha, conclusion, app }) => ({
      ...origin,
      name,
      sha,
      conclusion,
      // Which app reported a check only the host can tell.
      ...(app && trust === 'observed' ? { app } : {}),
    })),
  };
};
