import type { ObligationSpec } from '@ai-enablement/governance-core';
import { enforcementNeeds } from './enforcementNeeds';

const rules = (...obligations: readonly ObligationSpec[]) => ({
  rules: obligations.map((obligation, index) => ({
    id: `r${index}`,
    implements: [],
    effect: 'require' as const,
    owner: 'group:default/security',
    when: {},
    obligation,
    mode: 'enforce' as const,
    nonNegotiable: false,
  })),
});

const protection = (
  over: Partial<Extract<ObligationSpec, { kind: 'protection' }>>,
): ObligationSpec => ({
  kind: 'protection',
  requiredChecks: [],
  pinnedToApp: false,
  reviews: 0,
  trust: 'observed',
  ...over,
});

describe('R24 what a policy wants hosts to enforce', () => {
  it('is nothing when no rule asks for it', () => {
    expect(
      enforcementNeeds(
        rules({ kind: 'check', names: ['build'], trust: 'attested' }),
      ),
    ).toBeUndefined();
  });

  it('is the most of all rules', () => {
    expect(
      enforcementNeeds(
        rules(
          protection({ requiredChecks: ['a', 'b'], reviews: 1 }),
          protection({ requiredChecks: ['b'], codeOwnerReviews: true }),
        ),
      ),
    ).toEqual({ checks: ['a', 'b'], reviews: 1, codeOwnerReviews: true });
  });
});
