import type {
  ApprovalRequest,
  BreakGlass,
  Strengthening,
  Waiver,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { run } from '../run';
import { errorResponse, jsonResponse } from './standIn';
import { testIo } from './testIo';

const permit = { isPermitted: true };

/** A waiver as the portal gives it; parts can be replaced. */
export const waiver = (given: Partial<Waiver> = {}): Waiver => ({
  waiverId: 'w-1',
  status: 'requested',
  rule: 'human-review',
  scope: { repository: 'github.com/acme/checkout' },
  reason: 'the only reviewer is away',
  ticket: 'SEC-1234',
  owner: 'group:default/checkout',
  requestedBy: 'user:default/ada',
  requestedAt: '2026-03-01T10:00:00.000Z',
  expiresAt: '2026-04-01T00:00:00.000Z',
  permits: { approve: permit, refuse: permit, revoke: permit },
  ledger: { entryId: 'e-1', state: 'staged' },
  ...given,
});

/** A strengthening as the portal gives it; parts can be replaced. */
export const strengthening = (
  given: Partial<Strengthening> = {},
): Strengthening => ({
  strengtheningId: 's-1',
  status: 'active',
  scope: { repository: 'github.com/acme/checkout' },
  changes: 'all',
  reviews: 2,
  demand: 'Review is stricter here.',
  reason: 'two incidents this week',
  startedBy: 'user:default/ada',
  startedAt: '2026-03-01T10:00:00.000Z',
  expiresAt: '2026-04-01T00:00:00.000Z',
  permits: { extend: permit, end: permit },
  ledger: { entryId: 'e-1', state: 'staged' },
  ...given,
});

/** A use of break-glass as the portal gives it; parts can be replaced. */
export const breakGlass = (given: Partial<BreakGlass> = {}): BreakGlass => ({
  breakGlassId: 'b-1',
  repository: 'github.com/acme/checkout',
  headSha: 'a'.repeat(40),
  pullRequest: 42,
  reason: 'checkout is down',
  ticket: 'INC-77',
  usedBy: 'user:default/ada',
  usedAt: '2026-03-02T10:00:00.000Z',
  expiresAt: '2026-03-03T10:00:00.000Z',
  isActive: true,
  reviewState: 'open',
  permits: { review: permit },
  ledger: { entryId: 'e-1', state: 'staged' },
  ...given,
});

/** A change that waits for approval as the portal gives it; parts can be replaced. */
export const approval = (
  given: Partial<ApprovalRequest> = {},
): ApprovalRequest => ({
  decisionId: 'd-1',
  repository: 'github.com/acme/checkout',
  baseSha: 'b'.repeat(40),
  headSha: 'a'.repeat(40),
  pullRequest: 42,
  decidedAt: '2026-03-02T10:00:00.000Z',
  entityRefs: ['component:default/checkout'],
  attribution: 'ai',
  assistants: ['copilot'],
  outcome: 'hold',
  state: 'waiting',
  groups: ['group:default/security'],
  requires: [{ text: 'The change needs an approval.', found: '0 of 1' }],
  files: { total: 7, paths: ['src/pay.ts'] },
  otherOpen: [{ text: 'It needs a review.', found: 'none' }],
  given: [],
  permits: { approve: permit, refuse: permit },
  ...given,
});

/** What the portal was asked. */
export interface AskedOfPortal {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: unknown;
  readonly authorization: string | null;
}

type Answer =
  | { readonly body: unknown; readonly status?: number }
  | {
      readonly error: Parameters<typeof errorResponse>[1];
      readonly status: number;
    };

/** Runs a command against a portal that gives one answer, however often it is asked. */
export async function runAgainst(answer: Answer, args: readonly string[]) {
  const asked: AskedOfPortal[] = [];
  const io = testIo({
    env: {
      AI_GOVERNANCE_URL: 'https://portal.example.com',
      AI_GOVERNANCE_TOKEN: 'the-token',
    },
    fetch: async request => {
      const { pathname, search } = new URL(request.url);
      const text = await request.text();
      asked.push({
        method: request.method,
        path: `${pathname.replace('/api/ai-governance', '')}${search}`,
        body: text === '' ? undefined : JSON.parse(text),
        authorization: request.headers.get('authorization'),
      });
      return 'error' in answer
        ? errorResponse(answer.status, answer.error)
        : jsonResponse(answer.status ?? 200, answer.body);
    },
  });
  const exitCode = await run(args, io);
  return { exitCode, out: io.out(), err: io.err(), asked };
}
