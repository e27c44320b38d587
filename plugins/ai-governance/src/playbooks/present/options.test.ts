import { facetOptions } from './options';

const label = (value: string, count?: number) => `${value}:${count ?? '-'}`;
const counts = [
  { value: 'review', count: 3 },
  { value: 'runbook', count: 1 },
];

describe('what the catalogue can be narrowed to', () => {
  it.each([
    ['what was counted', {}, ['review:3', 'runbook:1']],
    [
      'what is chosen, too',
      { chosen: 'old' },
      ['review:3', 'runbook:1', 'old:-'],
    ],
    ['it once', { chosen: 'runbook' }, ['review:3', 'runbook:1']],
    [
      'a fixed list, counted or not',
      { fixed: ['runbook', 'other'] },
      ['runbook:1', 'other:-'],
    ],
  ])('%s', (_, given: { chosen?: string; fixed?: string[] }, expected) => {
    const options = facetOptions({
      counts,
      label,
      fixed: given.fixed,
      chosen: given.chosen,
    });
    expect(options.map(({ label: words }) => words)).toEqual(expected);
  });
});
