import { entityPolicy } from '../../__testUtils__/fixtures';
import { presentSentences, rulesBehind } from './sentences';

describe('R52 sentences', () => {
  it('keeps the order of the API and finds the rule behind each', () => {
    const views = presentSentences(entityPolicy());
    expect(views.map(view => view.kind)).toEqual([
      'may',
      'must',
      'must',
      'must',
      'mustNot',
      'note',
      'next',
    ]);
    expect(views[2]?.rules).toMatchObject([
      { kind: 'written', rule: { owner: 'group:default/security' } },
    ]);
  });

  it.each([
    ['enforce', undefined],
    ['warn', 'warning'],
    ['observe', 'observedOnly'],
  ] as const)('mode `%s` reads %s', (mode, note) => {
    const [first] = entityPolicy().sentences;
    if (!first) throw new Error('the fixture has sentences');
    const [view] = presentSentences({
      sentences: [{ ...first, mode }],
      rules: [],
    });
    expect(view?.modeNote).toBe(note);
  });

  it.each([
    ['a rule of the policy', 'scans', 'written'],
    ['one that holds without being written', 'no-permit', 'implicit'],
    ['one of another policy', 'gone-by-now', 'named'],
  ])('tells %s', (_, id, kind) => {
    expect(rulesBehind([id], entityPolicy().rules)).toMatchObject([
      { id, kind },
    ]);
  });
});
