import {
  type CodeHostSettings,
  HostGoneError,
  type SignalDesk,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { HiddenError } from '../../api/failures';
import type { Repository } from '../../api/Repository';

/** What a repository is read with. */
export interface Reading {
  readonly repository: Repository;
  /** `host/owner/name` in lower case. */
  readonly repositoryId: string;
  readonly desk: SignalDesk;
  readonly settings: CodeHostSettings;
  /** From when on is collected, UTC with milliseconds. */
  readonly since: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What is switched off, hidden from us or gone is `undefined`; other failures reject. */
export const unlessHidden = <T>(reading: Promise<T>): Promise<T | undefined> =>
  reading.catch((error: unknown) => {
    if (isHidden(error)) return undefined;
    throw error;
  });

/** Whether something is switched off, hidden from us or gone. */
export const isHidden = (error: unknown): boolean =>
  error instanceof HiddenError || error instanceof HostGoneError;
