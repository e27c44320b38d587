export {
  certificateStatus,
  EXPIRING_DAYS,
  type CertificateLife,
  type CertificateStatus,
} from './certificate';
export {
  moduleFile,
  parseTraining,
  questionsFile,
  TRAINING_FILE,
} from './format/parseTraining';
export { lintTraining } from './lint/lintTraining';
export type {
  OtherTraining,
  TrainingFinding,
  TrainingLintContext,
} from './lint/types';
export * from './quiz';
export * from './types';
