interface Change {
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest?: number;
}

/** A change as people name it. */
export const nameOfChange = ({
  repository,
  headSha,
  pullRequest,
}: Change): string =>
  pullRequest === undefined
    ? `commit \`${headSha.slice(0, 8)}\` of \`${repository}\``
    : `change #${pullRequest} of \`${repository}\``;

/** What makes a change the same one: its pull request, else its head commit. */
export const keyOfChange = ({
  repository,
  headSha,
  pullRequest,
}: Change): readonly (string | number)[] => [
  repository,
  pullRequest ?? headSha,
];
