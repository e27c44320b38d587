import { HostGoneError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { EmptyRepositoryError, HiddenError } from '../api/failures';
import type { Repository } from '../api/Repository';

const treeSchema = z.object({
  tree: z.array(z.object({ path: z.string(), type: z.string() })),
  truncated: z.boolean(),
});

/** Paths of all files of a branch; `undefined` when GitHub hides them or cuts the list off, which it does at 100,000 entries. */
export async function readFileList(
  repository: Repository,
  branch: string,
): Promise<readonly string[] | undefined> {
  try {
    const { tree, truncated } = await repository.get(
      treeSchema,
      '/git/trees/{branch}',
      { branch, recursive: 1 },
    );
    // A submodule is a commit and a folder a tree: neither is a file that somebody could own.
    return truncated
      ? undefined
      : tree.flatMap(({ path, type }) => (type === 'blob' ? path : []));
  } catch (error) {
    if (error instanceof EmptyRepositoryError) return [];
    if (error instanceof HiddenError || error instanceof HostGoneError)
      return undefined;
    throw error;
  }
}
