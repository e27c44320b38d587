import { byCodeUnits } from '../../shared/order';
import { TRAINING_FILE } from '../format/parseTraining';
import type { TrainingPath } from '../types';
import { lintPools } from './lintPools';
import { lintReferences } from './lintReferences';
import { lintTexts } from './lintTexts';
import { lintReadAgain } from './lintReadAgain';
import { lintReviewDate } from './lintReviewDate';
import type {
  TrainingFinding,
  TrainingLint,
  TrainingLintContext,
} from './types';

const LINTS: readonly TrainingLint[] = [
  lintTexts,
  lintPools,
  lintReadAgain,
  lintReferences,
  lintReviewDate,
];

/**
 * Checks a training path before people take it. Empty means nothing was found; the findings come by file and line. An error keeps it from
 * being published.
 */
export const lintTraining = (
  path: TrainingPath,
  context: TrainingLintContext,
): readonly TrainingFinding[] =>
  LINTS.flatMap(lint => lint(path, context)).toSorted(
    (a, b) =>
      Number(b.file === TRAINING_FILE) - Number(a.file === TRAINING_FILE) ||
      byCodeUnits(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      byCodeUnits(a.severity, b.severity),
  );
