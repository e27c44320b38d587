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
    '3e273f032395d9002bd04fb27ff4a1c3ec39ce7fddffa03da92231b48568be41',
  decisionsDigest:
    'abb2cfea62e6dd09e16d7c08d9bcbecb39ed0351a86e9edcc3c06d03db3ced16',
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
