import type { PlaybookSummary } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** A playbook as AI governance tells of it. */
export const playbook = (
  given: Partial<PlaybookSummary> = {},
): PlaybookSummary => ({
  name: 'prompting',
  title: 'How we prompt',
  summary: 'What a prompt needs.',
  kind: 'guide',
  version: '1.4',
  versionId: 'v1',
  digest: 'a'.repeat(64),
  owner: 'group:default/platform-enablement',
  audience: { groups: [], tiers: [], stages: [], languages: [], areas: [] },
  tags: ['prompts'],
  risks: [],
  policyRules: [],
  appliesTo: [],
  tokens: 120,
  reviewBy: '2027-05-31',
  health: 'ok',
  publishedAt: '2026-11-02T09:00:00.000Z',
  ...given,
});
