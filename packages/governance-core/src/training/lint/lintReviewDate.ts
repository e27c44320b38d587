import { TRAINING_FILE } from '../format/parseTraining';
import type { TrainingLint } from './types';

/** Somebody looks at a path again before it is out of date. */
export const lintReviewDate: TrainingLint = ({ reviewBy }, { today }) =>
  reviewBy >= today
    ? []
    : [
        {
          severity: 'warning',
          code: 'training.reviewDate',
          message: `the review was due on ${reviewBy}; expected a day to come, after somebody has looked at the texts`,
          file: TRAINING_FILE,
        },
      ];
