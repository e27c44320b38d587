import type { ChangeSubmission } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { submitCommit } from './commits';
import { loginOf, REPOSITORIES, type DemoRepository } from './organisation';
import { planData } from './planData';
import { planReviews } from './planReviews';
import { planScans } from './planScans';
import { commitId, createRandom } from './random';
import { tellStory, workingHour, type ChangeStory } from './story';

/** A change with its scanners' reports, ready to be submitted. */
export interface PlannedChange {
  readonly change: Omit<ChangeSubmission, 'scanIds' | 'occurredAt'> & {
    readonly occurredAt: string;
  };
  /** Reports in SARIF, for the head commit. */
  readonly reports: readonly string[];
}

const WINDOW_DAYS = 90;
const HOUR_MS = 60 * 60 * 1_000;
/** Share of the held changes that come back mended. */
const MENDED_SHARE = 0.6;

/**
 * Makes up the history of the demonstration: just under 300 changes in the 90 days before `now`, oldest first. Everything but the
 * instants depends on the seed alone, so that the same changes come out at every start.
 */
export function planChanges({
  seed,
  now,
}: {
  readonly seed: string;
  readonly now: Date;
}): readonly PlannedChange[] {
  return REPOSITORIES.flatMap(repository =>
    planRepository(repository, { seed, now }),
  ).sort((a, b) => (a.change.occurredAt < b.change.occurredAt ? -1 : 1));
}

function planRepository(
  repository: DemoRepository,
  { seed, now }: { readonly seed: string; readonly now: Date },
): readonly PlannedChange[] {
  const random = createRandom(`${seed}/${repository.repository}`);
  const firstPull = 100 + random.below(400);
  const ages = Array.from(
    { length: repository.changes },
    () => 2 + random.next() * (WINDOW_DAYS - 6),
  ).sort((a, b) => b - a);
  return ages.flatMap((ageDays, index) => {
    const name = `${seed}/${repository.repository}/${index}`;
    const story = tellStory(repository, {
      random,
      occurredAt: workingHour(now, ageDays, random),
      progress: 1 - ageDays / WINDOW_DAYS,
      headSha: commitId(`${name}/head`),
    });
    const pullRequest = firstPull + index * 3 + random.below(3);
    const planned = { name, pullRequest };
    const isReady =
      story.gap === 'none' && story.authorship.kind !== 'undeclared';
    if (isReady || !random.chance(MENDED_SHARE)) {
      return [toChange(story, planned)];
    }
    const mended: ChangeStory = {
      ...story,
      gap: 'none',
      authorship:
        story.authorship.kind === 'undeclared'
          ? { kind: 'human' }
          : story.authorship,
      headSha: commitId(`${name}/mended`),
      occurredAt: new Date(
        story.occurredAt.getTime() + (2 + random.below(20)) * HOUR_MS,
      ),
    };
    return [
      toChange(story, planned),
      toChange(mended, { ...planned, name: `${name}/mended` }),
    ];
  });
}

function toChange(
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
