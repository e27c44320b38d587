import type { TrainingNeed } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** What is asked of somebody: what needs them, missing ones first, and what they have. */
export interface SortedNeeds {
  readonly open: readonly TrainingNeed[];
  readonly held: readonly TrainingNeed[];
}

/** States of a certificate that counts but not for long. */
const ENDING = ['expiring', 'superseded'];

/** Tells what is missing or ends soon from what is held. */
export function sortNeeds(needs: readonly TrainingNeed[]): SortedNeeds {
  const isEnding = ({ isHeld, state }: TrainingNeed) =>
    isHeld && state !== undefined && ENDING.includes(state);
  return {
    open: [...needs.filter(({ isHeld }) => !isHeld), ...needs.filter(isEnding)],
    held: needs.filter(need => need.isHeld && !isEnding(need)),
  };
}

type Mode = TrainingNeed['rules'][number]['mode'];

const STRICTEST_FIRST = ['enforce', 'warn', 'observe'] as const;

/** What follows at worst when the training is missing; `observe` when no rule asks for it. */
export const strictestMode = (rules: TrainingNeed['rules']): Mode =>
  STRICTEST_FIRST.find(mode => rules.some(rule => rule.mode === mode)) ??
  'observe';
