import type { Ambient } from '../../../shared/clock';
import type { AskedFile } from '../facade';
import { assistantUseCases } from './assistantUseCases';
import type { PolicyBook } from './policyBook';
import type { SnapshotReader } from './snapshotReader';

/** What files that assistants read are made from. */
export interface AskedFileDeps {
  readonly policies: PolicyBook;
  readonly snapshots: SnapshotReader;
  readonly ambient: Ambient;
}

/** Files of repositories from which assistants learn the policy, all by one policy and one snapshot; two small queries. */
export async function askedFilesIn(
  { policies, snapshots, ambient }: AskedFileDeps,
  repositories: readonly string[],
): Promise<ReadonlyMap<string, readonly AskedFile[]>> {
  const now = ambient.now();
  const snapshot = await snapshots.current();
  const policy = await policies.current(now);
  const { assistantFiles } = assistantUseCases({
    policies: { current: async () => policy },
    snapshots: { current: async () => snapshot },
    now: () => now,
  });
  const asked = new Map<string, readonly AskedFile[]>();
  for (const repository of repositories) {
    const { files } = await assistantFiles(repository);
    const placed = files.flatMap(({ target: { id, form, place }, text }) =>
      place.kind === 'file' ? { id, form, path: place.path, text } : [],
    );
    asked.set(repository, placed);
  }
  return asked;
}
