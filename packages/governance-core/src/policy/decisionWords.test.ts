import type { DecisionScope } from './decision';
import {
  breakGlassWords,
  changeWords,
  scopeWords,
  wouldBeWords,
} from './decisionWords';

const scope = (
  fields: Partial<DecisionScope>,
  isClassified = true,
): DecisionScope => ({
  entityRef: 'component:default/shop',
  tier: { effective: 'internal', isClassified, sources: [], because: '' },
  isCritical: false,
  stage: 'pilot',
  files: 1,
  ...fields,
});

describe('R29 a decision is told in the same words everywhere', () => {
  it.each([
    [[], '1 commit, 2 files, attribution: human, phase: merge'],
    [
      ['cursor', 'copilot'],
      '1 commit, 2 files, attribution: human (cursor, copilot), phase: merge',
    ],
  ])('the change with assistants %p', (assistants, expected) => {
    const decision = {
      attribution: 'human',
      assistants,
      phase: 'merge',
    } as const;
    expect(changeWords(decision, { commits: 1, files: 2 })).toBe(expected);
  });

  it.each([
    [
      scope({}),
      '`component:default/shop`: tier internal · stage pilot · 1 file',
    ],
    [
      scope({ entityRef: undefined, isCritical: true, files: 2 }, false),
      '`no entity of the catalog`: unclassified, treated as internal · critical · stage pilot · 2 files',
    ],
    [
      scope({ waivedTier: 'public' }),
      '`component:default/shop`: tier internal · lowered to public by a waiver · stage pilot · 1 file',
    ],
    [
      scope({ waivedTier: 'internal' }),
      '`component:default/shop`: tier internal · stage pilot · 1 file',
    ],
  ])('an entity %#', (given, expected) => {
    expect(scopeWords(given)).toBe(expected);
  });

  it.each([
    ['pass', 'pass', undefined],
    ['pass', 'deny', expect.stringContaining('this change would be denied;')],
  ] as const)(
    'an outcome %s that would be %s',
    (outcome, wouldBe, expected) => {
      expect(wouldBeWords({ outcome, wouldBe })).toEqual(expected);
    },
  );

  it('each use of break-glass once', () => {
    expect(
      breakGlassWords({
        reasons: [{ breakGlass: 'b1' }, {}],
        obligations: [{ breakGlass: 'b1' }],
      }),
    ).toEqual([
      'the use `b1` lifts what would block this change; another person reviews it afterwards',
    ]);
  });
});
