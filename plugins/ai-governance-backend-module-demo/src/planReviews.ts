import type { ChangeSubmission } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { loginOf, MEMBERS } from './organisation';
import type { ChangeStory } from './story';
import { commitId } from './random';

type Review = NonNullable<ChangeSubmission['reviews']>[number];

const HOUR_MS = 60 * 60 * 1_000;

/** Who reviewed a change: a colleague and, where an area belongs to another team, one of theirs. Gaps leave some of it out. */
export function planReviews(story: ChangeStory): readonly Review[] {
  const { repository, topic, author, gap, random } = story;
  const colleague = random.pick(
    MEMBERS[repository.team].filter(person => person !== author),
  );
  const owners = (topic.owners ?? []).map(team => random.pick(MEMBERS[team]));
  switch (gap) {
    case 'noReview':
      return [];
    case 'ownReview':
      return [review(author, story)];
    case 'staleReview':
      return [
        review(colleague, {
          ...story,
          headSha: commitId(`${story.headSha}/earlier`),
        }),
      ];
    case 'noOwnersReview':
      return [review(colleague, story)];
    default:
      return [
        review(colleague, story),
        ...owners.map(owner => review(owner, story)),
      ];
  }
}

function review(
  person: string,
  { headSha, occurredAt }: Pick<ChangeStory, 'headSha' | 'occurredAt'>,
): Review {
  return {
    reviewer: { login: loginOf(person) },
    state: 'approved',
    sha: headSha,
    submittedAt: new Date(occurredAt.getTime() - HOUR_MS).toISOString(),
  };
}
