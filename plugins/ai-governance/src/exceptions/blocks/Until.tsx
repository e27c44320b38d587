import { useState } from 'react';
import { Instant } from '../../shared/Instant';
import { timeLeft } from '../present/timeLeft';

/** An instant with how far it is from now. */
export function Until({ at }: { readonly at: string }) {
  const [now] = useState(() => new Date());
  const left = timeLeft(at, now);
  return (
    <>
      <Instant at={at} />
      {left &&
        ` (${new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(left.value, left.unit)})`}
    </>
  );
}
