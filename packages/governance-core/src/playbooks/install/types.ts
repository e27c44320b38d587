import type { Result } from '../../shared/result';
import type { Playbook, PlaybookFile, Variable } from '../types';

/** Assistants that a playbook can be installed for; `agents` is for all that read the shared folder `.agents`. */
export const INSTALL_TARGETS = [
  'claude-code',
  'copilot',
  'cursor',
  'agents',
] as const;

/** See `INSTALL_TARGETS`. */
export type InstallTarget = (typeof INSTALL_TARGETS)[number];

/** What is installed. */
export interface InstallInput {
  readonly playbook: Playbook;
  /** `folderDigest` of the playbook; stands in the installed files, so that they can be traced. */
  readonly digest: string;
  /** Address of the portal in a browser without a trailing slash; absent makes links plain words. */
  readonly portalUrl?: string;
}

/** Files below the repository's folder, sorted as they are written. */
export type InstalledFiles = Result<readonly PlaybookFile[]>;

/** How one assistant wants its files. */
export interface TargetLayout {
  /** The one folder below which everything stands, for example `.claude`. */
  readonly folder: string;
  /** Path of a rule below the folder. */
  rulePath(name: string): string;
  /** Path of a prompt below the folder. */
  promptPath(name: string): string;
  /** Front matter of a rule; `globs` are absent when it holds always. */
  ruleFrontMatter(
    playbook: Playbook,
    globs: readonly string[] | undefined,
  ): string;
  /** Front matter of a prompt; empty where the assistant reads none. */
  promptFrontMatter(playbook: Playbook): string;
  /** What the assistant replaces by a value; absent where it has no such thing and is told in words. */
  readonly placeholder?: (variable: Variable) => string;
  /** What the assistant replaces by everything that was written behind the name of the prompt. */
  readonly allValues?: string;
}
