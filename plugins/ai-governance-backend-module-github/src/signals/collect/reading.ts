import type { SignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { HostGoneError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { HiddenError } from '../../api/failures';
import type { Repository } from '../../api/Repository';
import type { SignalSettings } from '../settings';

/** What a repository is read with. */
export interface Reading {
  readonly repository: Repository;
  /** `host/owner/name` in lower case. */
  readonly repositoryId: string;
  readonly desk: SignalDesk;
  readonly settings: SignalSettings;
  /** From when on is collected, UTC with milliseconds. */
  readonly since: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Pages of one list of one repository that are read in one turn; the next turn goes on where it ended. */
export const MOST_PAGES_OF_TURN = 50;

/** What is switched off, hidden from us or gone is `undefined`; other failures reject. */
export const unlessHidden = <T>(reading: Promise<T>): Promise<T | undefined> =>
  reading.catch((error: unknown) => {
    if (isHidden(error)) return undefined;
    throw error;
  });

/** Whether something is switched off, hidden from us or gone. */
export const isHidden = (error: unknown): boolean =>
  error instanceof HiddenError || error instanceof HostGoneError;
