import {
  type CompiledPolicy,
  detectorPolicy,
} from '@ai-enablement/governance-core';
import {
  createDetectors,
  type Detectors,
  DetectorSettingsError,
} from '@ai-enablement/governance-detectors';
import { CodedError } from '../../../shared/codedError';

/** Milliseconds for one text: a request is not worth more, and other requests wait meanwhile. */
const TIME_LIMIT_MS = 2_000;

/** Detectors of a policy; those of the policy that was asked for last are kept, since compiling them takes a while. */
export type DetectorsOf = (policy: CompiledPolicy) => Detectors;

/** Fails with `policy.detectorsUnusable` when the policy asks for what no detector can do. */
export function createDetectorsOf(): DetectorsOf {
  let last: { readonly digest: string; readonly detectors: Detectors };
  return ({ digest, policy }) => {
    if (last?.digest !== digest)
      last = { digest, detectors: compile(detectorPolicy(policy)) };
    return last.detectors;
  };
}

function compile(settings: ReturnType<typeof detectorPolicy>): Detectors {
  try {
    return createDetectors(settings, { timeLimitMs: TIME_LIMIT_MS });
  } catch (cause) {
    if (!(cause instanceof DetectorSettingsError)) throw cause;
    throw new CodedError(
      'policy.detectorsUnusable',
      'the policy in force asks for detectors that cannot be made, so no text can be checked; tell those who keep the policy',
      {
        issues: cause.issues.map(({ path, message }) => ({
          code: 'policy.invalidDetector',
          path: `dataHandling.${path}`,
          message,
        })),
        cause,
      },
    );
  }
}
