import { entity } from './__fixtures__/smallPolicy';
import { isSetCritical, resolveCritical } from './criticality';
import type { EntityFact } from './facts';

const FROM = 'system:default/shop';
const HELD =
  'held as critical, as this place once was, until an entitled person confirms that it no longer is';

describe('R16 whether an entity is critical, and why', () => {
  it.each<[string, EntityFact['critical'], boolean, string | undefined]>([
    ['nobody says so', { inherited: [] }, false, undefined],
    [
      'declared',
      { declared: 'true', inherited: [] },
      true,
      'declared in the catalog',
    ],
    [
      'declared not to be',
      { declared: 'false', inherited: [] },
      false,
      undefined,
    ],
    [
      'assigned',
      { assigned: true, inherited: [] },
      true,
      'assigned in the portal',
    ],
    [
      'assigned not to be',
      { assigned: false, inherited: [] },
      false,
      undefined,
    ],
    [
      'inherited',
      { inherited: [{ value: 'true', from: FROM }] },
      true,
      'inherited from shop',
    ],
    [
      'inherited not to be',
      { inherited: [{ value: 'false', from: FROM }] },
      false,
      undefined,
    ],
    [
      'by all that say so',
      {
        declared: 'true',
        assigned: true,
        inherited: [{ value: 'false', from: FROM }],
      },
      true,
      'declared in the catalog and assigned in the portal',
    ],
    [
      'by what it once was',
      { declared: 'false', inherited: [], highWater: true },
      true,
      HELD,
    ],
    [
      'not by what it never was',
      { inherited: [], highWater: false },
      false,
      undefined,
    ],
    [
      'by who says so before what it once was',
      { declared: 'true', inherited: [], highWater: true },
      true,
      'declared in the catalog',
    ],
  ])('%s', (_, critical, isCritical, because) => {
    expect(resolveCritical(entity({ critical }))).toStrictEqual({
      isCritical,
      ...(because !== undefined && { because }),
      problems: [],
    });
  });

  it('a word that is neither counts as critical, and is told', () => {
    expect(
      resolveCritical(
        entity({
          critical: {
            declared: 'yes',
            inherited: [{ value: 'no', from: FROM }],
          },
        }),
      ),
    ).toEqual({
      isCritical: true,
      because: 'declared in the catalog and inherited from shop',
      problems: [
        '`yes`, declared in the catalog, is neither `true` nor `false`; treated as critical until corrected',
        '`no`, inherited from shop, is neither `true` nor `false`; treated as critical until corrected',
      ],
    });
  });

  it('files of no entity are not', () => {
    expect(resolveCritical(undefined)).toStrictEqual({
      isCritical: false,
      problems: [],
    });
  });

  it.each<[EntityFact['critical'], boolean]>([
    [{ inherited: [] }, false],
    [{ declared: 'true', inherited: [] }, true],
    [{ declared: 'yes', inherited: [] }, false],
    [{ assigned: true, inherited: [] }, true],
    [{ assigned: false, inherited: [] }, false],
    [
      {
        inherited: [
          { value: 'false', from: FROM },
          { value: 'true', from: FROM },
        ],
      },
      true,
    ],
    [{ inherited: [{ value: 'false', from: FROM }], highWater: true }, false],
  ])('%j says so in so many words: %s', (critical, expected) => {
    expect(isSetCritical({ critical })).toBe(expected);
  });
});
