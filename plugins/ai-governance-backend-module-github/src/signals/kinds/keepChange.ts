import {
  attributed,
  type CodeHostSettings,
  hasLabel,
  type KeptChange,
  keptChecks,
  readRecord,
  type RecordKind,
  withoutAbsent,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  ok,
  toInstant,
  type CommitInput,
} from '@ai-enablement/governance-core';
import { labelNames } from '../labels';
import { assistantOf, isBot, isSame, personOf } from '../people';
import { changeRecordSchema, type ChangeRecord } from './changeSchema';
import { keptLooks } from './keptLooks';

const HOTFIX_BRANCH = /^hot-?fix(?:es)?[/-]/i;

/** Reads a pull request, and keeps of its people pseudonyms and of its texts what they decide. */
export const keepChange =
  (settings: CodeHostSettings): RecordKind['keep'] =>
  (record, pseudonym) => {
    const read = readRecord(changeRecordSchema, record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const { pull, repository, namesPeople } = value;
    const agent = assistantOf(pull.user);
    const owner = agent ? initiatorOf(value) : pull.user;
    const as = { repository, namesPeople, pseudonym };
    const checks = keptChecks(value.checks, value.required);
    const names = labelNames(pull.labels);
    const payload: KeptChange = {
      repository,
      number: pull.number,
      openedAt: pull.created_at,
      updatedAt: pull.updated_at,
      closedAt: pull.closed_at ?? undefined,
      mergedAt: pull.merged_at ?? undefined,
      // Of a change that is not merged it is a merge that GitHub only tried.
      mergeSha: pull.merged_at
        ? (pull.merge_commit_sha ?? undefined)
        : undefined,
      isDraft: pull.draft ?? false,
      isBot: isBot(pull.user) && agent === undefined,
      isToDefaultBranch: pull.base.ref === pull.base.repo?.default_branch,
      isHotfix:
        hasLabel(names, settings.hotfixLabels) ||
        HOTFIX_BRANCH.test(pull.head.ref),
      isLabelledAi: hasLabel(names, settings.aiLabels),
      author: personOf(owner, as),
      agent,
      addedLines: pull.additions,
      deletedLines: pull.deletions,
      files: pull.changed_files,
      firstWrittenAt: firstWritten(value),
      hasAllCommits: value.hasAllCommits,
      attribution: attributed(value.commits.map(commitInput)),
      ...keptLooks(value, {
        reviewerOf: account => personOf(account, as),
        isOwn: account => isSame(account, pull.user) || isSame(account, owner),
      }),
      required: value.required,
      checks,
      defects: value.defects,
    };
    return ok({
      naturalKey: `${repository}#${pull.number}`,
      revision: Math.max(
        ...[pull.updated_at, ...checks.map(({ at }) => at)].map(at =>
          at ? Date.parse(at) : 0,
        ),
      ),
      payload: withoutAbsent(payload),
      dropped,
    });
  };

/** The person to whom the work of an assistant was given. */
const initiatorOf = ({ pull }: ChangeRecord) =>
  pull.assignees?.find(each => each && !isBot(each));

/** When the oldest commit that is still there was written. */
const firstWritten = ({ commits }: ChangeRecord): string | undefined =>
  commits
    .map(({ commit }) => toInstant(commit.author?.date ?? ''))
    .filter(at => at !== undefined)
    .sort()[0];

const NOBODY = { name: '', email: '' };

/** A commit as attribution reads it. */
const commitInput = ({
  sha,
  commit: { author, committer, message },
  parents,
}: ChangeRecord['commits'][number]): CommitInput => ({
  sha,
  author: author ?? NOBODY,
  ...(committer ? { committer } : {}),
  message,
  ...(parents ? { parents: parents.map(parent => parent.sha) } : {}),
});
