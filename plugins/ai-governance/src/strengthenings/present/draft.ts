import type {
  StrengtheningOrder,
  StrengtheningOrigin,
  StrengtheningScope,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  dayState,
  type Day,
  type DayRange,
} from '../../exceptions/present/days';
import { readPaths } from '../../exceptions/present/waiverDraft';
import { reasonState } from '../../shared/reason';

/** Stricter review as it is being written. */
export interface StrengtheningDraft {
  readonly reviews: string;
  /** One group a line. */
  readonly by: string;
  readonly changes: 'all' | 'assisted';
  /** One pattern a line. */
  readonly paths: string;
  readonly day: Day;
  readonly reason: string;
  readonly ticket: string;
  readonly origin?: StrengtheningOrigin['kind'];
  readonly reference: string;
}

/** What a new one begins with: one reviewer more than most policies ask for. */
export const NEW_STRENGTHENING: Omit<StrengtheningDraft, 'day'> = {
  reviews: '2',
  by: '',
  changes: 'all',
  paths: '',
  reason: '',
  ticket: '',
  reference: '',
};

/** Numbers of reviews that can be asked for. */
export const REVIEWS = ['1', '2', '3', '4', '5'] as const;

const PATHS_MAX = 100;
const GROUPS_MAX = 10;
const GROUP = /^group:[a-z0-9._-]{1,63}\/[a-z0-9._-]{1,63}$/;

/** What keeps a draft from being sent; an absent field is good. */
export interface StrengtheningFaults {
  readonly paths?: 'tooMany';
  readonly by?: 'invalid';
  readonly day?: string;
  readonly reason?: string;
  readonly reference?: 'missing';
}

/** Names what is missing or wrong; what only the portal can know is left to the API. */
export function strengtheningFaults(
  draft: StrengtheningDraft,
  days: DayRange,
): StrengtheningFaults {
  const day = dayState(draft.day, days);
  const reason = reasonState(draft.reason);
  const groups = readPaths(draft.by);
  const isFaulty =
    groups.length > GROUPS_MAX || groups.some(group => !GROUP.test(group));
  return {
    ...(day !== 'ready' && { day }),
    ...(reason !== 'ready' && { reason }),
    ...(isFaulty && { by: 'invalid' as const }),
    ...(readPaths(draft.paths).length > PATHS_MAX && {
      paths: 'tooMany' as const,
    }),
    ...(draft.origin !== undefined &&
      draft.reference.trim() === '' && { reference: 'missing' as const }),
  };
}

/** What is sent: a day lasts until its end, and empty fields are left out. */
export function toStrengtheningOrder(
  draft: StrengtheningDraft,
  where: StrengtheningScope,
): StrengtheningOrder {
  const paths = readPaths(draft.paths);
  const by = readPaths(draft.by);
  const ticket = draft.ticket.trim();
  return {
    scope: { ...where, ...(paths.length > 0 && { paths: [...paths] }) },
    changes: draft.changes,
    reviews: Number(draft.reviews),
    ...(by.length > 0 && { by: [...by] }),
    reason: draft.reason.trim(),
    ...(ticket !== '' && { ticket }),
    ...(draft.origin !== undefined && {
      origin: { kind: draft.origin, reference: draft.reference.trim() },
    }),
    expiresAt: draft.day,
  };
}
