import {
  type Issue,
  TRAINING_FILE,
  type TrainingFinding,
} from '@ai-enablement/governance-core';

/** A fault that keeps a folder from being read, as a finding. */
export const toFinding = ({
  code,
  message,
  file = TRAINING_FILE,
  line,
}: Issue): TrainingFinding => ({
  severity: 'error',
  ...{ code, message, file },
  ...(line === undefined ? {} : { line }),
});
