import { REPOSITORIES } from './organisation';
import { type PlannedChange, planChange } from './planChange';
import { commitId, createRandom } from './random';
import { tellStory, workingHour, type ChangeStory } from './story';

/** Repository whose changes wait for nothing but manual approval: critical, and open to assistants. */
const WAITING_IN = 'github.com/acme/payment-page';
const WAITING_AGES_DAYS = [3, 2];
const WAITING_FIRST_PULL = 961;

/** A few changes of the last days that are ready but for the manual approval that a person gives. */
export function planWaiting({
  seed,
  now,
}: {
  readonly seed: string;
  readonly now: Date;
}): readonly PlannedChange[] {
  return REPOSITORIES.filter(
    ({ repository }) => repository === WAITING_IN,
  ).flatMap(repository =>
    WAITING_AGES_DAYS.map((ageDays, index) => {
      const name = `${seed}/${repository.repository}/waiting/${index}`;
      const random = createRandom(name);
      const story = tellStory(repository, {
        random,
        occurredAt: workingHour(now, ageDays, random),
        progress: 1,
        headSha: commitId(`${name}/head`),
      });
      const waiting: ChangeStory = {
        ...story,
        gap: 'none',
        authorship: {
          kind: 'assisted',
          disclosure: random.weighted(repository.assistants),
        },
      };
      const pullRequest = WAITING_FIRST_PULL + index;
      return planChange(waiting, { name, pullRequest });
    }),
  );
}
