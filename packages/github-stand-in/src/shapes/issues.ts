import type { StandInEvent, StandInIssue, StandInPull } from '../world/types';
import type { Answer } from './answer';
import { accountShape } from './pulls';

/** An issue. */
export const issueShape = (issue: StandInIssue): Answer<'issue'> => ({
  number: issue.number,
  state: issue.state,
  state_reason: issue.state_reason ?? null,
  title: issue.title,
  body: issue.body ?? null,
  user: accountShape(issue.user),
  labels: issue.labels.map(name => ({ name })),
  created_at: issue.createdAt,
  updated_at: issue.updatedAt,
  closed_at: issue.closedAt ?? null,
});

/** A pull request as the list of issues has it. */
export const pullAsIssueShape = (pull: StandInPull): Answer<'issue'> => ({
  number: pull.number,
  state: pull.state,
  title: pull.title ?? `Change ${pull.number}`,
  body: pull.body ?? null,
  user: accountShape(pull.user),
  labels: (pull.labels ?? []).map(name => ({ name })),
  created_at: pull.createdAt ?? pull.updatedAt,
  updated_at: pull.updatedAt,
  pull_request: { merged_at: pull.mergedAt ?? null },
});

/** Something that happened to a pull request. */
export const eventShape = ({ actor, ...rest }: StandInEvent) => ({
  ...rest,
  actor: actor ? accountShape(actor) : null,
});
