import type { PlaybookFinding, PlaybookLintContext } from '../../playbooks';
import type { TrainingPath } from '../types';

/** What the lint found in a training path: an error keeps it from being published, a warning is shown to its reviewer. */
export type TrainingFinding = PlaybookFinding;

/** Another path that is published. */
export interface OtherTraining {
  readonly name: string;
  readonly prerequisites: readonly string[];
}

/** What a training path is checked against. */
export interface TrainingLintContext extends Pick<
  PlaybookLintContext,
  'policy' | 'today' | 'findData'
> {
  /** Names of playbooks that texts may link to. */
  readonly playbooks: readonly string[];
  readonly others: readonly OtherTraining[];
}

/** One check. */
export type TrainingLint = (
  path: TrainingPath,
  context: TrainingLintContext,
) => readonly TrainingFinding[];
