import {
  compareVersions,
  formatVersion,
  nextVersion,
  PLAYBOOK_FILE,
  type Playbook,
  type PlaybookFinding,
  readFolder,
} from '@ai-enablement/governance-core';
import { checkFolder } from './checkFolder';
import type { PlaybookDeps } from './deps';
import { newestPublished, requireNext } from './proposeVersion';
import { CodedError } from '../../../shared/codedError';

/** What is found in a text that somebody is still writing. */
export interface TextCheck {
  readonly playbook?: Omit<Playbook, 'version'> & {
    /** `major.minor`. */
    readonly version: string;
  };
  readonly findings: readonly PlaybookFinding[];
  readonly tokens?: number;
  /** Versions that may come next under its name, the one for a smaller change first. */
  readonly expectedVersions?: readonly string[];
}

/** Reads and lints the text of a folder; nothing is kept. */
export async function checkText(
  deps: PlaybookDeps,
  text: string,
): Promise<TextCheck> {
  const folder = readFolder(text, PLAYBOOK_FILE);
  const checked = folder.ok
    ? await checkFolder(deps, folder.value)
    : { issues: folder.issues, findings: [] };
  const issues = checked.issues.map(
    ({ code, message, line }): PlaybookFinding => ({
      severity: 'error',
      ...{ code, message, file: PLAYBOOK_FILE },
      ...(line === undefined ? {} : { line }),
    }),
  );
  const { playbook } = checked;
  if (!playbook) return { findings: issues };
  const versions = (await deps.views.playbook(playbook.name))?.versions ?? [];
  const newest = newestPublished(versions);
  return {
    playbook: { ...playbook, version: formatVersion(playbook.version) },
    findings: [...versionFinding(playbook, versions), ...checked.findings],
    tokens: checked.tokens,
    expectedVersions: (newest
      ? [nextVersion(newest, 'minor'), nextVersion(newest, 'major')]
      : [nextVersion(undefined, 'minor')]
    )
      .toSorted(compareVersions)
      .map(formatVersion),
  };
}

/** That a version is taken is told while writing, and not only when the text is handed in. */
function versionFinding(
  playbook: Playbook,
  versions: Parameters<typeof requireNext>[1],
): readonly PlaybookFinding[] {
  try {
    requireNext(playbook, versions);
    return [];
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    const { code, message } = error;
    return [{ severity: 'error', code, message, file: PLAYBOOK_FILE }];
  }
}
