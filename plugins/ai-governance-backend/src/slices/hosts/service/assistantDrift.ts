import type { ProtectionReading } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { compareFile, type FileState } from '@ai-enablement/governance-core';
import { sha256 } from '../../../shared/digest';
import type { AskedFile } from '../../policy/facade';
import type { KeptAssistantFile, StoredProtection } from '../model';

/** A file of a repository, as it stands to the policy that is in force. */
export interface ShownAssistantFile {
  readonly id: string;
  readonly path: string;
  readonly state: FileState;
  /** Plain sentence; empty when nothing is to be done. */
  readonly because: string;
}

/** How files that were read stand to the policy; those that are not there are left out. `undefined` when they could not be read. */
export const compareFiles = (
  found: ProtectionReading['assistantFiles'],
  asked: readonly AskedFile[],
): readonly KeptAssistantFile[] | undefined =>
  found &&
  asked.flatMap(({ id, form, path, text }) => {
    const file = found.find(each => each.path === path);
    if (!file) return [];
    const { state, because } = compareFile(
      { form },
      { text, found: file.text },
    );
    return { id, path, state, because, askedDigest: sha256(text) };
  });

/**
 * The same files under the policy that is in force now. The text of a file is not kept, so one that was as another policy asked for is
 * outdated; one that was not stays what it was.
 */
export const driftOf = (
  { assistantFiles }: Pick<StoredProtection, 'assistantFiles'>,
  asked: readonly AskedFile[],
): readonly ShownAssistantFile[] | undefined =>
  assistantFiles?.flatMap(({ askedDigest, ...file }) => {
    const now = asked.find(({ id }) => id === file.id);
    if (!now) return [];
    const isStale =
      file.state === 'asPolicy' && sha256(now.text) !== askedDigest;
    return isStale
      ? {
          ...file,
          state: 'outdated' as const,
          because: 'what the policy asks for changed since the file was read',
        }
      : file;
  });
