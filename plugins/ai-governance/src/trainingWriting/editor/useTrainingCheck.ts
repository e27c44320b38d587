import type { TrainingCheck } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import {
  useCheckedText,
  type CheckText,
  type TextCheck,
} from '../../editor/useCheckedText';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';

/** Has the text of a training path checked by the portal whenever the writing pauses. */
export function useTrainingCheck(text: string): TextCheck<TrainingCheck> {
  const client = useApi(aiGovernanceApiRef);
  return useCheckedText(
    text,
    useCallback<CheckText<TrainingCheck>>(
      (written, options) => client.checkTraining({ text: written }, options),
      [client],
    ),
  );
}
