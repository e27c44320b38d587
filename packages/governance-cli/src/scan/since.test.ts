import { parseSince } from './since';

const NOW = Date.parse('2026-04-30T10:00:00Z');

describe('R41 the beginning of a scan', () => {
  it.each([
    ['2026-01-31', '2026-01-31T00:00:00Z'],
    [' 2026-01-31 ', '2026-01-31T00:00:00Z'],
    ['2026-01-31T12:30Z', '2026-01-31T12:30:00Z'],
    ['2026-01-31t12:30:15.5+02:00', '2026-01-31T10:30:15Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['90d', '2026-01-30T10:00:00Z'],
    ['0D', '2026-04-30T10:00:00Z'],
  ])('%s → %s', (value, expected) => {
    expect(parseSince(value, NOW)).toBe(expected);
  });

  it.each([
    'yesterday',
    '2026-02-30',
    '2026-13-01',
    '31.01.2026',
    '2026-01-31T12:30',
    '',
    '2026',
    '--all',
    '-3d',
    '3 days',
  ])('%j is refused', value => {
    expect(() => parseSince(value, NOW)).toThrow('Expected a date');
  });
});
