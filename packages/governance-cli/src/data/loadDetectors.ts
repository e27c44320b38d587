import {
  createDetectors,
  DetectorSettingsError,
  type Detectors,
} from '@ai-enablement/governance-detectors';
import type { DetectorPolicy } from '@ai-enablement/governance-core';
import { usageFailure } from '../failure';

/** Makes the detectors that a policy asks for. Failure: `cli.invalidDataHandling`. */
export function loadDetectors(policy: DetectorPolicy): Detectors {
  try {
    return createDetectors(policy);
  } catch (cause) {
    if (!(cause instanceof DetectorSettingsError)) throw cause;
    throw usageFailure(
      'cli.invalidDataHandling',
      'the policy asks for detectors that cannot be made',
      {
        issues: cause.issues.map(({ path, message }) => ({
          code: 'cli.invalidDataHandling',
          path: `dataHandling.${path}`,
          message,
        })),
        hint: 'tell those who keep the policy; `ai-governance policy lint` finds this before it is published',
        cause,
      },
    );
  }
}
