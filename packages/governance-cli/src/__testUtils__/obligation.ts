import type { ObligationView } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** An obligation that holds the change, with what a test wants to be different. */
export const obligation = (
  fields: Partial<ObligationView> = {},
): ObligationView => ({
  rule: 'human-review',
  kind: 'review',
  phase: 'merge',
  mode: 'enforce',
  status: 'unfulfilled',
  text: 'Every change needs an approving review of its head commit by a person who took no part in it.',
  found: '0 of 1 needed review',
  evidence: [],
  sentences: ['S3'],
  fix: 'Ask a colleague who took no part in the change to review it.',
  owners: [],
  paths: [],
  ...fields,
});
