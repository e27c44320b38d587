import { activePolicy, rules } from '../../__testUtils__/fixtures';
import { presentStatement } from './statement';

describe('R05 the statement and its rules', () => {
  it('gives each sentence its rules, and names those that none speaks of', () => {
    const { sentences, furtherRules } = presentStatement(activePolicy);
    expect(
      sentences.map(({ id, rules: behind }) => [
        id,
        behind.map(rule => [rule.kind, rule.id]),
      ]),
    ).toEqual([
      ['S1', [['written', 'approved-repositories']]],
      ['S2', [['written', 'scans']]],
      ['S9', []],
    ]);
    expect(furtherRules.map(({ id }) => id)).toEqual([
      'declare-assistance',
      'area-owners-review',
      'no-external-models-from-confidential',
      'branch-protection',
    ]);
  });

  it('shows the id of a rule that the policy does not have', () => {
    const { sentences } = presentStatement({
      statement: [{ id: 'S1', text: 'So it is.', rules: ['gone'] }],
      rules,
    });
    expect(sentences[0]?.rules).toEqual([{ kind: 'named', id: 'gone' }]);
  });
});
