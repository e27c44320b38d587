import {
  canonicalJson,
  compilePolicy,
  ENGINE_VERSION,
  parsePolicy,
  runPolicyCases,
} from '@ai-enablement/governance-core';
import { createHash } from 'node:crypto';
import { readDefaultPolicy } from '.';

const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

/**
 * Every decision of the default policy's cases, as one digest, by the policy and the version of the engine that made them.
 *
 * When the policy changes, put the new digests here. When only the decisions change, the engine has changed what stored decisions
 * replay to: raise `ENGINE_VERSION`, and then put the new digests here.
 */
const PINNED = {
  engineVersion: '1',
  policyDigest:
    '56e89af405d8749437f0ee81b2efd6a0d1a7d19a36ba70cf0b430f463b4eb635',
  decisionsDigest:
    '48e17561642c5cc7d219bf1bcedc9b7b79e1513f07dddb749b9a43960031d64a',
};

describe('R33 the engine version', () => {
  it('is raised whenever the same policy decides in other bytes', () => {
    const parsed = parsePolicy(readDefaultPolicy());
    if (!parsed.ok) throw new Error('the default policy is not valid');
    const compiled = compilePolicy(parsed.value, { sha256 });
    const decisions = runPolicyCases(compiled, parsed.value.cases).map(
      result => (result.status === 'error' ? result.problems : result.decision),
    );
    expect({
      engineVersion: ENGINE_VERSION,
      policyDigest: compiled.digest,
      decisionsDigest: sha256(canonicalJson(decisions)),
    }).toEqual(PINNED);
  });
});
