import { mayRead } from '@ai-enablement/governance-core';
import type { PlaybookVersion } from '../model';
import type { Actor } from './proposeVersion';

/** Who asks, and what they may see and do. */
export interface Reader {
  readonly actor: Actor;
  /** Groups of the person, ancestors included; empty for a machine. */
  readonly groups: readonly string[];
  readonly mayPropose: boolean;
  readonly mayPublish: boolean;
  /** Whether they may see how far playbooks reach. */
  readonly mayReach: boolean;
}

/** Whether somebody works on playbooks, and so sees those of every audience, and proposals. */
export const isAuthor = ({ mayPropose, mayPublish }: Reader): boolean =>
  mayPropose || mayPublish;

/** Whether a version is there for a reader at all. */
export const isVisible = (
  reader: Reader,
  { header }: Pick<PlaybookVersion, 'header'>,
): boolean => isAuthor(reader) || mayRead(header.audience, reader.groups);
