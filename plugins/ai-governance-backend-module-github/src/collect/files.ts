import type { ChangedFile } from '@ai-enablement/governance-core';
import type { Repository } from '../api/Repository';
import { fileSchema, type Pull } from './shapes';

const STATUS: Readonly<Record<string, ChangedFile['status']>> = {
  added: 'added',
  removed: 'deleted',
  modified: 'modified',
  renamed: 'renamed',
  copied: 'copied',
  changed: 'typeChanged',
};

/** The changed files, in the host's order; what GitHub calls otherwise counts as modified. */
export async function readFiles(
  repository: Repository,
  { number }: Pull,
): Promise<readonly ChangedFile[]> {
  const files = await repository.all(fileSchema, '/pulls/{number}/files', {
    number,
  });
  return files.map(({ filename, status, previous_filename }) => ({
    path: filename,
    ...(previous_filename === undefined
      ? {}
      : { previousPath: previous_filename }),
    status: STATUS[status] ?? 'modified',
  }));
}
