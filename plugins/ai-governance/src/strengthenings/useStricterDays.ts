import { useState } from 'react';
import {
  dayOf,
  usualDay,
  waiverDays,
  type Day,
  type DayRange,
} from '../exceptions/present/days';
import { useExceptionLimits } from '../exceptions/useExceptionLimits';

/** Days until which review may be stricter. */
export interface StricterDays {
  readonly isLoading: boolean;
  readonly days: DayRange;
  /** The day that is offered first. */
  readonly usual: Day;
  /** Absent when the policy could not be read; then the API alone says. */
  readonly daysAtMost?: number;
}

/** Days that the policy in force allows from now, or from `after` on (UTC, ISO 8601). */
export function useStricterDays(after?: string): StricterDays {
  const [now] = useState(() => new Date());
  const { isLoading, limits } = useExceptionLimits();
  const daysAtMost = limits?.strengtheningDaysAtMost;
  const days = waiverDays(now, daysAtMost);
  const beginning = after === undefined ? now : new Date(after);
  return {
    isLoading,
    days: { ...days, first: dayOf(beginning) },
    usual: usualDay(beginning, days),
    ...(daysAtMost === undefined ? {} : { daysAtMost }),
  };
}
