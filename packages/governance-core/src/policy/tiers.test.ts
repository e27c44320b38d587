import { entity, smallPolicy } from './__fixtures__/smallPolicy';
import {
  isSetCritical,
  isStricter,
  resolveCritical,
  resolveTier,
  settledTier,
} from './tiers';
import type { EntityFact } from './facts';

const policy = smallPolicy([]);

describe('R16 effective tier', () => {
  it.each<[string, EntityFact['tier'], string, boolean, string]>([
    [
      'declared',
      { declared: 'internal', inherited: [] },
      'internal',
      true,
      'declared in the catalog',
    ],
    [
      'assigned',
      { assigned: 'public', inherited: [] },
      'public',
      true,
      'assigned in the portal',
    ],
    [
      'inherited',
      { inherited: [{ value: 'confidential', from: 'system:default/sales' }] },
      'confidential',
      true,
      'inherited from sales',
    ],
    [
      'the strictest counts',
      {
        declared: 'public',
        assigned: 'internal',
        inherited: [{ value: 'confidential', from: 'domain:default/money' }],
      },
      'confidential',
      true,
      'inherited from money; the strictest counts, so Public (declared in the catalog) and Internal (assigned in the portal) do not',
    ],
    [
      'agreeing sources are both told',
      { declared: 'internal', assigned: 'internal', inherited: [] },
      'internal',
      true,
      'declared in the catalog and assigned in the portal',
    ],
    [
      'none: evaluated as the strictest, never shown as known',
      { inherited: [] },
      'confidential',
      false,
      'nobody has set a tier; treated as Confidential until somebody does',
    ],
    [
      'one that the policy does not know',
      { declared: 'top`secret', assigned: 'public', inherited: [] },
      'confidential',
      false,
      "`top'secret`, set on the entity, is not a tier of the policy; expected `public`, `internal` or `confidential`; treated as Confidential until corrected",
    ],
    [
      'a mark above what is set holds it up',
      { declared: 'internal', inherited: [], highWater: 'confidential' },
      'confidential',
      true,
      'held at Confidential, the strictest this place had, until an entitled person confirms Internal',
    ],
    [
      'a mark at or below what is set changes nothing',
      { declared: 'internal', inherited: [], highWater: 'public' },
      'internal',
      true,
      'declared in the catalog',
    ],
    [
      'a mark classifies nothing by itself',
      { inherited: [], highWater: 'internal' },
      'confidential',
      false,
      'nobody has set a tier; treated as Confidential until somebody does, and then held at Internal or stricter until an entitled person confirms a lower one',
    ],
    [
      'a mark that the policy no longer knows fails closed',
      { declared: 'public', inherited: [], highWater: 'secret' },
      'confidential',
      false,
      '`secret`, the strictest this place had, is no longer a tier of the policy; treated as Confidential until an entitled person confirms `public`, `internal` or `confidential`',
    ],
  ])('%s', (_name, tier, effective, isClassified, because) => {
    expect(resolveTier(policy, entity({ tier }))).toMatchObject({
      effective,
      isClassified,
      because,
    });
  });

  it('shows the mark among its sources', () => {
    const tier = { declared: 'public', inherited: [], highWater: 'internal' };
    expect(resolveTier(policy, entity({ tier })).sources).toEqual([
      { kind: 'declared', value: 'public', isValid: true },
      { kind: 'highWater', value: 'internal', isValid: true },
    ]);
  });

  it('files that no entity covers are not classified', () => {
    expect(resolveTier(policy, undefined)).toMatchObject({
      effective: 'confidential',
      isClassified: false,
      because: 'no catalog entity covers these files; treated as Confidential',
    });
  });
});

describe('R16 what is set, whatever the place once had', () => {
  it.each<[string, EntityFact['tier'], string | undefined]>([
    ['nothing', { inherited: [], highWater: 'internal' }, undefined],
    [
      'the strictest that is valid',
      {
        declared: 'unknown',
        assigned: 'public',
        inherited: [{ value: 'internal', from: 'system:default/sales' }],
        highWater: 'confidential',
      },
      'internal',
    ],
  ])('%s', (_name, tier, expected) => {
    expect(settledTier(policy, entity({ tier }))).toBe(expected);
  });

  it.each<[string, string, boolean]>([
    ['internal', 'public', true],
    ['public', 'internal', false],
    ['public', 'public', false],
    ['unknown', 'confidential', true],
    ['confidential', 'unknown', false],
    ['unknown', 'other', false],
  ])('`%s` is stricter than `%s`: %s', (a, b, expected) => {
    expect(isStricter(policy, a, b)).toBe(expected);
  });
});

describe('R23 critical', () => {
  it.each<[string, EntityFact['critical'], boolean, number]>([
    ['not set', { inherited: [] }, false, 0],
    ['declared', { declared: 'true', inherited: [] }, true, 0],
    ['declared not', { declared: 'false', inherited: [] }, false, 0],
    [
      'any source suffices',
      {
        declared: 'false',
        assigned: false,
        inherited: [{ value: 'true', from: 'system:default/sales' }],
      },
      true,
      0,
    ],
    [
      'a value that is neither is critical and a problem',
      { declared: 'yes', inherited: [] },
      true,
      1,
    ],
    [
      'a place that was critical stays so',
      { declared: 'false', inherited: [], highWater: true },
      true,
      0,
    ],
    ['a place that never was', { inherited: [], highWater: false }, false, 0],
  ])('%s', (_name, critical, isCritical, problems) => {
    const resolved = resolveCritical(entity({ critical }));
    expect(resolved.isCritical).toBe(isCritical);
    expect(resolved.problems).toHaveLength(problems);
  });

  it('says that it is held', () => {
    const held = entity({ critical: { inherited: [], highWater: true } });
    expect(resolveCritical(held).because).toBe(
      'held as critical, as this place once was, until an entitled person confirms that it no longer is',
    );
  });

  it.each<[EntityFact['critical'], boolean]>([
    [{ declared: 'true', inherited: [] }, true],
    [{ assigned: true, inherited: [] }, true],
    [{ inherited: [{ value: 'true', from: 'system:default/x' }] }, true],
    [{ declared: 'yes', assigned: false, inherited: [] }, false],
    [{ inherited: [], highWater: true }, false],
  ])('is set in so many words by %j: %s', (critical, expected) => {
    expect(isSetCritical(entity({ critical }))).toBe(expected);
  });
});
