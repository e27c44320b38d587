import type { ChangeSubmission } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { submitCommit } from './commits';
import { loginOf } from './organisation';
import { planData } from './planData';
import { planReviews } from './planReviews';
import { planScans } from './planScans';
import { commitId } from './random';
import type { ChangeStory } from './story';

/** A change with its scanners' reports, ready to be submitted. */
export interface PlannedChange {
  readonly change: Omit<ChangeSubmission, 'scanIds' | 'occurredAt'> & {
    readonly occurredAt: string;
  };
  /** Reports in SARIF, for the head commit. */
  readonly reports: readonly string[];
}

/** A story as a change that can be submitted; everything else about it depends on `name`. */
export function planChange(
  story: ChangeStory,
  {
    name,
    pullRequest,
  }: { readonly name: string; readonly pullRequest: number },
): PlannedChange {
  const { repository, authorship, author, headSha, files, random, topic } =
    story;
  const commits = 1 + random.below(3);
  return {
    change: {
      idempotencyKey: `demo:${name}`,
      phase: 'merge',
      repository: repository.repository,
      baseSha: commitId(`${name}/base`),
      headSha,
      pullRequest,
      files: files.map(path => ({ path, status: 'modified' })),
      commits: Array.from({ length: commits }, (_, i) =>
        submitCommit({
          sha: i === commits - 1 ? headSha : commitId(`${name}/commit/${i}`),
          subject: random.pick(topic.subjects),
          person: author,
          authorship,
        }),
      ),
      ...(authorship.kind === 'agent'
        ? { initiator: { login: loginOf(author) } }
        : {}),
      data: planData(story, pullRequest),
      reviews: planReviews(story),
      checks: ['build', 'lint', 'unit-tests'].map(check => ({
        name: check,
        sha: headSha,
        conclusion: 'success',
      })),
      trust: 'attested',
      occurredAt: story.occurredAt.toISOString(),
    },
    reports: planScans(story),
  };
}
