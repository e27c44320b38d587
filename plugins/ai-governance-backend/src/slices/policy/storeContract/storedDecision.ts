import type { Decision } from '@ai-enablement/governance-core';
import type { NewDecision } from '../model';

/** Entity that the decisions of the contracts are about. */
export const A = 'component:default/a';
const decision: Decision = {
  engineVersion: '1',
  policyDigest: 'p',
  inputDigest: 'i',
  decidedAt: '2026-11-02T09:00:00.000Z',
  phase: 'merge',
  effect: 'allow',
  outcome: 'pass',
  wouldBe: 'hold',
  isPreview: false,
  attribution: 'mixed',
  assistants: ['copilot'],
  scopes: [],
  reasons: [],
  obligations: [],
  unmatched: [],
};

/** A decision as stores keep it; parts of it and of its answer can be replaced. */
export const stored = (
  decisionId: string,
  given: Partial<NewDecision> = {},
  answer: Partial<Decision> = {},
): NewDecision => ({
  decisionId,
  caller: 'external:ci',
  requestDigest: `request-${decisionId}`,
  repository: 'github.com/acme/mono',
  baseSha: 'b',
  headSha: 'a',
  occurredAt: '2026-11-02T09:00:00.000Z',
  recordedAt: '2026-11-02T09:00:00.000Z',
  ledgerEntryId: `entry-${decisionId}`,
  digest: {
    assistants: ['copilot'],
    because: ['it is permitted'],
    obligations: { total: 2, open: 1 },
    entityRefs: [A],
  },
  subject: { kind: 'use', entityRef: A, assistant: 'copilot' },
  facts: { entities: [], people: [], waivers: [], problems: [] },
  decision: { ...decision, ...answer },
  ...given,
});
