import { readPeriod } from './period';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const DEC = '2026-12-01T08:00:00.000Z';
const JAN = '2027-01-01T08:00:00.000Z';

describe('R16 from when until when a playbook is published', () => {
  it.each([
    ['at once, without an end', undefined, undefined, {}],
    ['from an instant', DEC, undefined, { effectiveFrom: DEC }],
    ['at once until an instant', undefined, JAN, { expiresAt: JAN }],
    [
      'from one instant until another',
      DEC,
      JAN,
      { effectiveFrom: DEC, expiresAt: JAN },
    ],
    ['not until before it begins', JAN, DEC, undefined],
    ['not until it begins', DEC, DEC, undefined],
    ['not from an instant that is not chosen yet', '', undefined, undefined],
    ['not until an instant that is not chosen yet', undefined, '', undefined],
    [
      'until an instant in some years',
      undefined,
      '2029-12-31T00:00:00.000Z',
      { expiresAt: '2029-12-31T00:00:00.000Z' },
    ],
    ['not until one that is too far', undefined, '2032-01-01', undefined],
    ['not until the past', undefined, '2026-11-23T11:59:00Z', undefined],
  ])('%s', (_, from, until, order) => {
    expect(readPeriod({ from, until }, NOW).order).toEqual(order);
  });

  it('tells an end before the beginning from one that is missing', () => {
    expect(readPeriod({ from: JAN, until: DEC }, NOW).isReversed).toBe(true);
    expect(readPeriod({ from: JAN, until: '' }, NOW).isReversed).toBe(false);
  });
});
