import {
  type BundleAge,
  DEFAULT_DATA_HANDLING,
  detectorPolicy,
  type DetectorPolicy,
} from '@ai-enablement/governance-core';
import type { PolicyBook } from './policyBook';

/** What the policy in force says about data that must not be shared. */
export interface DataHandlingView {
  readonly policyDigest: string;
  readonly detectors: DetectorPolicy;
  readonly bundleAge: BundleAge;
}

/** What can be asked about data that must not be shared. */
export interface DataUseCases {
  dataHandling(): Promise<DataHandlingView>;
}

/** What the use cases work with. */
export interface DataUseCaseDeps {
  readonly policies: PolicyBook;
  readonly now: () => string;
}

/** Data that must not be shared, without any permission asked. */
export function dataUseCases({ policies, now }: DataUseCaseDeps): DataUseCases {
  return {
    async dataHandling() {
      const { compiled } = await policies.current(now());
      const { dataHandling = DEFAULT_DATA_HANDLING } = compiled.policy;
      return {
        policyDigest: compiled.digest,
        detectors: detectorPolicy(compiled.policy),
        bundleAge: dataHandling.bundleAge,
      };
    },
  };
}
