import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { Ref } from './Ref';

interface StepLineProps {
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at?: string;
  readonly reason?: string;
}

/** Who did something, when, and why. */
export function StepLine({ by, at, reason }: StepLineProps) {
  return (
    <>
      <Ref of={by} />
      {at !== undefined && (
        <>
          {' · '}
          <Instant at={at} />
        </>
      )}
      {reason !== undefined && (
        <>
          {' · '}
          <RichText>{reason}</RichText>
        </>
      )}
    </>
  );
}
