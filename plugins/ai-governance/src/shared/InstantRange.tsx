import { Instant } from './Instant';

interface InstantRangeProps {
  /** UTC, ISO 8601. */
  readonly from: string;
  readonly to: string;
}

const TO_THE_MINUTE = 'YYYY-MM-DDThh:mm'.length;

/** From one instant to another; one instant where both would read the same. */
export function InstantRange({ from, to }: InstantRangeProps) {
  const isOne = from.slice(0, TO_THE_MINUTE) === to.slice(0, TO_THE_MINUTE);
  if (isOne) return <Instant at={to} />;
  return (
    <>
      <Instant at={from} /> – <Instant at={to} />
    </>
  );
}
