import type { CommitInput } from '../types';

/** A commit by a made-up person; `message` is its subject when it is a single line. */
export function commitOf(
  message: string,
  more: Partial<CommitInput> = {},
): CommitInput {
  return {
    sha: '1'.repeat(40),
    author: { name: 'Ada Example', email: 'ada@example.com' },
    message,
    ...more,
  };
}

/** A commit whose message is a subject, a sentence, and then these lines. */
export const tagged = (...lines: readonly string[]): CommitInput =>
  commitOf(['fix: keep the cart', '', 'It was lost.', '', ...lines].join('\n'));
