/** Whether a text is the full id of a commit, SHA-1 or SHA-256; `empty` when nothing is written. */
export function commitState(text: string): 'empty' | 'invalid' | 'ready' {
  const id = readCommit(text);
  if (id === '') return 'empty';
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id) ? 'ready' : 'invalid';
}

/** A commit id as the API takes it. */
export const readCommit = (text: string): string => text.trim().toLowerCase();

/** What has to be typed to confirm something for a repository: the last segment of its id. */
export const nameOfRepository = (repository: string): string =>
  repository.slice(repository.lastIndexOf('/') + 1);
