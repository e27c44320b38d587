import {
  preparsePolicySet,
  statefulIsAuthorized,
} from '@cedar-policy/cedar-wasm/nodejs';
import fc from 'fast-check';
import { sha256 } from './__fixtures__/smallPolicy';
import { cedarPolicies } from './__testUtils__/generatedPolicy';
import { toCedar } from './__testUtils__/toCedar';
import { toCedarCalls } from './__testUtils__/toCedarCalls';
import { toQuestion, worlds, type World } from './__testUtils__/world';
import { compilePolicy } from './compile';
import { evaluate } from './evaluate';
import type { Policy } from './types';

const QUESTIONS_PER_POLICY = 10;
const POLICIES = 300;

/** Cedar's answer about every entity with every assistant: the policies that decided, or that it denies for want of a permit. */
function askCedar(policy: Policy, world: World) {
  return toCedarCalls(world, policy).map(given => {
    const answer = statefulIsAuthorized({
      ...given,
      preparsedPolicySetId: 'policy',
    } as unknown as Parameters<typeof statefulIsAuthorized>[0]);
    if (answer.type === 'failure')
      throw new Error(JSON.stringify(answer.errors));
    const { decision, diagnostics } = answer.response;
    if (diagnostics.errors.length > 0)
      throw new Error(JSON.stringify(diagnostics.errors));
    return { decision, rules: diagnostics.reason };
  });
}

describe('R29 one decision: permits and forbids mean what they mean in Cedar', () => {
  it('same answer and the same rules behind it', () => {
    const seen = { allow: 0, deny: 0 };
    fc.assert(
      fc.property(
        cedarPolicies(),
        fc.array(worlds, {
          minLength: QUESTIONS_PER_POLICY,
          maxLength: QUESTIONS_PER_POLICY,
        }),
        (policy, asked) => {
          const parsed = preparsePolicySet('policy', {
            staticPolicies: toCedar(policy),
          });
          expect(parsed).toEqual({ type: 'success' });
          const compiled = compilePolicy({ policy, document: {} }, { sha256 });
          for (const world of asked) {
            const answers = askCedar(policy, world);
            const expected = answers.every(
              ({ decision }) => decision === 'allow',
            )
              ? 'allow'
              : 'deny';
            const { effect, wouldBe, reasons } = evaluate(
              compiled,
              toQuestion(world),
            );
            expect({ effect, wouldBe }).toEqual({
              effect: expected,
              wouldBe: expected === 'allow' ? 'pass' : 'deny',
            });
            const written = new Set(policy.rules.map(({ id }) => id));
            const told = new Set(reasons.map(({ rule }) => rule));
            const decisive = answers
              .flatMap(({ rules }) => rules)
              .filter(id => written.has(id));
            expect([...told]).toEqual(expect.arrayContaining(decisive));
            seen[expected] += 1;
          }
        },
      ),
      { numRuns: POLICIES, seed: 20270214 },
    );
    // Both answers come up often enough for the comparison to mean something.
    expect(Math.min(seen.allow, seen.deny)).toBeGreaterThan(200);
  });
});
