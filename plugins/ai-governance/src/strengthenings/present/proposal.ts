import { isPlace, type Place } from '../../exceptionsPage/present/place';
import type { Day, DayRange } from '../../exceptions/present/days';
import { REASON_MAX } from '../../shared/reason';
import type { StrengtheningDraft } from './draft';

/** Stricter review as a signal proposes it. */
export interface StricterProposal {
  readonly place: Place;
  readonly draft: Pick<StrengtheningDraft, 'reason' | 'origin' | 'reference'>;
  readonly day?: Day;
}

const REFERENCE_MAX = 300;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Names of what a link to a proposal says. */
export const PROPOSAL_NAMES = [
  'stricter',
  'group',
  'until',
  'reason',
  'reference',
] as const;

/** Reads what a link proposes; `undefined` when it proposes nothing. What is wrong in it is left empty, for the reader to say. */
export function readProposal(
  params: URLSearchParams,
): StricterProposal | undefined {
  if (params.get('stricter') !== 'signal') return undefined;
  const group = params.get('group') ?? '';
  const until = params.get('until') ?? '';
  return {
    place: { kind: 'group', name: isPlace('group', group) ? group : '' },
    draft: {
      reason: (params.get('reason') ?? '').slice(0, REASON_MAX),
      origin: 'signal',
      reference: (params.get('reference') ?? '').slice(0, REFERENCE_MAX),
    },
    ...(DAY.test(until) && { day: until }),
  };
}

/** The proposed day, or the last one that the policy allows when that is sooner. */
export const proposedDay = (day: Day, { last }: DayRange): Day =>
  last !== undefined && last < day ? last : day;
