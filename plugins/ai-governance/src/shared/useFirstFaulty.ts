import { useEffect, useRef } from 'react';
import type { Failure } from './failure';

/** Leads to the first field that was refused; the ref belongs around the fields. */
export function useFirstFaulty(failure: Failure | undefined) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure?.located === undefined) return;
    body.current
      ?.querySelector<HTMLElement>(
        'input[aria-invalid="true"], textarea[aria-invalid="true"]',
      )
      ?.focus();
  }, [failure]);
  return body;
}
