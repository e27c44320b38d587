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
    'f3c18ec582b9e1266d12092cae4f3cdffbbdd6725ced6598bd2b05f783dc8cb4',
  decisionsDigest:
    'bd29963963563f86fc3f123c74f5900d1f476f8f1d3424dc11dfe47b692cdb52',
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
