import { useState } from 'react';
import { usualDay, waiverDays, type Day, type DayRange } from '../present/days';
import {
  draftFaults,
  type DraftFaults,
  type WaiverDraft,
} from '../present/waiverDraft';

/** The state of the form. */
export interface WaiverForm {
  readonly draft: WaiverDraft;
  readonly change: (over: Partial<WaiverDraft>) => void;
  readonly days: DayRange;
  readonly faults: DraftFaults;
  readonly isReady: boolean;
}

/** What is kept: the day only once it is chosen, since the usual one follows from what the policy allows. */
type Kept = Omit<WaiverDraft, 'day'> & { readonly day?: Day };

/** Keeps a request as it is written, begun with what is known and a usual day. */
export function useWaiverDraft(
  known: Partial<Kept>,
  daysAtMost: number | undefined,
): WaiverForm {
  const [now] = useState(() => new Date());
  const [kept, setKept] = useState<Kept>(() => ({
    narrowing: 'entity',
    paths: '',
    change: '',
    reason: '',
    ticket: '',
    owner: '',
    ...known,
  }));
  const days = waiverDays(now, daysAtMost);
  const draft = { ...kept, day: kept.day ?? usualDay(now, days) };
  const faults = draftFaults(draft, days);
  return {
    draft,
    change: over => setKept(before => ({ ...before, ...over })),
    days,
    faults,
    isReady: Object.keys(faults).length === 0,
  };
}
