import type { SignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Project } from '../api/Project';
import type { GitlabConfig } from '../config';

/** What a project is read with. */
export interface Reading {
  readonly project: Project;
  /** `host/path` in lower case. */
  readonly repositoryId: string;
  readonly desk: SignalDesk;
  readonly settings: GitlabConfig['meanings'];
  /** From when on is collected, UTC with milliseconds. */
  readonly since: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** `updated_after` may leave out the instant itself, which has to be in. */
export const justBefore = (instant: string): string =>
  new Date(Date.parse(instant) - 1).toISOString();
