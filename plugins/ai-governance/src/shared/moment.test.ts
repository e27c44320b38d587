import { readMoment } from './moment';

describe('R05 an instant that somebody chooses', () => {
  const now = new Date('2026-11-22T12:00:00.000Z');
  it.each([
    ['at once', undefined, { kind: 'now' }],
    ['nothing chosen yet', '', { kind: 'invalid', why: 'missing' }],
    ['no date', 'soon', { kind: 'invalid', why: 'missing' }],
    ['now', '2026-11-22T12:00:00Z', { kind: 'invalid', why: 'past' }],
    [
      'in a minute',
      '2026-11-22T12:01:00Z',
      { kind: 'later', at: '2026-11-22T12:01:00.000Z' },
    ],
    [
      'a year ahead',
      '2027-11-22T12:00:00Z',
      { kind: 'later', at: '2027-11-22T12:00:00.000Z' },
    ],
    [
      'more than a year ahead',
      '2027-11-22T12:01:00Z',
      { kind: 'invalid', why: 'tooFar', withinYears: 1 },
    ],
  ])('%s', (_, local, expected) => {
    expect(readMoment(local, now)).toEqual(expected);
  });
});
