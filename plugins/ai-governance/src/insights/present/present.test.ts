import {
  kpiDefinition,
  kpiDefinitions,
  monthOf,
  scorecards,
  valueCell,
} from '../../__testUtils__/fixtures';
import type { Text } from '../../shared/useText';
import { cellText, changeKind, changeText, intervalText } from './cell';
import { found, presentHeatMap } from './heatMap';
import { heatMapCsv } from './heatMapCsv';
import { plainNumber, shortNumber } from './number';
import { inOrder } from './order';
import { periodName } from './period';

/** Shows the key with what was given. */
const t = ((key: string, values?: object) =>
  [key, ...Object.values(values ?? {})].join(' ')) as Text;
const kpi = kpiDefinition({ id: 'a', title: 'A' });

describe('R09 numbers carry what they are counted in', () => {
  it.each([
    ['ratio', 0.3149, '31.5'],
    ['hours', 9.04, '9'],
    ['hours', 1234.5, '1,235'],
    ['minorUnits', 123_456, '1,234.56'],
    ['milliseconds', 812.4, '812'],
    ['per100Changes', 3.14, '3.1'],
    ['index', 71, '71'],
  ] as const)('%s %s is %s', (unit, value, expected) => {
    expect(plainNumber(unit, value)).toBe(expected);
  });
});

describe('R09 numbers are short where room is scarce', () => {
  it.each([
    ['hours', 0, '0'],
    ['hours', 0.0412, '0.041'],
    ['hours', 3.44, '3.4'],
    ['hours', 34.4, '34'],
    ['count', 345, '345'],
    ['count', 1_234, '1.2K'],
    ['milliseconds', 1_234_000, '1.2M'],
    ['ratio', 0.3149, '31'],
    ['minorUnits', 123_456, '1.2K'],
  ] as const)('%s %s is %s', (unit, value, expected) => {
    expect(shortNumber(unit, value)).toBe(expected);
  });
});

describe('R09 a cell says what it has, or why it has nothing', () => {
  it.each([
    [valueCell(9), 'insights.unit.hours 9'],
    [
      valueCell(9, { isAtLeast: true }),
      'insights.atLeast insights.unit.hours 9',
    ],
    [{ state: 'notEnoughData' as const }, 'insights.state.notEnoughData'],
    [{ state: 'withheld' as const }, 'insights.state.withheld'],
    [{ state: 'notMeasured' as const }, 'insights.state.notMeasured'],
    [{ state: 'value' as const }, 'insights.state.notMeasured'],
  ])('%j', (cell, expected) => {
    expect(cellText(t, kpi, cell)).toBe(expected);
  });

  it.each([
    ['lower', 0.12, 'worse', '▲'],
    ['lower', -0.12, 'better', '▼'],
    ['higher', 0.12, 'better', '▲'],
    ['higher', -0.12, 'worse', '▼'],
    ['none', 0.12, 'more', '▲'],
    ['none', -0.12, 'less', '▼'],
  ] as const)(
    '%s is better, change %s: %s',
    (direction, change, kind, arrow) => {
      expect(changeKind({ direction }, change)).toBe(kind);
      expect(changeText(t, { direction }, change)).toBe(
        `insights.change.${kind} ${arrow} 12`,
      );
    },
  );

  it('does not call rounding a change', () => {
    expect(changeText(t, kpi, 0.004)).toBe('insights.change.same');
    expect(changeText(t, kpi, undefined)).toBeUndefined();
  });

  it.each([
    [{ low: 1, high: 2 }, 'both'],
    [{ low: 1 }, 'low'],
    [{ high: 2 }, 'high'],
  ])('interval %j', (cell, key) => {
    expect(intervalText(t, kpi, cell)).toContain(`insights.interval.${key} `);
  });

  it('has no interval without ends', () => {
    expect(intervalText(t, kpi, {})).toBeUndefined();
  });
});

describe('R09 periods by name', () => {
  const to = '2026-11-02T00:00:00.000Z';
  it.each([
    [monthOf(10), 'October 2026'],
    [
      { id: '2026-W05', kind: 'week', to } as const,
      'insights.period.week 5 2026',
    ],
    [
      { id: '2026-Q3', kind: 'quarter', to } as const,
      'insights.period.quarter 3 2026',
    ],
    [
      { id: '2026-10/12', kind: 'year', to: monthOf(10).to } as const,
      'insights.period.year October 2026',
    ],
  ])('%j', (period, expected) => {
    expect(periodName(t, period)).toBe(expected);
  });
});

describe('R13 the order of the heat map', () => {
  const view = presentHeatMap(scorecards(), kpiDefinitions);
  const names = (order: string) =>
    inOrder(view.rows, order).map(({ title }) => title);

  it.each([
    ['worst', ['Checkout', 'web']],
    ['change', ['Checkout', 'web']],
    ['name', ['Checkout', 'web']],
    ['readyToMergedMedian', ['Checkout', 'web']],
    ['readyToMergedP95', ['web', 'Checkout']],
    ['satisfaction', ['web', 'Checkout']],
  ])('%s', (order, expected) => {
    expect(names(order)).toEqual(expected);
  });

  it('says where a value lies among the teams', () => {
    expect(view.rows.map(({ cells }) => cells[0]?.quarter)).toEqual([
      'worst',
      'best',
    ]);
  });

  it('says nothing of it while immature, and where more is neither good nor bad', () => {
    const fleet = kpiDefinitions.map(({ id }) => ({
      ...scorecards().fleet[1]!,
      kpi: id,
      lowerQuartile: 0.1,
      upperQuartile: 0.2,
    }));
    const { rows } = presentHeatMap(scorecards({ fleet }), kpiDefinitions);
    expect(rows[0]!.cells[3]!.quarter).toBeUndefined();
    expect(rows[1]!.cells[2]!.quarter).toBeUndefined();
  });

  it('finds teams by every word', () => {
    expect(found(view.rows, 'group check')).toHaveLength(1);
    expect(found(view.rows, ' ')).toHaveLength(2);
    expect(found(view.rows, 'nobody')).toHaveLength(0);
  });

  it('is the CSV’s, which has nothing that the page does not show', () => {
    const [head, first, second] = heatMapCsv(
      view,
      inOrder(view.rows, 'worst'),
      scorecards(),
    ).split('\r\n');
    expect(head).toMatch(
      /^team,period,axis,segment,readyToMergedMedian state,readyToMergedMedian value,/,
    );
    expect(first).toMatch(
      /^group:default\/checkout,2026-10,all,,value,30,25,36,96,0.12,false,notEnoughData,,,,12,,false,/,
    );
    expect(second).toContain('withheld,,,,,,false');
    expect(head).not.toMatch(/author|person|user/);
  });
});
