import fc from 'fast-check';
import { NOW } from './__fixtures__/smallPolicy';
import { waivers } from './__testUtils__/generatedFacts';
import { anyPolicies } from './__testUtils__/generatedPolicy';
import { anyQuestions } from './__testUtils__/generatedQuestion';
import { compileOnly, milderIn } from './__testUtils__/strictness';
import { evaluate, type PolicyQuestion } from './evaluate';
import type { BreakGlassFact } from './facts';
import { IMPLICIT_RULES, type Waiver } from './types';

const UNTIL = '2026-03-02T00:00:00.000Z';

/** The use of break-glass that fits the question best. */
const glassFor = ({ subject }: PolicyQuestion): BreakGlassFact => ({
  id: 'b1',
  repository: subject.kind === 'change' ? subject.repository : 'none',
  headSha: subject.kind === 'change' ? subject.headSha : 'none',
  activeFrom: NOW,
  expiresAt: UNTIL,
});

const excepting = (
  question: PolicyQuestion,
  given: {
    readonly breakGlass?: readonly BreakGlassFact[];
    readonly waivers?: readonly Waiver[];
  },
): PolicyQuestion => ({
  ...question,
  facts: {
    ...question.facts,
    waivers: [...question.facts.waivers, ...(given.waivers ?? [])],
    breakGlass: given.breakGlass,
  },
});

const answerOf = (...given: Parameters<typeof evaluate>) => {
  const { inputDigest: _, ...answer } = evaluate(...given);
  return answer;
};

const NEVER_LIFTED: readonly string[] = [
  IMPLICIT_RULES.unclassified,
  IMPLICIT_RULES.factUnavailable,
];

describe('R31 no exception makes a rule pass that is not negotiable', () => {
  it('neither break-glass nor any waiver, whatever else is known', () => {
    fc.assert(
      fc.property(
        anyPolicies,
        anyQuestions,
        fc.array(waivers, { maxLength: 4 }),
        (policy, question, granted) => {
          const compiled = compileOnly(policy);
          const firm = new Set(
            policy.rules
              .filter(({ nonNegotiable }) => nonNegotiable)
              .map(({ id }) => id),
          );
          const breakGlass = [glassFor(question)];
          const asked = excepting(question, { breakGlass, waivers: granted });
          const lifted = evaluate(compiled, asked);
          const without = evaluate(compiled, excepting(question, {}));
          const isFirm = (part: { readonly rule: string }) =>
            firm.has(part.rule) || NEVER_LIFTED.includes(part.rule);
          const parts = [...lifted.reasons, ...lifted.obligations];
          const wronglyLifted = parts.filter(
            part => isFirm(part) && part.waivedUntil !== undefined,
          );
          expect(wronglyLifted).toEqual([]);
          // Nor does anything of them disappear: what blocked by itself blocks still.
          const blocks = without.reasons.some(
            part => isFirm(part) && part.effect === 'forbid',
          );
          const stillBlocks = lifted.reasons.some(
            part => isFirm(part) && part.effect === 'forbid',
          );
          expect(stillBlocks).toBe(blocks);
        },
      ),
    );
  });

  it('nor does it lift an exclusion that is not negotiable', () => {
    fc.assert(
      fc.property(anyPolicies, anyQuestions, (policy, question) => {
        const firm = {
          ...policy,
          repositories: {
            ...policy.repositories,
            excluded: policy.repositories.excluded.map(each => ({
              ...each,
              nonNegotiable: true,
            })),
          },
        };
        const compiled = compileOnly(firm);
        const breakGlass = [glassFor(question)];
        const lifted = evaluate(compiled, excepting(question, { breakGlass }));
        const wrong = lifted.reasons.filter(
          ({ rule, breakGlass: by }) =>
            rule === IMPLICIT_RULES.excluded && by !== undefined,
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});

describe('R31 break-glass reaches as far as it says', () => {
  it.each<[string, Partial<BreakGlassFact>]>([
    ['another repository', { repository: 'github.com/acme/elsewhere' }],
    ['another commit', { headSha: '0'.repeat(40) }],
    ['a time gone by', { expiresAt: NOW }],
    ['a time to come', { activeFrom: '2026-03-01T12:00:00.001Z' }],
  ])('for %s it changes nothing', (_, given) => {
    fc.assert(
      fc.property(anyPolicies, anyQuestions, (policy, question) => {
        const compiled = compileOnly(policy);
        const breakGlass = [{ ...glassFor(question), ...given }];
        expect(answerOf(compiled, excepting(question, { breakGlass }))).toEqual(
          answerOf(compiled, question),
        );
      }),
    );
  });

  it('never makes the answer stricter, lifts only what is enforced, and is never hidden', () => {
    fc.assert(
      fc.property(anyPolicies, anyQuestions, (policy, question) => {
        const compiled = compileOnly(policy);
        const without = evaluate(compiled, question);
        const breakGlass = [glassFor(question)];
        const lifted = evaluate(compiled, excepting(question, { breakGlass }));
        expect(milderIn(without, lifted)).toEqual([]);
        const shown = [...lifted.reasons, ...lifted.obligations].filter(
          part => part.breakGlass !== undefined,
        );
        expect(shown.filter(({ mode }) => mode !== 'enforce')).toEqual([]);
        const isHidden =
          milderIn(lifted, without).length > 0 && shown.length === 0;
        expect(isHidden).toBe(false);
      }),
    );
  });
});
