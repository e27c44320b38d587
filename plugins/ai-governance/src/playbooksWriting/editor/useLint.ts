import type { PlaybookCheck } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import {
  useCheckedText,
  type CheckText,
  type TextCheck,
} from '../../editor/useCheckedText';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';

/** What is known of the playbook that is being written. */
export type Lint = TextCheck<PlaybookCheck>;

/** Has the text of a playbook checked by the portal whenever the writing pauses. */
export function useLint(text: string): Lint {
  const client = useApi(aiGovernanceApiRef);
  return useCheckedText(
    text,
    useCallback<CheckText<PlaybookCheck>>(
      (written, options) => client.checkPlaybook({ text: written }, options),
      [client],
    ),
  );
}
