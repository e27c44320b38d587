import type { ProtectionReading } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { HiddenError } from '../api/failures';
import type { Repository } from '../api/Repository';

type CodeOwners = NonNullable<ProtectionReading['codeOwners']>;

/** Places in the order in which GitHub looks. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub ignores a longer file. */
const MOST_BYTES = 3_145_728;

/** Patterns with their owners, in the file's order. A pattern without owners takes files out of what an earlier one gave away. */
export function parseCodeOwners(text: string): CodeOwners {
  if (Buffer.byteLength(text) > MOST_BYTES) return [];
  return text.split(/\r?\n/).flatMap(line => {
    // A blank may be written into a pattern behind a backslash; a word that begins with `#` begins a comment.
    const words = line.trim().match(/(?:\\.|\S)+/g) ?? [];
    const end = words.findIndex(word => word.startsWith('#'));
    const [pattern, ...owners] = end < 0 ? words : words.slice(0, end);
    return pattern === undefined ? [] : [{ pattern, owners }];
  });
}

/** The first CODEOWNERS file of a branch; empty when there is none, `undefined` when files are hidden. */
export async function readCodeOwners(
  repository: Repository,
  branch: string,
): Promise<CodeOwners | undefined> {
  try {
    for (const path of PLACES) {
      const text = await repository.find(z.string(), '/contents/{+path}', {
        path,
        ref: branch,
        headers: { accept: 'application/vnd.github.raw' },
      });
      if (text !== undefined) return parseCodeOwners(text);
    }
    return [];
  } catch (error) {
    if (error instanceof HiddenError) return undefined;
    throw error;
  }
}
