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
    'ef2956b56bd8783f13c916a1ae0aa4e089e49bc3b660bb2d6b3a7a5ce11ec2aa',
  decisionsDigest:
    '49894b373869696298cfb0296d1e6b4659280e68cbfe44a99665a5f61661a249',
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
