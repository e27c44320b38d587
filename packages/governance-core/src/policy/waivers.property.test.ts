import fc from 'fast-check';
import {
  change,
  commit,
  entity,
  facts,
  NOW,
  permitAll,
  require,
  rule,
  smallPolicy,
} from './__fixtures__/smallPolicy';
import { waivers } from './__testUtils__/generatedFacts';
import { anyPolicies } from './__testUtils__/generatedPolicy';
import { anyQuestions } from './__testUtils__/generatedQuestion';
import { compileOnly, milderIn } from './__testUtils__/strictness';
import { TIERS } from './__testUtils__/world';
import { evaluate, type PolicyQuestion } from './evaluate';
import type { Waiver } from './types';

const granting = (
  question: PolicyQuestion,
  waiver: Waiver,
): PolicyQuestion => ({
  ...question,
  facts: { ...question.facts, waivers: [...question.facts.waivers, waiver] },
});

/** A decision without what differs because the question differs. */
const answerOf = (...given: Parameters<typeof evaluate>) => {
  const { inputDigest: _, ...answer } = evaluate(...given);
  return answer;
};

const ofRules = waivers.filter(({ rule: lifted }) => lifted !== undefined);

describe('R31 a waiver reaches as far as it says', () => {
  it.each<[string, Partial<Waiver>]>([
    ['another entity', { entity: 'component:default/elsewhere' }],
    ['another repository', { repository: 'github.com/acme/elsewhere' }],
    ['another system', { system: 'system:default/elsewhere' }],
    ['another group', { group: 'group:default/elsewhere' }],
    ['another change', { change: '0'.repeat(40) }],
    ['another file', { paths: ['elsewhere/'] }],
    ['a time gone by', { expiresAt: NOW }],
    ['a time to come', { activeFrom: '2026-03-01T12:00:00.001Z' }],
    [
      'nothing at all',
      {
        entity: undefined,
        repository: undefined,
        system: undefined,
        group: undefined,
      },
    ],
    ['its requester’s own word', { requester: 'user:default/b' }],
  ])('for %s it changes nothing', (_name, scope) => {
    fc.assert(
      fc.property(
        anyPolicies,
        anyQuestions,
        waivers,
        (policy, question, waiver) => {
          const compiled = compileOnly(policy);
          const outside = { ...waiver, id: 'outside', ...scope };
          expect(answerOf(compiled, granting(question, outside))).toEqual(
            answerOf(compiled, question),
          );
        },
      ),
    );
  });

  it('touches no reason and no obligation of another rule', () => {
    fc.assert(
      fc.property(
        anyPolicies,
        anyQuestions,
        ofRules,
        (policy, question, waiver) => {
          const compiled = compileOnly(policy);
          const without = answerOf(compiled, question);
          const granted = answerOf(compiled, granting(question, waiver));
          const others = <T extends { readonly rule: string }>(
            parts: readonly T[],
          ) => parts.filter(part => part.rule !== waiver.rule);
          expect(others(granted.reasons)).toEqual(others(without.reasons));
          expect(others(granted.obligations)).toEqual(
            others(without.obligations),
          );
          expect(granted.unmatched).toEqual(without.unmatched);
        },
      ),
    );
  });

  it('of a rule never makes the answer stricter, and is never hidden', () => {
    fc.assert(
      fc.property(
        anyPolicies,
        anyQuestions,
        ofRules,
        (policy, question, waiver) => {
          const compiled = compileOnly(policy);
          const without = evaluate(compiled, question);
          const granted = evaluate(compiled, granting(question, waiver));
          expect(milderIn(without, granted)).toEqual([]);
          const shown = [...granted.reasons, ...granted.obligations].some(
            ({ waivedUntil }) => waivedUntil === waiver.expiresAt,
          );
          const isHidden = milderIn(granted, without).length > 0 && !shown;
          expect(isHidden).toBe(false);
        },
      ),
    );
  });

  it('lifts no rule that is not negotiable', () => {
    fc.assert(
      fc.property(
        anyPolicies,
        anyQuestions,
        ofRules,
        (policy, question, waiver) => {
          const firm = {
            ...policy,
            rules: policy.rules.map(each => ({ ...each, nonNegotiable: true })),
          };
          const lifted = evaluate(
            compileOnly(firm),
            granting(question, waiver),
          );
          const written = new Set(firm.rules.map(({ id }) => id));
          const waived = [...lifted.reasons, ...lifted.obligations].filter(
            part => written.has(part.rule) && part.waivedUntil !== undefined,
          );
          expect(waived).toEqual([]);
        },
      ),
    );
  });
});

describe('R16 a stricter tier', () => {
  const decide = (rules: Parameters<typeof smallPolicy>[0], declared: string) =>
    evaluate(compileOnly(smallPolicy(rules)), {
      subject: change({ commits: [commit()] }),
      facts: facts({
        entities: [entity({ tier: { declared, inherited: [] } })],
      }),
      now: NOW,
    });
  const tier = fc.constantFrom(...TIERS);

  it('is never milder where permits name only a highest tier, and forbids and requirements only a lowest', () => {
    fc.assert(
      fc.property(
        fc.array(tier, { maxLength: 3 }),
        fc.array(tier, { maxLength: 2 }),
        fc.array(tier, { maxLength: 2 }),
        (permits, forbids, requires) => {
          const rules = [
            ...permits.map((atMost, i) =>
              rule({
                id: `p${i}`,
                effect: 'permit',
                when: { tier: { atMost } },
              }),
            ),
            ...forbids.map((from, i) =>
              rule({ id: `f${i}`, effect: 'forbid', when: { tier: { from } } }),
            ),
            ...requires.map((from, i) =>
              require(`q${i}`, {
                kind: 'check',
                names: ['build'],
                trust: 'attested',
              }, { when: { tier: { from } } }),
            ),
          ];
          TIERS.slice(1).forEach((stricter, i) =>
            expect(
              milderIn(decide(rules, stricter), decide(rules, TIERS[i] ?? '')),
            ).toEqual([]),
          );
        },
      ),
    );
  });

  it('may be milder where the policy says so: that is not promised', () => {
    const rules = [
      permitAll,
      rule({ id: 'f', effect: 'forbid', when: { tier: 'internal' } }),
    ];
    expect(decide(rules, 'internal').effect).toBe('deny');
    expect(decide(rules, 'confidential').effect).toBe('allow');
  });
});
