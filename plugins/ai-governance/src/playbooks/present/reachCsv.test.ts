import { playbookReach } from '../../__testUtils__/fixtures';
import { reachCsv } from './reachCsv';
import { sortReach } from './sortReach';

const few = playbookReach({
  name: 'asking',
  title: 'Asking well',
  month: { period: '2026-10' },
  quarter: { period: '2026-Q3' },
  rating: undefined,
  required: undefined,
});

describe('reach as CSV', () => {
  it('has what is told, and nothing where too few are', () => {
    const [header = '', full = '', empty = ''] = reachCsv([
      playbookReach(),
      few,
    ]).split(/\r?\n/);
    const columns = header.split(',');
    const cell = (line: string, column: string) =>
      line.split(',')[columns.indexOf(column)];
    expect(
      ['readers in month', 'mean rating', 'installs by version'].map(column => [
        cell(full, column),
        cell(empty, column),
      ]),
    ).toEqual([
      ['14', ''],
      ['4.2', ''],
      ['1.2:4 1.1:2', '1.2:4 1.1:2'],
    ]);
    expect(full.split(',')).toHaveLength(columns.length);
  });
});

describe('the order of reach', () => {
  it.each([
    ['title', ['asking', 'prompting-standard']],
    ['month', ['prompting-standard', 'asking']],
    ['rating', ['prompting-standard', 'asking']],
    ['installs', ['asking', 'prompting-standard']],
  ] as const)('by %s', (order, names) => {
    const sorted = sortReach([playbookReach(), few], order);
    expect(sorted.map(({ name }) => name)).toEqual(names);
  });
});
