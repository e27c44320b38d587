import {
  canonicalJson,
  compilePolicy,
  evaluate,
  NO_FACTS,
  parsePolicy,
} from '@ai-enablement/governance-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../shared/digest';
import type { ReplayableDecision } from '../model';
import type { ReadPolicy } from './policyBook';
import { replay } from './replay';

const document = readFileSync(
  join(__dirname, '../../../__testUtils__/policy.yaml'),
  'utf8',
);

function read(text: string): ReadPolicy {
  const parsed = parsePolicy(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const compiled = compilePolicy(parsed.value, { sha256 });
  return { document: text, compiled, cases: [] };
}

const policy = read(document);
const NOW = '2026-11-02T09:00:00.000Z';
const subject = {
  kind: 'change',
  phase: 'merge',
  repository: 'github.com/acme/a',
  baseSha: 'b',
  headSha: 'a',
  files: [{ path: 'src/a.ts', status: 'modified' }],
  commits: [],
  trust: 'attested',
} as const;
const decision = evaluate(policy.compiled, {
  subject,
  facts: NO_FACTS,
  now: NOW,
});

const columnsOf = (of: typeof decision) => ({
  phase: of.phase,
  effect: of.effect,
  outcome: of.outcome,
  wouldBe: of.wouldBe,
  isPreview: of.isPreview,
  attribution: of.attribution,
  engineVersion: of.engineVersion,
  policyDigest: of.policyDigest,
  inputDigest: of.inputDigest,
});

const stored = (given: Partial<ReplayableDecision> = {}) => ({
  decisionId: 'd1',
  occurredAt: NOW,
  policyDigest: decision.policyDigest,
  engineVersion: decision.engineVersion,
  subject: canonicalJson(subject),
  facts: canonicalJson(NO_FACTS),
  decision: canonicalJson(decision),
  columns: columnsOf(decision),
  ...given,
});

const altered = (change: object) =>
  stored({ decision: canonicalJson({ ...decision, ...change }) });

describe('R16 replaying a decision', () => {
  it('gives the same bytes', () => {
    expect(replay(stored(), policy)).toEqual({
      decisionId: 'd1',
      isComparable: true,
      isIdentical: true,
      engineVersion: '1',
      storedEngineVersion: '1',
      differences: [],
      storedDigest: sha256(canonicalJson(decision)),
      replayedDigest: sha256(canonicalJson(decision)),
    });
  });

  it.each`
    what                                  | given                                                                                                            | differences
    ${'the outcome'}                      | ${altered({ outcome: 'pass' })}                                                                                  | ${['outcome']}
    ${'a sentence of a reason'}           | ${altered({ reasons: decision.reasons.map((each, index) => (index === 0 ? { ...each, text: 'fine' } : each)) })} | ${['reasons[0].text']}
    ${'a member that was added'}          | ${altered({ extra: true })}                                                                                      | ${['extra']}
    ${'a member that was taken away'}     | ${altered({ wouldBe: undefined })}                                                                               | ${['wouldBe']}
    ${'white space alone'}                | ${stored({ decision: JSON.stringify(JSON.parse(canonicalJson(decision)), null, 1) })}                            | ${['$']}
    ${'a decision that is no JSON'}       | ${stored({ decision: '{' })}                                                                                     | ${expect.arrayContaining(['$', 'outcome'])}
    ${'the trust of the subject'}         | ${stored({ subject: canonicalJson({ ...subject, trust: 'asserted' }) })}                                         | ${expect.arrayContaining(['inputDigest', 'isPreview'])}
    ${'a subject that is none'}           | ${stored({ subject: '{}' })}                                                                                     | ${expect.arrayContaining(['$'])}
    ${'facts that are no JSON'}           | ${stored({ facts: 'x' })}                                                                                        | ${['$']}
    ${'the instant'}                      | ${stored({ occurredAt: '2026-11-03T09:00:00.000Z' })}                                                            | ${['decidedAt', 'inputDigest']}
    ${'a column that lists read'}         | ${stored({ columns: { ...columnsOf(decision), outcome: 'pass' } })}                                              | ${['outcome']}
    ${'the engine version, in one place'} | ${stored({ engineVersion: '0', columns: { ...columnsOf(decision), engineVersion: '0' } })}                       | ${['engineVersion']}
  `('tells $what', ({ given, differences }) => {
    const result = replay(given, policy);
    expect(result).toMatchObject({ isComparable: true, isIdentical: false });
    expect([...result.differences].sort()).toEqual(differences);
  });

  it('tells that the policy is gone, or another', () => {
    expect(replay(stored(), undefined)).toMatchObject({
      isIdentical: false,
      differences: ['policyDigest'],
    });
    const other = read(document.replace('AI in tests', 'Other'));
    expect(replay(stored(), other).differences).toEqual(['policyDigest']);
  });

  it('names at most 50 differences', () => {
    const many = Object.fromEntries(
      Array.from({ length: 80 }, (_, index) => [`extra${index}`, index]),
    );
    expect(replay(altered(many), policy).differences).toHaveLength(50);
  });

  it('does not compare what another version of the engine made', () => {
    const old = { ...decision, engineVersion: '0' };
    const result = replay(
      stored({
        engineVersion: '0',
        decision: canonicalJson(old),
        columns: columnsOf(old),
      }),
      policy,
    );
    expect(result).toMatchObject({
      isComparable: false,
      isIdentical: false,
      storedEngineVersion: '0',
      differences: [],
    });
  });
});
