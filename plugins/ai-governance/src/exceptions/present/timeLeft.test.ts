import { timeLeft } from './timeLeft';

const now = new Date('2026-11-20T09:30:00.000Z');

describe('R15 how long an exception still holds', () => {
  it.each`
    at                            | expected
    ${'2026-12-04T09:30:00.000Z'} | ${{ value: 14, unit: 'day' }}
    ${'2026-12-04T09:29:59.999Z'} | ${{ value: 13, unit: 'day' }}
    ${'2026-11-22T09:30:00.000Z'} | ${{ value: 2, unit: 'day' }}
    ${'2026-11-22T09:29:00.000Z'} | ${{ value: 47, unit: 'hour' }}
    ${'2026-11-20T10:30:00.000Z'} | ${{ value: 1, unit: 'hour' }}
    ${'2026-11-20T10:29:59.000Z'} | ${{ value: 59, unit: 'minute' }}
    ${'2026-11-20T08:00:00.000Z'} | ${{ value: -1, unit: 'hour' }}
    ${'2026-11-10T09:30:00.000Z'} | ${{ value: -10, unit: 'day' }}
    ${'at some time'}             | ${undefined}
  `('until $at', ({ at, expected }) => {
    expect(timeLeft(at, now)).toEqual(expected);
  });
});
