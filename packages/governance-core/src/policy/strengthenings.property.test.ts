import fc from 'fast-check';
import { HEAD, NOW } from './__fixtures__/smallPolicy';
import { strengthenings } from './__testUtils__/generatedStrengthenings';
import { anyPolicies } from './__testUtils__/generatedPolicy';
import { anyQuestions } from './__testUtils__/generatedQuestion';
import { compileOnly, milderIn } from './__testUtils__/strictness';
import { evaluate, type PolicyQuestion } from './evaluate';
import type { Strengthening } from './strengthening';

const strengthened = (
  question: PolicyQuestion,
  acting: readonly Strengthening[],
): PolicyQuestion => ({
  ...question,
  facts: { ...question.facts, strengthenings: acting },
});

const answerOf = (...given: Parameters<typeof evaluate>) => {
  const { inputDigest: _, ...answer } = evaluate(...given);
  return answer;
};

const some = fc.array(strengthenings, { maxLength: 4 });

describe('R29b strengthening review', () => {
  it('never makes a decision milder, whatever else is known, break-glass and waivers among it', () => {
    fc.assert(
      fc.property(
        anyPolicies,
        anyQuestions,
        some,
        fc.boolean(),
        (policy, asked, acting, isGlassBroken) => {
          const compiled = compileOnly(policy);
          const question = isGlassBroken ? breaking(asked) : asked;
          const without = evaluate(compiled, question);
          const stricter = evaluate(compiled, strengthened(question, acting));
          expect(milderIn(stricter, without)).toEqual([]);
        },
      ),
    );
  });

  it('only adds obligations, each naming its strengthening, and touches nothing else', () => {
    fc.assert(
      fc.property(
        anyPolicies,
        anyQuestions,
        some,
        (policy, question, acting) => {
          const compiled = compileOnly(policy);
          const without = answerOf(compiled, question);
          const stricter = answerOf(compiled, strengthened(question, acting));
          const { obligations, reasons, unmatched } = stricter;
          expect({ reasons, unmatched }).toEqual({
            reasons: without.reasons,
            unmatched: without.unmatched,
          });
          const own = obligations.filter(
            each => each.strengthening === undefined,
          );
          expect(own).toEqual(without.obligations);
          const ids = new Set(acting.map(({ id }) => id));
          for (const added of obligations.filter(each => !own.includes(each)))
            expect(added).toMatchObject({
              kind: 'review',
              mode: 'enforce',
              rule: `strengthening:${added.strengthening}`,
            });
          expect(
            obligations.every(
              ({ strengthening }) =>
                strengthening === undefined || ids.has(strengthening),
            ),
          ).toBe(true);
        },
      ),
    );
  });

  it.each<[string, Partial<Strengthening>]>([
    ['another entity', { entity: 'component:default/elsewhere' }],
    ['another repository', { repository: 'github.com/acme/elsewhere' }],
    ['another system', { system: 'system:default/elsewhere' }],
    ['another domain', { domain: 'domain:default/elsewhere' }],
    ['another group', { group: 'group:default/elsewhere' }],
    ['other files', { paths: ['/elsewhere/'] }],
    ['a time gone by', { expiresAt: NOW }],
    ['a time to come', { activeFrom: '2026-03-01T12:00:00.001Z' }],
    [
      'nothing at all',
      {
        entity: undefined,
        repository: undefined,
        system: undefined,
        domain: undefined,
        group: undefined,
      },
    ],
  ])('for %s it changes nothing', (_name, given) => {
    fc.assert(
      fc.property(
        anyPolicies,
        anyQuestions,
        strengthenings,
        (policy, question, acting) => {
          const compiled = compileOnly(policy);
          const outside = { ...acting, ...given };
          expect(answerOf(compiled, strengthened(question, [outside]))).toEqual(
            answerOf(compiled, question),
          );
        },
      ),
    );
  });

  it('that is not there leaves the very bytes of a decision, its digests included', () => {
    fc.assert(
      fc.property(anyPolicies, anyQuestions, (policy, question) => {
        const compiled = compileOnly(policy);
        expect(evaluate(compiled, strengthened(question, []))).toEqual(
          evaluate(compiled, question),
        );
      }),
    );
  });

  it('is independent of the order in which strengthenings are known', () => {
    fc.assert(
      fc.property(
        anyPolicies,
        anyQuestions,
        some,
        (policy, question, acting) => {
          const compiled = compileOnly(policy);
          const unique = [
            ...new Map(acting.map(each => [each.id, each])).values(),
          ];
          expect(evaluate(compiled, strengthened(question, unique))).toEqual(
            evaluate(compiled, strengthened(question, unique.toReversed())),
          );
        },
      ),
    );
  });
});

const breaking = (question: PolicyQuestion): PolicyQuestion => ({
  ...question,
  facts: {
    ...question.facts,
    breakGlass: [
      {
        id: 'b1',
        repository:
          question.subject.kind === 'change'
            ? question.subject.repository
            : 'none',
        headSha:
          question.subject.kind === 'change' ? question.subject.headSha : HEAD,
        activeFrom: NOW,
        expiresAt: '2026-03-02T00:00:00.000Z',
      },
    ],
  },
});
