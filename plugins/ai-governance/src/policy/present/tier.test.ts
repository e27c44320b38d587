import {
  entityPolicy,
  prohibitedPolicy,
  unclassifiedPolicy,
} from '../../__testUtils__/fixtures';
import { presentTier } from './tier';

describe('R21 tier and its sources', () => {
  it.each([
    ['all agree', entityPolicy(), false, ['decides', 'decides']],
    [
      'a stricter one wins',
      prohibitedPolicy(),
      true,
      ['weaker', 'decides', 'decides'],
    ],
    ['none', unclassifiedPolicy(), false, []],
  ])('%s', (_, policy, hasContradiction, parts) => {
    const view = presentTier(policy);
    expect(view.hasContradiction).toBe(hasContradiction);
    expect(view.sources.map(source => source.part)).toEqual(parts);
  });

  it('names a value that is no tier of the policy, without calling it a contradiction', () => {
    const view = presentTier(
      entityPolicy({
        tier: {
          effective: 'internal',
          isClassified: true,
          because: 'inherited',
          sources: [
            { kind: 'declared', value: 'secret', isValid: false },
            {
              kind: 'inherited',
              value: 'internal',
              from: 'system:default/x',
              isValid: true,
            },
          ],
        },
      }),
    );
    expect(view.sources.map(source => source.part)).toEqual([
      'unknown',
      'decides',
    ]);
    expect(view.hasContradiction).toBe(false);
  });
});
