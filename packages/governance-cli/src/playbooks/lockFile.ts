import {
  byCodeUnits,
  INSTALL_TARGETS,
  isInstallPath,
  type InstallTarget,
} from '@ai-enablement/governance-core';
import { z } from 'zod';
import { usageFailure } from '../failure';
import { toIssue } from '../zodIssue';
import type { RepositoryFolder } from './repositoryFolder';

/** The file in which a repository keeps what is installed. */
export const LOCK_FILE = 'ai-governance.playbooks.lock.json';

/** One playbook that is installed. */
export interface LockedPlaybook {
  readonly name: string;
  /** `major.minor`. */
  readonly version: string;
  readonly digest: string;
  readonly targets: readonly InstallTarget[];
  readonly files: readonly {
    /** From the repository's folder. */
    readonly path: string;
    /** Of the text with line feeds alone, hexadecimal. */
    readonly sha256: string;
  }[];
}

const INVALID = 'cli.invalidLock';
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const lockShape = z.object({
  lockVersion: z.literal(1),
  playbooks: z.array(
    z
      .object({
        name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        version: z.string().regex(/^\d+\.\d+$/),
        digest: hash,
        targets: z.array(z.enum(INSTALL_TARGETS)),
        files: z.array(z.object({ path: z.string(), sha256: hash })),
      })
      .refine(
        ({ name, files }) =>
          files.every(({ path }) => isInstallPath(name, path)),
        'has a file where no playbook of this name is installed',
      ),
  ),
});

/**
 * What is installed in a repository; nothing when it has no lock. INVARIANT: every path that it gives is one that an installation may
 * write, whoever wrote the lock. Failure: `cli.invalidLock`.
 */
export async function readLock(
  folder: RepositoryFolder,
): Promise<readonly LockedPlaybook[]> {
  return parseLock(await folder.read(LOCK_FILE));
}

/** The same of a text that was read already. */
export function parseLock(text: string | undefined): readonly LockedPlaybook[] {
  if (text === undefined) return [];
  const parsed = lockShape.safeParse(parseJson(text));
  if (parsed.success) return parsed.data.playbooks;
  throw usageFailure(
    INVALID,
    `\`${LOCK_FILE}\` is not what this command writes`,
    {
      issues: parsed.error.issues.map(issue => toIssue(INVALID, issue)),
      hint: 'get it back from the history of the repository; without one, remove it and install the playbooks again',
    },
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The lock as text: the same for the same playbooks, in whatever order they were installed. */
export const lockText = (playbooks: readonly LockedPlaybook[]): string =>
  `${JSON.stringify(
    {
      lockVersion: 1,
      playbooks: playbooks
        .toSorted((a, b) => byCodeUnits(a.name, b.name))
        .map(({ name, version, digest, targets, files }) => ({
          name,
          version,
          digest,
          targets: targets.toSorted(byCodeUnits),
          files: files
            .toSorted((a, b) => byCodeUnits(a.path, b.path))
            .map(({ path, sha256 }) => ({ path, sha256 })),
        })),
    },
    undefined,
    2,
  )}\n`;

/** Writes the lock, or removes it when nothing is installed any more. */
export async function writeLock(
  folder: RepositoryFolder,
  playbooks: readonly LockedPlaybook[],
): Promise<void> {
  if (playbooks.length === 0) await folder.remove(LOCK_FILE);
  else await folder.write(LOCK_FILE, lockText(playbooks));
}
