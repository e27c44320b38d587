import type { PlaybookFile } from '../../types';

/** Forms of instructions that can be imported. */
export const IMPORT_FORMATS = [
  'skill',
  'agentsFile',
  'cursorRule',
  'copilotInstructions',
] as const;

/** See `IMPORT_FORMATS`. */
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Instructions as they lie in a repository. */
export interface ImportInput {
  /** The main file first, its path as it is known, for example `.cursor/rules/tests.mdc`; files of a skill relative to its folder. */
  readonly files: readonly PlaybookFile[];
  /** Name of the folder around it; names a skill whose text does not. */
  readonly folder?: string;
  /** Keys that no such file has; absent ones are left for a person to fill in. */
  readonly owner?: string;
  /** UTC day, `YYYY-MM-DD`. */
  readonly reviewBy?: string;
}

/** A playbook's folder that was made from them. */
export interface ImportedPlaybook {
  readonly name: string;
  readonly format: ImportFormat;
  /** `PLAYBOOK.md` first. */
  readonly files: readonly PlaybookFile[];
  /** Keys of the front matter that a person has to fill in before it can be read. */
  readonly missing: readonly string[];
  /** What was left out or holds for more than before, one sentence each. */
  readonly notes: readonly string[];
}
