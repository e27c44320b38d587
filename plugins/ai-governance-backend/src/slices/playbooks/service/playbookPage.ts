import {
  formatVersion,
  parsePlaybook,
  type Playbook,
  promptOf,
  writeFolder,
} from '@ai-enablement/governance-core';
import type { PlaybookVersion } from '../model';
import { checkFolder } from './checkFolder';
import type { PlaybookDeps } from './deps';
import { currentOf } from './life';
import { readContent } from './readContent';
import { isAuthor, isVisible, type Reader } from './reader';
import { playbookNotFound, unreadable, versionNotFound } from './refusals';
import {
  rightsOf,
  type Rights,
  showPlaybook,
  type ShownPlaybook,
  showVersion,
  type ShownVersion,
} from './shown';

/** A playbook as a reader gets it now. */
export interface PlaybookPage {
  readonly playbook: ShownPlaybook;
  readonly content: Playbook;
  /** Text of the prompt of a template, with its braces. */
  readonly prompt?: string;
  /** Newest first; proposals for authors alone. */
  readonly versions: readonly ShownVersion[];
  readonly rights: Rights;
}

/**
 * One playbook. Fails with `playbooks.playbookNotFound` where readers get no version of it, or `playbooks.contentAltered`.
 */
export async function readPlaybookPage(
  deps: PlaybookDeps,
  reader: Reader,
  name: string,
): Promise<PlaybookPage> {
  const found = await deps.views.playbook(name);
  const current = found && currentOf(found.versions, deps.ambient.now());
  if (!found || !current || !isVisible(reader, current))
    throw playbookNotFound(name);
  const { files } = await readContent(deps, current);
  const parsed = parsePlaybook(files);
  if (!parsed.ok) throw unreadable(parsed.issues);
  const prompt =
    parsed.value.kind === 'promptTemplate' ? promptOf(parsed.value) : undefined;
  return {
    playbook: showPlaybook(
      { playbook: found.playbook, version: current },
      deps.ambient.now(),
    ),
    content: parsed.value,
    ...(prompt?.ok ? { prompt: prompt.value.text } : {}),
    versions: found.versions
      .filter(version => isAuthor(reader) || isForReaders(version, reader))
      .map(version => showVersion(deps, reader, version)),
    rights: rightsOf(reader),
  };
}

const isForReaders = (version: PlaybookVersion, reader: Reader): boolean =>
  version.effectiveFrom !== undefined &&
  version.state === 'published' &&
  isVisible(reader, version);

/** A version with its texts, and those that it follows. */
export interface VersionPage {
  readonly version: ShownVersion;
  readonly text: string;
  readonly findings: Awaited<ReturnType<typeof checkFolder>>['findings'];
  readonly before?: {
    readonly versionId: string;
    /** `major.minor`. */
    readonly version: string;
    readonly text: string;
  };
}

/**
 * One version. Fails with `playbooks.versionNotFound`, for readers also where it was not published, or `playbooks.contentAltered`.
 */
export async function readVersionPage(
  deps: PlaybookDeps,
  reader: Reader,
  versionId: string,
): Promise<VersionPage> {
  const version = await deps.views.version(versionId);
  const isThere =
    version &&
    isVisible(reader, version) &&
    (isAuthor(reader) || isForReaders(version, reader));
  if (!isThere) throw versionNotFound(versionId);
  const { files } = await readContent(deps, version);
  const before = await versionBefore(deps, version);
  const { findings, issues } = await checkFolder(deps, files);
  return {
    version: showVersion(deps, reader, version),
    text: writeFolder(files),
    findings: [
      ...issues.map(({ code, message, line }) => ({
        severity: 'error' as const,
        ...{ code, message, file: 'PLAYBOOK.md' },
        ...(line === undefined ? {} : { line }),
      })),
      ...findings,
    ],
    ...(before && isVisible(reader, before)
      ? {
          before: {
            versionId: before.versionId,
            version: formatVersion(before.version),
            text: writeFolder((await readContent(deps, before)).files),
          },
        }
      : {}),
  };
}

/** What readers got until it came, or get until it comes. */
async function versionBefore(
  { views, ambient }: PlaybookDeps,
  version: PlaybookVersion,
): Promise<PlaybookVersion | undefined> {
  const versions = (await views.playbook(version.name))?.versions ?? [];
  const { effectiveFrom } = version;
  if (effectiveFrom === undefined) return currentOf(versions, ambient.now());
  return versions
    .filter(
      each =>
        each.state === 'published' &&
        each.effectiveFrom !== undefined &&
        each.effectiveFrom < effectiveFrom,
    )
    .toSorted((a, b) =>
      (a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? 1 : -1,
    )[0];
}
