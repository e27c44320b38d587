import type { Publication } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type {
  Decision,
  Obligation,
  Reason,
} from '@ai-enablement/governance-core';
import { sha } from './setUp';

/** An obligation that is open. */
export const obligation = (given: Partial<Obligation> = {}): Obligation => ({
  rule: 'human-review',
  kind: 'review',
  phase: 'merge',
  mode: 'enforce',
  status: 'unfulfilled',
  text: 'Every change needs an approving review of its head commit.',
  found: '0 of 1 needed review',
  evidence: [],
  sentences: [],
  owners: [],
  paths: [],
  ...given,
});

/** A reason that denies. */
export const reason = (given: Partial<Reason> = {}): Reason => ({
  code: 'policy.forbidden',
  rule: 'no-external',
  effect: 'forbid',
  mode: 'enforce',
  text: 'Cursor may not be used here.',
  because: 'it is external',
  sentences: [],
  ...given,
});

/** A decision that passed. */
export const decision = (given: Partial<Decision> = {}): Decision => ({
  engineVersion: '1',
  policyDigest: 'f'.repeat(64),
  inputDigest: 'e'.repeat(64),
  decidedAt: '2027-02-01T11:00:00.000Z',
  phase: 'merge',
  effect: 'allow',
  outcome: 'pass',
  wouldBe: 'pass',
  isPreview: false,
  attribution: 'mixed',
  assistants: ['cursor'],
  scopes: [],
  reasons: [],
  obligations: [],
  unmatched: [],
  ...given,
});

/** A decision on the pull request of the set-up. */
export const publication = (
  given: Partial<Publication> = {},
  decided: Partial<Decision> = {},
): Publication => ({
  decisionId: 'd1',
  repository: 'github.com/acme/shop',
  headSha: sha(10),
  pullRequest: 7,
  subject: {
    kind: 'change',
    phase: 'merge',
    repository: 'github.com/acme/shop',
    baseSha: sha(2),
    headSha: sha(10),
    files: [{ path: 'src/cart.ts', status: 'added' }],
    commits: [],
    trust: 'observed',
  },
  decision: decision(decided),
  recordedAt: '2027-02-01T11:00:01.000Z',
  url: 'https://portal.example.com/ai-governance/decisions/d1',
  ...given,
});
