import { canonicalJson } from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import { sha256 } from '../../../shared/digest';
import type { Change } from './submission';

/** Digest of a question as it was asked. Fails with `policy.invalidChange` when a text of it is no Unicode. */
export function requestDigest(change: Change): string {
  try {
    return sha256(canonicalJson(change));
  } catch (cause) {
    throw new CodedError(
      'policy.invalidChange',
      'the change holds a text with half a Unicode character; send paths and texts as UTF-8',
      { cause },
    );
  }
}
