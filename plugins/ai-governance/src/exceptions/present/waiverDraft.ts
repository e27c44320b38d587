import type {
  WaiverRequest,
  WaiverScope,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { reasonState } from '../../shared/reason';
import { commitState, readCommit } from './commit';
import { dayState, type Day, type DayRange, type DayState } from './days';

/** Most paths that the API takes. */
const PATHS_MAX = 100;

/** What a request covers: all of where it acts, some of its paths, or one change. */
export type Narrowing = 'entity' | 'paths' | 'change';

/** A request as it is being written. */
export interface WaiverDraft {
  readonly narrowing: Narrowing;
  /** One a line. */
  readonly paths: string;
  readonly change: string;
  readonly day: Day;
  readonly reason: string;
  readonly ticket: string;
  readonly owner: string;
}

/** What keeps a draft from being sent; an absent field is good. */
export interface DraftFaults {
  readonly paths?: 'missing' | 'tooMany';
  readonly change?: 'missing' | 'invalid';
  readonly day?: Exclude<DayState, 'ready'>;
  readonly reason?: 'empty' | 'tooShort';
}

/** Paths as written, without empty lines and repetitions. */
export const readPaths = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== ''),
  ),
];

/** Names what is missing or wrong; what only the portal can know is left to the API. */
export function draftFaults(draft: WaiverDraft, days: DayRange): DraftFaults {
  const reason = reasonState(draft.reason);
  const day = dayState(draft.day, days);
  return {
    ...scopeFaults(draft),
    ...(day !== 'ready' && { day }),
    ...(reason !== 'ready' && { reason }),
  };
}

function scopeFaults({ narrowing, paths, change }: WaiverDraft): DraftFaults {
  if (narrowing === 'paths') {
    const count = readPaths(paths).length;
    if (count === 0) return { paths: 'missing' };
    return count > PATHS_MAX ? { paths: 'tooMany' } : {};
  }
  if (narrowing === 'change') {
    const state = commitState(change);
    if (state === 'empty') return { change: 'missing' };
    return state === 'invalid' ? { change: 'invalid' } : {};
  }
  return {};
}

/** What a waiver is to do: lift one rule, or lower the tier that rules read. */
export type Lifts =
  { readonly rule: string } | { readonly lowersTierTo: string };

/** What is sent: a day lasts until its end, empty fields are left out, and so is what a narrowing not chosen would say. */
export function toWaiverRequest(
  { narrowing, paths, change, day, reason, ticket, owner }: WaiverDraft,
  { where, ...lifts }: Lifts & { readonly where: WaiverScope },
): WaiverRequest {
  return {
    ...lifts,
    scope: {
      ...where,
      ...(narrowing === 'paths' && { paths: [...readPaths(paths)] }),
      ...(narrowing === 'change' && { change: readCommit(change) }),
    },
    reason: reason.trim(),
    expiresAt: day,
    ...(ticket.trim() !== '' && { ticket: ticket.trim() }),
    ...(owner.trim() !== '' && { owner: owner.trim() }),
  };
}
