import type { ProtectionReading } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ownedBy } from '@ai-enablement/governance-core';
import { setImmediate } from 'node:timers/promises';
import type { UnownedFiles } from '../model';

/** Decisions read them every time; more would say nothing that these do not. */
const MOST_KEPT = 2_000;
/** Looked at before others get a turn. */
const AT_ONCE = 5_000;

/** Files that CODEOWNERS gives to nobody; `undefined` when the file or the list of files could not be read. */
export async function unownedFiles({
  codeOwners,
  files,
}: Pick<ProtectionReading, 'codeOwners' | 'files'>): Promise<
  UnownedFiles | undefined
> {
  if (!codeOwners || !files) return undefined;
  const isOwned = ownedBy(codeOwners);
  const unowned: string[] = [];
  for (let from = 0; from < files.length; from += AT_ONCE) {
    unowned.push(
      ...files.slice(from, from + AT_ONCE).filter(path => !isOwned(path)),
    );
    await setImmediate();
  }
  return {
    paths: unowned.sort().slice(0, MOST_KEPT),
    isComplete: unowned.length <= MOST_KEPT,
  };
}
