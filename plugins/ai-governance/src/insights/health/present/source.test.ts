import { dataHealth } from '../../../__testUtils__/fixtures';
import { lagOf, sourcesCsv, worstFirst } from './source';

describe('R34 sources', () => {
  const now = new Date('2026-11-22T12:00:00.000Z');
  it.each([
    ['never seen', undefined, undefined],
    ['new', '2026-11-22T09:00:00.000Z', { unit: 'hours', value: 3 }],
    [
      'almost two days',
      '2026-11-20T13:00:00.000Z',
      { unit: 'hours', value: 47 },
    ],
    ['two days', '2026-11-20T12:00:00.000Z', { unit: 'days', value: 2 }],
    [
      'ahead of our clock',
      '2026-11-23T00:00:00.000Z',
      { unit: 'hours', value: 0 },
    ],
  ])('lag of one that is %s', (_, at, expected) => {
    expect(lagOf(at, now)).toEqual(expected);
  });

  it('come worst first, on the page and in the CSV', () => {
    const sources = worstFirst(dataHealth().sources);
    expect(sources.map(({ id }) => id)).toEqual(['copilot', 'github']);
    const [head, first] = sourcesCsv(sources).split('\r\n');
    expect(head).toMatch(/^source,title,state,/);
    expect(first).toMatch(/^copilot,Copilot,failing,true,30,/);
    expect(first).toContain('usage chat.prompt');
  });
});
