import {
  formatVersion,
  readFolder,
  TRAINING_FILE,
  type TrainingFinding,
  type TrainingPath,
} from '@ai-enablement/governance-core';
import { checkPath } from './checkPath';
import type { TrainingDeps } from './deps';
import { toFinding } from './findings';

/** What reading and checking a text found. */
export interface TextCheck {
  readonly findings: readonly TrainingFinding[];
  /** Absent when the text is no path yet. */
  readonly path?: TrainingPath;
  /** Of the path, as `major.minor`. */
  readonly version?: string;
}

/** Reads and checks a folder as one text; nothing is stored. */
export async function checkText(
  deps: TrainingDeps,
  text: string,
): Promise<TextCheck> {
  const folder = readFolder(text, TRAINING_FILE);
  if (!folder.ok) return { findings: folder.issues.map(toFinding) };
  const { path, issues, findings } = await checkPath(deps, folder.value);
  return {
    findings: [...issues.map(toFinding), ...findings],
    ...(path ? { path, version: formatVersion(path.version) } : {}),
  };
}
