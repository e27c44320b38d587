import { REPOSITORIES, type DemoRepository } from './organisation';
import { type PlannedChange, planChange } from './planChange';
import { planWaiting } from './planWaiting';
import { commitId, createRandom } from './random';
import { tellStory, workingHour, type ChangeStory } from './story';

export type { PlannedChange } from './planChange';

const WINDOW_DAYS = 90;
const HOUR_MS = 60 * 60 * 1_000;
/** Share of the held changes that come back mended. */
const MENDED_SHARE = 0.6;

/**
 * Makes up the history of the demonstration: about 300 changes in the 90 days before `now`, oldest first. Everything but the
 * instants depends on the seed alone, so that the same changes come out at every start.
 */
export function planChanges({
  seed,
  now,
}: {
  readonly seed: string;
  readonly now: Date;
}): readonly PlannedChange[] {
  const planned = REPOSITORIES.flatMap(repository =>
    planRepository(repository, { seed, now }),
  );
  return [...planned, ...planWaiting({ seed, now })].sort((a, b) =>
    a.change.occurredAt < b.change.occurredAt ? -1 : 1,
  );
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
      return [planChange(story, planned)];
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
      planChange(story, planned),
      planChange(mended, { ...planned, name: `${name}/mended` }),
    ];
  });
}
