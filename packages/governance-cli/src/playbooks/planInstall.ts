import {
  formatVersion,
  INSTALL_TARGETS,
  installFiles,
  type InstallTarget,
  type PlaybookFile,
} from '@ai-enablement/governance-core';
import { unavailable } from '../failure';
import type { Downloaded } from './download';
import type { LockedPlaybook } from './lockFile';
import type { RepositoryFolder } from './repositoryFolder';
import { sha256 } from './sha256';

/** What happens to one file. `changedByHand`: somebody else wrote what is there. */
export interface FileStep {
  readonly path: string;
  readonly action: 'write' | 'keep' | 'remove';
  readonly isChangedByHand: boolean;
  /** Of a file that stays. */
  readonly text?: string;
}

/** What an installation will do for one playbook. */
export interface InstallPlan {
  readonly downloaded: Downloaded;
  readonly steps: readonly FileStep[];
  /** What the lock says afterwards. */
  readonly locked: LockedPlaybook;
}

/** What is wanted. */
export interface Wanted {
  readonly downloaded: Downloaded;
  readonly targets: readonly InstallTarget[];
  readonly portalUrl?: string;
  /** What was installed before. */
  readonly before?: LockedPlaybook;
}

/** Finds out what has to be written and removed, and what somebody changed since; nothing is touched yet. */
export async function planInstall(
  wanted: Wanted,
  folder: RepositoryFolder,
): Promise<InstallPlan> {
  const { downloaded, before } = wanted;
  const { playbook, digest } = downloaded;
  // What it was installed for before stays: a lock has one version of a playbook.
  const targets = INSTALL_TARGETS.filter(
    target =>
      wanted.targets.includes(target) || before?.targets.includes(target),
  );
  const files = targets.flatMap(target => filesFor(target, wanted));
  const writes = files.map(file => stepFor(file, { before, folder }));
  const paths = new Set(files.map(({ path }) => path));
  const leftOver = (before?.files ?? []).filter(({ path }) => !paths.has(path));
  const removals = leftOver.map(file => removalOf(file, folder));
  return {
    downloaded,
    steps: (await Promise.all([...writes, ...removals])).flat(),
    locked: {
      name: playbook.name,
      version: formatVersion(playbook.version),
      digest,
      targets,
      files: files.map(({ path, text }) => ({ path, sha256: sha256(text) })),
    },
  };
}

function filesFor(
  target: InstallTarget,
  { downloaded: { playbook, digest }, portalUrl }: Wanted,
): readonly PlaybookFile[] {
  const files = installFiles(target, { playbook, digest, portalUrl });
  if (files.ok) return files.value;
  throw unavailable(
    'cli.unusablePlaybook',
    `the playbook \`${playbook.name}\` cannot be installed for \`${target}\``,
    {
      issues: files.issues,
      hint: 'nothing was written; its owner has to mend it, and the portal team can say who that is',
    },
  );
}

async function stepFor(
  { path, text }: PlaybookFile,
  {
    before,
    folder,
  }: { readonly before?: LockedPlaybook; readonly folder: RepositoryFolder },
): Promise<readonly FileStep[]> {
  const found = await folder.read(path);
  if (found === text.replaceAll('\r\n', '\n'))
    return [{ path, action: 'keep', isChangedByHand: false, text }];
  const known = before?.files.find(file => file.path === path)?.sha256;
  const isChangedByHand = found !== undefined && sha256(found) !== known;
  return [{ path, action: 'write', isChangedByHand, text }];
}

/** Takes away a file that is no longer part of a playbook. */
export async function removalOf(
  { path, sha256: known }: LockedPlaybook['files'][number],
  folder: RepositoryFolder,
): Promise<readonly FileStep[]> {
  const found = await folder.read(path);
  return found === undefined
    ? []
    : [{ path, action: 'remove', isChangedByHand: sha256(found) !== known }];
}
