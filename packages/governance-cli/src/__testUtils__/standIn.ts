import { createHash } from 'node:crypto';
import type {
  DecisionRecord,
  DataHandling,
  DecisionRequest,
  DecisionView,
  LedgerEntry,
  Release,
  ReleaseRequest,
  ScanRequest,
  ScanRecord,
  SignedBundle,
} from '@ai-enablement/backstage-plugin-ai-governance-common';

/** What the stand-in for the portal answers with; everything has a default. */
export interface StandInOptions {
  /** Token it wants; any, or none, when absent. */
  readonly token?: string;
  readonly decision?: Partial<DecisionView>;
  readonly entityRefs?: readonly string[];
  readonly ledger?: readonly LedgerEntry[];
  /** What it answers when asked for a policy bundle. */
  readonly bundle?: SignedBundle;
  /** Parts of its answer about a release. */
  readonly release?: Partial<Release>;
  /** Releases that it knows of. */
  readonly releases?: readonly Release[];
  /** Trust under which it takes scans. */
  readonly trust?: ScanRecord['trust'];
}

/** A request as the stand-in received it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly authorization?: string;
  readonly body: unknown;
}

/** A stand-in for the portal that speaks the contract; the compiler holds its answers to it. */
export interface StandIn {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly received: readonly Received[];
  readonly decisionRequests: () => readonly DecisionRequest[];
  readonly scanRequests: () => readonly ScanRequest[];
}

const API = '/api/ai-governance';

/** A change that touches one internal component and meets everything asked. */
export const PASSED: DecisionView = {
  engineVersion: '1',
  policyDigest: 'a'.repeat(64),
  inputDigest: 'b'.repeat(64),
  decidedAt: '2026-03-02T10:00:00.000Z',
  phase: 'merge',
  effect: 'allow',
  outcome: 'pass',
  wouldBe: 'pass',
  isPreview: false,
  attribution: 'mixed',
  assistants: ['claude-code'],
  scopes: [
    {
      entityRef: 'component:default/checkout',
      tier: {
        effective: 'internal',
        isClassified: true,
        because: 'declared by the entity as `internal`',
        sources: [{ kind: 'declared', value: 'internal', isValid: true }],
      },
      isCritical: false,
      stage: 'controlled',
      files: 2,
    },
  ],
  reasons: [
    {
      code: 'policy.permitted',
      rule: 'approved-repositories',
      effect: 'permit',
      mode: 'enforce',
      text: 'Approved assistants may be used in approved repositories.',
      because: 'the repository is approved',
      sentences: ['S1'],
    },
  ],
  obligations: [],
  unmatched: [],
};

/** Answers `body` as JSON. */
export const jsonResponse = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });

/** An error answer as the contract shapes it. */
export const errorResponse = (
  status: number,
  error: {
    readonly name: string;
    readonly message: string;
    readonly code?: string;
  },
): Response => jsonResponse(status, { error });

/** Makes a stand-in; nothing listens anywhere until its `fetch` is served. */
export function standIn(options: StandInOptions = {}): StandIn {
  const received: Received[] = [];
  const bodiesFor = (path: string) =>
    received
      .filter(request => request.path === `${API}${path}`)
      .map(({ body }) => body);
  return {
    received,
    decisionRequests: () => bodiesFor('/policy/decisions') as DecisionRequest[],
    scanRequests: () => bodiesFor('/policy/scans') as ScanRequest[],
    fetch: async request => {
      const { pathname } = new URL(request.url);
      const text = await request.text();
      const seen: Received = {
        method: request.method,
        path: pathname,
        authorization: request.headers.get('authorization') ?? undefined,
        body: text === '' ? undefined : JSON.parse(text),
      };
      received.push(seen);
      return answer(seen, options);
    },
  };
}

function answer(
  { method, path, authorization, body }: Received,
  options: StandInOptions,
): Response {
  if (
    options.token !== undefined &&
    authorization !== `Bearer ${options.token}`
  ) {
    return errorResponse(401, {
      name: 'AuthenticationError',
      message: 'Illegal token',
    });
  }
  switch (`${method} ${path.slice(path.indexOf(API) + API.length)}`) {
    case 'POST /policy/decisions':
      return jsonResponse(
        201,
        decisionRecord(body as DecisionRequest, options),
      );
    case 'POST /policy/releases':
      return jsonResponse(201, {
        ...releaseRecord(body as ReleaseRequest),
        ...options.release,
      });
    case 'GET /policy/releases':
      return jsonResponse(200, { items: options.releases ?? [] });
    case 'GET /policy/data-handling':
      return jsonResponse(200, DATA_HANDLING);
    case 'POST /policy/scans':
      return jsonResponse(201, scanRecord(body as ScanRequest, options));
    case 'GET /policy/bundle':
      return options.bundle
        ? jsonResponse(200, options.bundle)
        : errorResponse(404, {
            name: 'NotFoundError',
            message: 'there is no bundle',
          });
    case 'GET /audit/head':
      return jsonResponse(200, {
        size: options.ledger?.length ?? 0,
        root: 'e3b0c442',
      });
    case 'GET /audit/entries':
      return jsonResponse(200, { items: options.ledger ?? [] });
    default:
      return errorResponse(404, {
        name: 'NotFoundError',
        message: `no route \`${path}\``,
      });
  }
}

/** Says what detectors look for, and lets `fetch` answer everything else. */
export const besidesDataHandling =
  (fetch: StandIn['fetch']): StandIn['fetch'] =>
  async request =>
    new URL(request.url).pathname.endsWith('/policy/data-handling')
      ? jsonResponse(200, DATA_HANDLING)
      : fetch(request);

/** What the stand-in has detectors look for. */
export const DATA_HANDLING: DataHandling = {
  policyDigest: 'd'.repeat(64),
  detectors: {
    neverShare: ['credentials', 'customerData', 'codeNames'],
    off: [],
    patterns: [
      {
        id: 'code-names',
        title: 'Code name',
        class: 'codeNames',
        pattern: '(?i)\\bproject heron\\b',
      },
    ],
    gitleaks: [],
    emailListAtLeast: 5,
  },
  bundleAge: { warnAfterHours: 24 },
};

function scanRecord(
  { sarif }: ScanRequest,
  { trust = 'attested' }: StandInOptions,
): ScanRecord {
  const digest = createHash('sha256').update(sarif).digest('hex');
  return {
    scanId: `scan-${digest.slice(0, 8)}`,
    digest,
    trust,
    runs: [{ tool: 'CodeQL', findings: {}, suppressed: 0 }],
  };
}

/** An answer about a release without anything against it. */
export const releaseRecord = (
  request: Pick<
    ReleaseRequest,
    'repository' | 'environment' | 'tag' | 'baseSha' | 'headSha' | 'commits'
  >,
): Release => ({
  ...request,
  commits: request.commits.length,
  releaseId: 'release-1',
  occurredAt: '2026-03-02T10:00:00.000Z',
  entityRefs: ['component:default/checkout'],
  isPreview: false,
  outcome: 'pass',
  wouldBe: 'pass',
  start: 'given',
  changes: [],
  undecided: [],
  ledger: { entryId: 'entry-1', state: 'staged' },
});

/** A stored decision on a request. */
export function decisionRecord(
  request: Pick<
    DecisionRequest,
    'repository' | 'baseSha' | 'headSha' | 'phase'
  >,
  {
    decision,
    entityRefs = ['component:default/checkout'],
  }: StandInOptions = {},
): DecisionRecord {
  const { repository, baseSha, headSha, phase } = request;
  return {
    decisionId: 'decision-1',
    repository,
    baseSha,
    headSha,
    occurredAt: '2026-03-02T10:00:00.000Z',
    recordedAt: '2026-03-02T10:00:00.000Z',
    entityRefs: [...entityRefs],
    ledger: { entryId: 'entry-1', state: 'staged' },
    decision: { ...PASSED, phase, ...decision },
  };
}
