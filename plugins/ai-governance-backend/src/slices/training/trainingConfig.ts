import type { Config } from '@backstage/config';

/** Settings of training, read once. */
export interface TrainingConfig {
  /** Whether whoever publishes a version must be another person than who proposed it. */
  readonly needsSecondPerson: boolean;
  /** Whether the paths that ship with the product are published. */
  readonly hasLibrary: boolean;
  /** Whether holders are told before a certificate ends. */
  readonly hasReminders: boolean;
}

/** Reads `aiGovernance.training` into a frozen value. */
export function readTrainingConfig(root: Config): TrainingConfig {
  const config = root.getOptionalConfig('aiGovernance.training');
  return Object.freeze({
    needsSecondPerson: config?.getOptionalBoolean('secondPerson') ?? true,
    hasLibrary: config?.getOptionalBoolean('library') ?? true,
    hasReminders: config?.getOptionalBoolean('reminders') ?? true,
  });
}
