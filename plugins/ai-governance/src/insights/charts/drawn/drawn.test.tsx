import { act, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import {
  ControlChart,
  FleetChart,
  IntervalChart,
  SparkLine,
  TrendChart,
} from '.';
import type { ControlChartPoint, TrendChartPoint } from '../series';

const write = (value: number) => `${value} h`;
const week = (
  number: number,
  over: Partial<ControlChartPoint> = {},
): ControlChartPoint => ({
  label: `2026-W${number}`,
  title: `week ${number}`,
  value: number,
  ...over,
});
const month = (
  number: number,
  over: Partial<TrendChartPoint> = {},
): TrendChartPoint => ({
  label: `2026-${number}`,
  title: `month ${number}`,
  ...over,
});

function draw(chart: ReactElement) {
  const { container } = render(chart);
  return {
    picture: screen.getByRole('img', { name: 'in words' }),
    marks: [...container.querySelectorAll('path[data-kind]')].map(mark => [
      mark.getAttribute('data-kind'),
      mark.textContent,
    ]),
    hatched: [...container.querySelectorAll('rect[fill^="url("]')].map(
      area => area.textContent,
    ),
    titles: [...container.querySelectorAll('title')].map(
      title => title.textContent,
    ),
  };
}

describe('R10 R55 a control chart', () => {
  it('tells baseline, signal and immature weeks apart by shape, and hatches the last', () => {
    const { marks, hatched, titles } = draw(
      <ControlChart
        label="in words"
        write={write}
        centre={12}
        breaks={[{ label: '2026-W13', title: 'new version of the vendor' }]}
        points={[
          week(10, { isBaseline: true }),
          week(11, { low: 4, high: 20 }),
          week(12, { low: 4, high: 20 }),
          week(13, { low: 4, high: 20, isSignal: true }),
          week(14, { isImmature: true }),
        ]}
      />,
    );
    expect(marks).toEqual([
      ['baseline', 'week 10'],
      ['usual', 'week 11'],
      ['usual', 'week 12'],
      ['signal', 'week 13'],
      ['immature', 'week 14'],
    ]);
    expect(hatched).toEqual(['week 14']);
    expect(titles).toContain('new version of the vendor');
  });
});

describe('R09 an axis on a telephone', () => {
  it('names only as many periods as have room, the newest among them', () => {
    let tell: ResizeObserverCallback = () => {};
    const before = globalThis.ResizeObserver;
    globalThis.ResizeObserver = class {
      constructor(callback: ResizeObserverCallback) {
        tell = callback;
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    };
    const weeks = Array.from({ length: 67 }, (_, at) => week(at + 10));
    const { container } = render(
      <ControlChart
        label="in words"
        write={write}
        breaks={[]}
        points={weeks}
      />,
    );
    act(() =>
      tell(
        [{ contentRect: { width: 296 } } as ResizeObserverEntry],
        {} as ResizeObserver,
      ),
    );
    const places = [...container.querySelectorAll('.visx-axis-bottom text')];
    const lefts = places.map(place => Number(place.getAttribute('x')));
    expect(lefts.length).toBeGreaterThan(1);
    for (const [at, left] of lefts.slice(1).entries())
      expect(left - lefts[at]!).toBeGreaterThan(64);
    expect(places.at(-1)).toHaveTextContent('2026-W76');
    globalThis.ResizeObserver = before;
  });
});

describe('R09 a trend', () => {
  it('has a gap where nothing was measured', () => {
    const { marks } = draw(
      <TrendChart
        label="in words"
        write={write}
        breaks={[]}
        points={[
          month(7, { value: 4, low: 3, high: 6 }),
          month(8),
          month(9, { value: 0 }),
        ]}
      />,
    );
    expect(marks).toEqual([
      ['usual', 'month 7'],
      ['usual', 'month 9'],
    ]);
  });

  it.each([
    ['nothing', [month(7)], 0],
    ['one period', [month(7, { value: 4 })], 1],
    ['only zeros', [month(7, { value: 0 }), month(8, { value: 0 })], 2],
  ])('draws %s', (_, points, expected) => {
    const { marks, picture } = draw(
      <SparkLine label="in words" points={points} />,
    );
    expect(marks).toHaveLength(expected);
    expect(picture.innerHTML).not.toContain('NaN');
  });
});

describe('the other charts', () => {
  it('draw a stroke for each team, and a median for each period', () => {
    const { marks, picture } = draw(
      <FleetChart
        label="in words"
        write={write}
        teams={[1, 2, 3, 4, 5]}
        points={[
          {
            label: '2026-10',
            title: 'October',
            low: 1,
            lowerQuartile: 2,
            median: 3,
            upperQuartile: 4,
            high: 5,
          },
        ]}
      />,
    );
    expect(marks).toEqual([['usual', 'October']]);
    expect(picture.querySelectorAll('line.team')).toHaveLength(5);
  });

  it('draw no whisker where an interval has no end, and no dot without a value', () => {
    const { marks, picture } = draw(
      <IntervalChart
        label="in words"
        write={write}
        rows={[
          { label: 'attributed', title: 'a', value: 8, low: 6, high: 11 },
          { label: 'not attributed', title: 'n', value: 9, low: 7 },
          { label: 'unknown', title: 'u' },
        ]}
      />,
    );
    expect(marks).toHaveLength(2);
    const drawn = [...picture.querySelectorAll('path.whisker')].map(
      path => path.getAttribute('d')?.match(/v/g)?.length,
    );
    expect(drawn).toEqual([2, 1]);
  });
});
