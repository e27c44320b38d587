import fc from 'fast-check';
import { canonicalJson } from '../shared/canonicalJson';
import { rule, sha256 } from './__fixtures__/smallPolicy';
import { obligationSpecs } from './__testUtils__/generatedFacts';
import { anyPolicies, conditions } from './__testUtils__/generatedPolicy';
import { anyQuestions } from './__testUtils__/generatedQuestion';
import { compileOnly, milderIn } from './__testUtils__/strictness';
import { compilePolicy } from './compile';
import { evaluate, type PolicyQuestion } from './evaluate';
import type { Facts } from './facts';
import type { Policy, Rule } from './types';

/** Any value with the keys of all its objects the other way round. */
function turned<T>(value: T): T;
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}

/** The same lists in another order, by numbers drawn beforehand. */
const mixed = <T>(values: readonly T[], draws: readonly number[]): T[] =>
  values
    .map((value, i) => ({ value, draw: draws[i % draws.length] ?? 0 }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ value }) => value);

const mixedFacts = (facts: Facts, draws: readonly number[]): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      Array.isArray(value) ? mixed(value, draws) : value,
    ]),
  ) as unknown as Facts;

const mixedQuestion = (
  { subject, facts, now }: PolicyQuestion,
  draws: readonly number[],
): PolicyQuestion => ({
  subject:
    subject.kind === 'change'
      ? { ...subject, files: mixed(subject.files, draws) }
      : subject,
  facts: mixedFacts(facts, draws),
  now,
});

const draws = fc.array(fc.integer(), { minLength: 7, maxLength: 7 });
const withRule = (policy: Policy, added: Rule): Policy => ({
  ...policy,
  rules: [...policy.rules, added],
});

describe('R29 one decision, whatever the policy and the question', () => {
  it('is byte-identical in any order of rules, waivers, files and facts', () => {
    fc.assert(
      fc.property(
        anyPolicies,
        anyQuestions,
        draws,
        (policy, question, drawn) => {
          const turnedPolicy = {
            ...policy,
            rules: mixed(policy.rules, drawn),
            waivers: mixed(policy.waivers, drawn),
          };
          expect(
            canonicalJson(
              evaluate(
                compileOnly(turnedPolicy),
                mixedQuestion(question, drawn),
              ),
            ),
          ).toBe(canonicalJson(evaluate(compileOnly(policy), question)));
        },
      ),
    );
  });

  it('is byte-identical in any order of keys and after JSON, digests included', () => {
    fc.assert(
      fc.property(anyPolicies, anyQuestions, (policy, question) => {
        const decide = (document: Policy, asked: PolicyQuestion) =>
          canonicalJson(
            evaluate(compilePolicy({ policy, document }, { sha256 }), asked),
          );
        const first = decide(policy, question);
        expect(decide(turned(policy), turned(question))).toBe(first);
        expect(
          decide(
            JSON.parse(JSON.stringify(policy)),
            JSON.parse(JSON.stringify(question)),
          ),
        ).toBe(first);
      }),
    );
  });

  it.each([
    ['forbid', fc.constant({})],
    ['require', obligationSpecs.map(obligation => ({ obligation }))],
  ] as const)('one more %s never makes it milder', (effect, parts) => {
    fc.assert(
      fc.property(
        anyPolicies,
        anyQuestions,
        fc.tuple(conditions, parts),
        (policy, question, [when, part]) => {
          const added = rule({ id: 'added', effect, when, ...part });
          expect(
            milderIn(
              evaluate(compileOnly(withRule(policy, added)), question),
              evaluate(compileOnly(policy), question),
            ),
          ).toEqual([]);
        },
      ),
    );
  });

  it('one permit less never makes it milder', () => {
    fc.assert(
      fc.property(anyPolicies, anyQuestions, (policy, question) => {
        const permits = policy.rules.filter(
          ({ effect }) => effect === 'permit',
        );
        const fewer = {
          ...policy,
          rules: policy.rules.filter(each => each !== permits[0]),
        };
        expect(
          milderIn(
            evaluate(compileOnly(fewer), question),
            evaluate(compileOnly(policy), question),
          ),
        ).toEqual([]);
      }),
    );
  });

  // A single report less can make it milder: without a refusal, an older approval is the last word.
  it.each(['scans', 'reviews', 'checks', 'approvals', 'protection'] as const)(
    'without any %s it is never milder',
    kind => {
      fc.assert(
        fc.property(anyPolicies, anyQuestions, (policy, question) => {
          const { [kind]: _, ...facts } = question.facts;
          const compiled = compileOnly(policy);
          expect(
            milderIn(
              evaluate(compiled, { ...question, facts }),
              evaluate(compiled, question),
            ),
          ).toEqual([]);
        }),
      );
    },
  );

  it('without what is known of the authors’ training and teams it is never milder', () => {
    fc.assert(
      fc.property(anyPolicies, anyQuestions, (policy, question) => {
        const people = question.facts.people.map(
          ({ stage: _stage, certificates: _certificates, ...person }) => person,
        );
        const compiled = compileOnly(policy);
        expect(
          milderIn(
            evaluate(compiled, {
              ...question,
              facts: { ...question.facts, people },
            }),
            evaluate(compiled, question),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('answers whatever texts stand in policy and question', () => {
    fc.assert(
      fc.property(
        anyPolicies,
        anyQuestions,
        fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), {
          minLength: 5,
          maxLength: 5,
        }),
        fc.nat({ max: 6 }),
        (policy, question, texts, every) => {
          const damaged = damage(texts, every + 2);
          const decision = evaluate(
            compileOnly(damaged(policy)),
            damaged(question),
          );
          expect(decision.inputDigest).toMatch(/^[0-9a-f]{64}$/);
          expect(['pass', 'hold', 'deny']).toContain(decision.outcome);
        },
      ),
    );
  });
});

/** Words that tell one shape from another: with another word there it would not be that shape. */
const SHAPES = new Set([
  'by',
  'kind',
  'effect',
  'attribution',
  'mode',
  'trust',
  'phase',
]);

/** Replaces every so many-th text by another one, wherever any text is allowed. */
function damage(texts: readonly string[], every: number): <T>(value: T) => T {
  let count = 0;
  const text = (value: string): string => {
    count += 1;
    return count % every === 0 ? (texts[count % texts.length] ?? value) : value;
  };
  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return SHAPES.has(key) ? value : text(value);
    if (Array.isArray(value)) return value.map(each => walk(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, walk(member, name)]),
    );
  };
  return value => walk(value) as typeof value;
}
