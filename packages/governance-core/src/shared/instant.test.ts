import { toInstant } from './instant';

describe('R07 instants that are compared as text', () => {
  it.each([
    ['in UTC', '2026-11-01T09:00:00Z', '2026-11-01T09:00:00.000Z'],
    ['with an offset', '2026-11-01T09:00:00+02:00', '2026-11-01T07:00:00.000Z'],
    [
      'finer than a millisecond',
      '2026-11-01T09:00:00.1239Z',
      '2026-11-01T09:00:00.123Z',
    ],
    ['in small letters', '2026-11-01t09:00:00z', '2026-11-01T09:00:00.000Z'],
    ['in a leap second', '2026-06-30T23:59:60Z', undefined],
    ['without a time zone', '2026-11-01T09:00:00', undefined],
    ['before the year 0', '0000-01-01T00:00:00+01:00', undefined],
    ['after the year 9999', '9999-12-31T23:59:59-01:00', undefined],
    ['of another form', '1 November 2026', undefined],
  ])('%s: %s is %s', (_name, text, instant) => {
    expect(toInstant(text)).toBe(instant);
  });
});
