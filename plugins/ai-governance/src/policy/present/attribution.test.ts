import { entityPolicy } from '../../__testUtils__/fixtures';
import { presentAttribution } from './attribution';

describe('R07 attribution', () => {
  const base = entityPolicy().attribution;
  const week = (name: string, changes: number, attributed: number) => ({
    week: name,
    changes,
    attributed,
  });

  it('is a lower bound, rounded down, with the unknown beside it', () => {
    expect(presentAttribution(base)).toMatchObject({
      state: 'measured',
      attributed: 16,
      attributedPercentAtLeast: 30,
      unknownPercent: 44,
      trend: 'line',
    });
  });

  it('does not turn no changes into zero per cent', () => {
    const none = { changes: 0, ai: 0, mixed: 0, human: 0, unknown: 0 };
    expect(presentAttribution({ ...base, ...none })).toEqual({
      state: 'noData',
      windowDays: 90,
    });
  });

  it.each([
    ['no week with changes', [week('2026-W46', 0, 0)], 'none', [undefined]],
    [
      'one week',
      [week('2026-W46', 0, 0), week('2026-W47', 4, 1)],
      'point',
      [undefined, 0.25],
    ],
    [
      'a measured zero is not a gap',
      [week('2026-W46', 2, 0), week('2026-W47', 4, 4)],
      'line',
      [0, 1],
    ],
  ])('%s', (_, weeks, trend, shares) => {
    const view = presentAttribution({ ...base, weeks });
    if (view.state !== 'measured') throw new Error('expected a measurement');
    expect(view.trend).toBe(trend);
    expect(view.weeks.map(({ share }) => share)).toEqual(shares);
  });

  it('names the assistants with most changes first', () => {
    const view = presentAttribution(base);
    if (view.state !== 'measured') throw new Error('expected a measurement');
    expect(view.tools.map(({ tool }) => tool)).toEqual([
      'copilot',
      'claude-code',
    ]);
  });
});
