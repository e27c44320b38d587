import { code } from '../../shared/sentence';
import { questionsFile } from '../format/parseTraining';
import type { TrainingLint } from './types';

/** A pool this many times as large as what is drawn leaves an attempt, and two retakes, with fresh questions. */
export const POOL_FACTOR = 3;

/** Pools are so large that a retake asks something else. */
export const lintPools: TrainingLint = ({ modules }) =>
  modules.flatMap(({ name, draw, questions }) =>
    questions.length >= draw * POOL_FACTOR
      ? []
      : [
          {
            severity: 'error' as const,
            code: 'training.smallPool',
            message: `the module ${code(name)} draws ${draw} of ${questions.length} questions; expected at least ${draw * POOL_FACTOR} in the pool, so that each retake has fresh ones`,
            file: questionsFile(name),
          },
        ],
  );
