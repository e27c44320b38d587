import fc from 'fast-check';
import {
  change,
  compiled,
  entity,
  facts,
  NOW,
  permitAll,
  person,
  require,
  rule,
} from '../__fixtures__/smallPolicy';
import { anyPolicies } from '../__testUtils__/generatedPolicy';
import { anyQuestions } from '../__testUtils__/generatedQuestion';
import { compileOnly } from '../__testUtils__/strictness';
import { evaluate } from '../evaluate';
import type { Rule } from '../types';
import { simulateDecision } from './simulateDecision';

const forbid = rule({ id: 'forbid', effect: 'forbid' });
const forbidNovices = rule({
  id: 'novices',
  effect: 'forbid',
  when: { author: { certificate: 'secure-coding' } },
});
const permitTrained = rule({
  id: 'trained',
  effect: 'permit',
  when: { author: { certificate: 'secure-coding' } },
});
const scan = require('scan', {
  kind: 'scan',
  kinds: ['sast'],
  scanners: { sast: ['CodeQL'] },
  below: 'high',
  trust: 'attested',
});
const reviews = require('reviews', {
  kind: 'review',
  minimum: 1,
  humansOnly: true,
  excludes: [],
  trust: 'attested',
});
const observed: Rule = { ...forbid, mode: 'observe' };

const simulate = (
  from: readonly Rule[],
  to: readonly Rule[],
  question = { subject: change(), facts: facts(), now: NOW },
) => {
  const before = evaluate(compiled(from), question);
  return simulateDecision(compiled(to), question, {
    outcome: before.outcome,
    read: () => before,
  });
};

describe('R16 a decision under another policy', () => {
  it.each`
    behaviour                                        | from                          | to                            | kind               | result          | rules
    ${'the same'}                                    | ${[permitAll]}                | ${[permitAll]}                | ${'unchanged'}     | ${'passed'}     | ${[]}
    ${'the same, held'}                              | ${[permitAll, scan]}          | ${[permitAll, scan]}          | ${'unchanged'}     | ${'cannotTell'} | ${[]}
    ${'a new forbid'}                                | ${[permitAll]}                | ${[permitAll, forbid]}        | ${'newlyHeld'}     | ${'held'}       | ${['forbid']}
    ${'a new forbid that only watches'}              | ${[permitAll]}                | ${[permitAll, observed]}      | ${'unchanged'}     | ${'passed'}     | ${[]}
    ${'a forbid gone'}                               | ${[permitAll, forbid]}        | ${[permitAll]}                | ${'newlyPassed'}   | ${'passed'}     | ${['forbid']}
    ${'the permit gone'}                             | ${[permitAll]}                | ${[]}                         | ${'newlyHeld'}     | ${'held'}       | ${['no-permit']}
    ${'a scan that nobody reported'}                 | ${[permitAll]}                | ${[permitAll, scan]}          | ${'cannotTell'}    | ${'cannotTell'} | ${['scan']}
    ${'a forbid that cannot be ruled out'}           | ${[permitAll]}                | ${[permitAll, forbidNovices]} | ${'cannotTell'}    | ${'cannotTell'} | ${['novices']}
    ${'a permit that cannot be shown to hold'}       | ${[permitAll]}                | ${[permitTrained]}            | ${'cannotTell'}    | ${'cannotTell'} | ${['no-permit']}
    ${'something known beside something unknown'}    | ${[permitAll]}                | ${[permitAll, scan, forbid]}  | ${'newlyHeld'}     | ${'held'}       | ${['forbid', 'scan']}
    ${'denied in the place of held'}                 | ${[permitAll, scan]}          | ${[permitAll, forbid]}        | ${'heldOtherwise'} | ${'held'}       | ${['forbid', 'scan']}
    ${'denied then, and now a scan nobody reported'} | ${[permitAll, forbid]}        | ${[permitAll, scan]}          | ${'cannotTell'}    | ${'cannotTell'} | ${['forbid', 'scan']}
    ${'held by more than before'}                    | ${[permitAll, scan]}          | ${[permitAll, scan, reviews]} | ${'unchanged'}     | ${'cannotTell'} | ${[]}
    ${'held for one reason less, the rest unknown'}  | ${[permitAll, scan, reviews]} | ${[permitAll, scan]}          | ${'cannotTell'}    | ${'cannotTell'} | ${['reviews']}
  `('$behaviour: $kind', ({ from, to, kind, result, rules }) => {
    const found = simulate(from, to);
    expect(found).toMatchObject({ kind, result, rules });
    expect(found.reason === '').toBe(kind === 'unchanged');
  });

  it('is not guessed at when the fact is known', () => {
    const certified = facts({
      people: [person('author', { certificates: [] })],
    });
    const found = simulate([permitAll], [permitTrained], {
      subject: change(),
      facts: certified,
      now: NOW,
    });
    expect(found).toMatchObject({ kind: 'newlyHeld', result: 'held' });
  });

  it('says whose it is and how sensitive', () => {
    expect(simulate([permitAll], [])).toMatchObject({
      teams: ['group:default/shop-team'],
      tier: 'internal',
    });
    const nobodys = entity({ owner: undefined, tier: { inherited: [] } });
    const found = simulate([permitAll], [], {
      subject: change(),
      facts: facts({ entities: [nobodys] }),
      now: NOW,
    });
    expect(found.teams).toEqual([]);
    expect(found).not.toHaveProperty('tier');
  });

  it('the same policy changes nothing, whatever policy and question', () => {
    fc.assert(
      fc.property(anyPolicies, anyQuestions, (policy, question) => {
        const same = compileOnly(policy);
        const { outcome, ...before } = evaluate(same, question);
        const found = simulateDecision(same, question, {
          outcome,
          read: () => ({ ...before, outcome }),
        });
        expect(found).toMatchObject({ kind: 'unchanged', outcome });
      }),
      { numRuns: 300 },
    );
  });

  it('another policy gives what an evaluation by it gives', () => {
    fc.assert(
      fc.property(
        anyPolicies,
        anyPolicies,
        anyQuestions,
        (one, other, question) => {
          const before = evaluate(compileOnly(one), question);
          const after = evaluate(compileOnly(other), question);
          const found = simulateDecision(compileOnly(other), question, {
            outcome: before.outcome,
            read: () => before,
          });
          expect(found.outcome).toBe(after.outcome);
          expect(found.result === 'passed').toBe(after.outcome === 'pass');
          const isUnchanged = found.kind === 'unchanged';
          expect(isUnchanged).toBe(found.rules.length === 0);
          expect(isUnchanged && after.outcome !== before.outcome).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});
