import {
  attributed,
  hasLabel,
  keptChecks,
  readRecord,
  withoutAbsent,
  type KeptChange,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  ok,
  toInstant,
  type CommitInput,
} from '@ai-enablement/governance-core';
import type { GitlabConfig } from '../config';
import {
  assistantOf,
  createIsBot,
  isSame,
  pseudonymOf,
  type Account,
} from '../people';
import { changeRecordSchema, type ChangeRecord } from './changeSchema';
import { keptLooks } from './keptLooks';

const HOTFIX_BRANCH = /^hot-?fix(?:es)?[/-]/i;

/** Reads a merge request, and keeps of its people pseudonyms and of its texts what they decide. */
export const keepChange =
  ({
    host,
    botUsernames,
    meanings,
  }: Pick<
    GitlabConfig,
    'host' | 'botUsernames' | 'meanings'
  >): RecordKind['keep'] =>
  (record, pseudonym) => {
    const read = readRecord(changeRecordSchema, record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const { mergeRequest, repository, namesPeople } = value;
    const isBot = createIsBot(botUsernames);
    const personOf = (user: Account) =>
      user && namesPeople && !isBot(user)
        ? pseudonymOf(user.username, { host, pseudonym })
        : undefined;
    const agent = assistantOf(mergeRequest.author);
    const owner = agent
      ? mergeRequest.assignees?.find(each => each && !isBot(each))
      : mergeRequest.author;
    const labels = mergeRequest.labels ?? [];
    const checks = keptChecks(value.checks, value.required);
    const payload: KeptChange = {
      repository,
      number: mergeRequest.iid,
      openedAt: mergeRequest.created_at,
      updatedAt: mergeRequest.updated_at,
      // GitLab does not close what it merges.
      closedAt: mergeRequest.closed_at ?? mergeRequest.merged_at ?? undefined,
      mergedAt: mergeRequest.merged_at ?? undefined,
      mergeSha: mergeRequest.merged_at ? mergedAs(mergeRequest) : undefined,
      isDraft: mergeRequest.draft ?? false,
      isBot: isBot(mergeRequest.author) && agent === undefined,
      isToDefaultBranch: mergeRequest.target_branch === value.defaultBranch,
      isHotfix:
        hasLabel(labels, meanings.hotfixLabels) ||
        HOTFIX_BRANCH.test(mergeRequest.source_branch),
      isLabelledAi: hasLabel(labels, meanings.aiLabels),
      author: personOf(owner),
      agent,
      files: filesOf(mergeRequest),
      firstWrittenAt: firstWritten(value),
      hasAllCommits: value.hasAllCommits,
      attribution: attributed(value.commits.map(commitInput)),
      ...keptLooks(value, {
        isBot,
        isOwn: user => isSame(user, mergeRequest.author) || isSame(user, owner),
        reviewerOf: personOf,
      }),
      required: value.required,
      checks,
      defects: value.defects,
    };
    return ok({
      naturalKey: `${repository}!${mergeRequest.iid}`,
      revision: Math.max(
        ...[mergeRequest.updated_at, ...checks.map(({ at }) => at)].map(at =>
          at ? Date.parse(at) : 0,
        ),
      ),
      payload: withoutAbsent(payload),
      dropped,
    });
  };

type MergeRequest = ChangeRecord['mergeRequest'];

/** The commit on the target branch: of a merge, of a squash, or the last one of a fast-forward. */
const mergedAs = (request: MergeRequest): string | undefined =>
  request.merge_commit_sha ??
  request.squash_commit_sha ??
  request.sha ??
  undefined;

const filesOf = ({ changes_count }: MergeRequest): number | undefined =>
  /^\d{1,9}$/.test(changes_count ?? '') ? Number(changes_count) : undefined;

/** When the oldest commit that is still there was written. */
const firstWritten = ({ commits }: ChangeRecord): string | undefined =>
  commits
    .map(({ authored_date }) => toInstant(authored_date ?? ''))
    .filter(at => at !== undefined)
    .sort()[0];

/** A commit as attribution reads it. */
const commitInput = (commit: ChangeRecord['commits'][number]): CommitInput => ({
  sha: commit.id,
  author: {
    name: commit.author_name ?? '',
    email: commit.author_email ?? '',
  },
  committer: {
    name: commit.committer_name ?? '',
    email: commit.committer_email ?? '',
  },
  message: commit.message,
  ...(commit.parent_ids ? { parents: commit.parent_ids } : {}),
});
