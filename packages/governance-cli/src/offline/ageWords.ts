import { plural } from '@ai-enablement/governance-core';

const UNITS: readonly (readonly [name: string, milliseconds: number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** A span of time in words, cut to its largest unit, for example `3 hours`; spans of up to two days in hours. */
export function ageWords(milliseconds: number): string {
  const unit = UNITS.find(
    ([name, size]) => milliseconds >= (name === 'day' ? 2 * size : size),
  );
  if (!unit) return 'less than a minute';
  const [name, size] = unit;
  return plural(Math.floor(milliseconds / size), name);
}
