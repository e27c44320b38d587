import type { TrainingVersion } from './model';

/** What other slices may ask of training. */
export interface TrainingFacade {
  /** The versions that people take now, by name. */
  current(): Promise<readonly TrainingVersion[]>;
}
