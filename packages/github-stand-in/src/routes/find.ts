import {
  NOT_FOUND,
  type StandInAnswer,
  type StandInRequest,
} from '../http/router';
import { headShaOf } from '../shapes/pulls';
import type { StandInPull, StandInRepository } from '../world/types';
import type { World } from '../world/World';

/** Answers about the repository of the path; 404 when there is none. */
export const withRepository =
  (
    world: World,
    answer: (
      repository: StandInRepository,
      request: StandInRequest,
    ) => StandInAnswer,
  ) =>
  (request: StandInRequest): StandInAnswer => {
    const { owner, repo } = request.params;
    const found = world.repositories.get(`${owner}/${repo}`.toLowerCase());
    return found ? answer(found, request) : NOT_FOUND;
  };

/** Answers about the pull request of the path; 404 when there is none. */
export const withPull = (
  world: World,
  answer: (
    pull: StandInPull,
    repository: StandInRepository,
    request: StandInRequest,
  ) => StandInAnswer,
) =>
  withRepository(world, (repository, request) => {
    const pull = repository.pulls.get(Number(request.params.number));
    return pull ? answer(pull, repository, request) : NOT_FOUND;
  });

/** Whether a repository has a commit. */
export const hasCommit = (
  { pulls, otherCommits, history }: StandInRepository,
  sha: string,
): boolean =>
  otherCommits.has(sha) ||
  history.has(sha) ||
  [...pulls.values()].some(({ commits }) =>
    commits.some(commit => commit.sha === sha),
  );

/** The pull request with this head. */
export const pullOfHead = (
  { pulls }: StandInRepository,
  sha: string,
): StandInPull | undefined =>
  [...pulls.values()].find(pull => headShaOf(pull) === sha);
