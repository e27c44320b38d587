import { entity, smallPolicy } from './__fixtures__/smallPolicy';
import { resolveCritical, resolveTier } from './tiers';
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
  ])('%s', (_name, tier, effective, isClassified, because) => {
    expect(resolveTier(policy, entity({ tier }))).toMatchObject({
      effective,
      isClassified,
      because,
    });
  });

  it('files that no entity covers are not classified', () => {
    expect(resolveTier(policy, undefined)).toMatchObject({
      effective: 'confidential',
      isClassified: false,
      because: 'no catalog entity covers these files; treated as Confidential',
    });
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
  ])('%s', (_name, critical, isCritical, problems) => {
    const resolved = resolveCritical(entity({ critical }));
    expect(resolved.isCritical).toBe(isCritical);
    expect(resolved.problems).toHaveLength(problems);
  });
});
