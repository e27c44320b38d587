import type { PolicyVersionDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { presentCases } from './cases';

const item = (name: string, hasPassed: boolean, sentences: string[]) => ({
  name,
  hasPassed,
  sentences,
  failures: hasPassed ? [] : ['expected `hold`, got `pass`'],
});

const cases: PolicyVersionDetail['cases'] = {
  passed: 2,
  failed: 1,
  items: [
    item('a', true, ['S10', 'S2']),
    item('b', false, ['S2']),
    item('c', true, []),
  ],
};

describe('R05 cases of a version', () => {
  it.each([
    ['all, failed first', { onlyFailed: false }, ['b', 'a', 'c']],
    ['only failed', { onlyFailed: true }, ['b']],
    ['of a sentence', { onlyFailed: false, sentence: 'S10' }, ['a']],
    ['failed of a sentence', { onlyFailed: true, sentence: 'S10' }, []],
    ['of an unknown sentence', { onlyFailed: false, sentence: 'S7' }, []],
  ])('%s', (_, filters, names) => {
    const view = presentCases(cases, filters);
    expect(view.shown.map(({ name }) => name)).toEqual(names);
    expect([view.total, view.failed]).toEqual([3, 1]);
  });

  it('offers the sentences in their order', () => {
    expect(presentCases(cases, { onlyFailed: false }).sentences).toEqual([
      'S2',
      'S10',
    ]);
  });
});
