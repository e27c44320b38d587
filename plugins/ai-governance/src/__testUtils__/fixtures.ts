import type {
  ActivePolicy,
  DecisionRecord,
  DecisionSummary,
  EntityPolicy,
  ObligationView,
  RuleView,
} from '@ai-enablement/backstage-plugin-ai-governance-common';

/** Rules of a small policy, for tests and the development app. */
export const rules: readonly RuleView[] = [
  {
    id: 'approved-repositories',
    title: 'Approved assistants in approved repositories',
    effect: 'permit',
    owner: 'group:default/platform-enablement',
    isNonNegotiable: false,
    conditions:
      'the repository is approved, the assistant is approved and the team is at stage `controlled` or `scaled`',
    sentences: [
      {
        id: 'S1',
        text: 'AI coding assistants are permitted in approved repositories.',
      },
    ],
  },
  {
    id: 'declare-assistance',
    title: 'Every change declares its assistance',
    effect: 'require',
    owner: 'group:default/platform-enablement',
    isNonNegotiable: false,
    conditions: 'the tier is `internal` or stricter',
    fix: 'Add `Assisted-by: <tool>` or `Assisted-by: none` to the commit message.',
    sentences: [
      {
        id: 'S5',
        text: 'Every change declares its AI assistance, none included.',
      },
    ],
  },
  {
    id: 'scans',
    title: 'Security scans on every change',
    effect: 'require',
    owner: 'group:default/security',
    isNonNegotiable: false,
    conditions: 'always',
    sentences: [
      {
        id: 'S2',
        text: 'All AI-assisted changes must pass CI security scans.',
      },
    ],
  },
  {
    id: 'area-owners-review',
    title: 'Owners of sensitive areas review',
    effect: 'require',
    owner: 'group:default/security',
    isNonNegotiable: false,
    conditions: 'the change touches authentication, payments or infrastructure',
    sentences: [
      {
        id: 'S3',
        text: 'AI-assisted changes that touch authentication, payments or infrastructure need human review.',
      },
    ],
  },
  {
    id: 'no-external-models-from-confidential',
    title: 'No external models from confidential up',
    effect: 'forbid',
    owner: 'group:default/security',
    isNonNegotiable: true,
    conditions:
      'the tier is `confidential` or stricter and the assistant is external',
    fix: 'Use an in-house model.',
    sentences: [
      {
        id: 'S4',
        text: 'Data classified as confidential must not be shared with external models.',
      },
    ],
  },
  {
    id: 'branch-protection',
    title: 'Branch protection',
    effect: 'require',
    owner: 'group:default/platform-enablement',
    isNonNegotiable: false,
    conditions: 'always',
    sentences: [],
  },
];

/** The policy in force, as far as the assignment dialog reads it. */
export const activePolicy: ActivePolicy = {
  name: 'default',
  title: 'AI coding assistants',
  owner: 'group:default/platform-enablement',
  digest: '5f1d6ab2c47c0e6dbb1b0c5d4c8e9d0f6a7b8c9d0e1f2a3b4c5d6e7f80910a1b',
  source: 'file',
  activatedAt: '2026-11-02T08:00:00.000Z',
  statement: [],
  tiers: [
    { id: 'public', title: 'Public', description: 'Published or meant to be.' },
    {
      id: 'internal',
      title: 'Internal',
      description: 'Ordinary code of the organisation.',
    },
    {
      id: 'confidential',
      title: 'Confidential',
      description: 'Would hurt if it leaked.',
    },
    {
      id: 'restricted',
      title: 'Restricted',
      description: 'Under regulation or contract.',
    },
  ],
  assistants: [],
  sources: { models: [], mcpServers: [], extensions: [] },
  areas: [],
  dataClasses: { shareable: [], neverShare: [] },
  rules,
};

/** A condition, by default met and enforced. */
export function obligation(over: Partial<ObligationView> = {}): ObligationView {
  return {
    rule: 'scans',
    part: 'sast',
    kind: 'scan',
    phase: 'merge',
    mode: 'enforce',
    status: 'fulfilled',
    text: 'A `sast` scan finds nothing of severity `high` or above.',
    found: '`CodeQL` found 0 of severity `high` or above (allowed: 0).',
    evidence: [
      {
        text: '`CodeQL` 2.23 completed on `9f2c1ab4`: 0 high, 2 medium',
        trust: 'attested',
        source: 'sarif',
        at: '2026-11-20T09:12:00.000Z',
        counts: true,
      },
    ],
    sentences: ['S2'],
    owners: [],
    paths: [],
    ...over,
  };
}

const HEAD = '9f2c1ab4d5e6f708192a3b4c5d6e7f8091a2b3c4';
const BASE = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

/** A decision in short, by default passed. */
export function decisionSummary(
  over: Partial<DecisionSummary> = {},
): DecisionSummary {
  return {
    decisionId: 'dec-409',
    repository: 'github.com/acme/checkout-service',
    baseSha: BASE,
    headSha: HEAD,
    pullRequest: 409,
    occurredAt: '2026-11-19T14:03:00.000Z',
    recordedAt: '2026-11-19T14:03:02.000Z',
    entityRefs: ['component:default/checkout-service'],
    phase: 'merge',
    effect: 'allow_with_obligations',
    outcome: 'pass',
    wouldBe: 'pass',
    isPreview: false,
    attribution: 'mixed',
    assistants: ['copilot'],
    because: ['GitHub Copilot is approved in this repository.'],
    obligations: { total: 5, open: 0 },
    ...over,
  };
}

/** A whole decision: held, with one condition met, one not met and one rule that did not apply. */
export function decisionRecord(
  over: Partial<DecisionRecord> = {},
): DecisionRecord {
  return {
    decisionId: 'dec-412',
    repository: 'github.com/acme/checkout-service',
    baseSha: BASE,
    headSha: HEAD,
    pullRequest: 412,
    occurredAt: '2026-11-20T09:14:00.000Z',
    recordedAt: '2026-11-20T09:14:03.000Z',
    entityRefs: ['component:default/checkout-service'],
    ledger: {
      entryId: 'led-0000000000000412',
      state: 'sequenced',
      index: 811,
      treeSize: 812,
      root: 'c0ffee12ab34cd56ef7890ab12cd34ef56ab78cd90ef12ab34cd56ef7890ab12',
    },
    decision: {
      engineVersion: '1',
      policyDigest: activePolicy.digest,
      inputDigest:
        '77aa8b9c0d1e2f30415263748596a7b8c9d0e1f2031425364758697a8b9cadbe',
      decidedAt: '2026-11-20T09:14:00.000Z',
      phase: 'merge',
      effect: 'allow_with_obligations',
      outcome: 'hold',
      wouldBe: 'hold',
      isPreview: false,
      attribution: 'mixed',
      assistants: ['claude-code'],
      scopes: [
        {
          entityRef: 'component:default/checkout-service',
          tier: {
            effective: 'internal',
            isClassified: true,
            because: 'declared in the annotation',
            sources: [{ kind: 'declared', value: 'internal', isValid: true }],
          },
          isCritical: false,
          stage: 'controlled',
          files: 7,
        },
      ],
      reasons: [
        {
          code: 'policy.permitted',
          rule: 'approved-repositories',
          effect: 'permit',
          mode: 'enforce',
          text: 'Claude Code is approved in `github.com/acme/checkout-service`.',
          because: 'the assistant and the repository are approved',
          sentences: ['S1'],
          entityRef: 'component:default/checkout-service',
          assistant: 'claude-code',
        },
      ],
      obligations: [
        obligation(),
        obligation({
          rule: 'area-owners-review',
          part: 'authentication',
          kind: 'review',
          status: 'unfulfilled',
          text: 'Changes to authentication need 1 review by `security`.',
          found:
            '0 of 1 review by `security`; the author’s own does not count.',
          evidence: [],
          owners: ['group:default/security'],
          paths: ['src/auth/login.ts', 'src/auth/session.ts'],
          fix: 'Ask a member of `security` to review this commit.',
        }),
      ],
      unmatched: [
        {
          rule: 'no-external-models-from-confidential',
          effect: 'forbid',
          condition: 'when.tier',
          expected: '`confidential` or stricter',
          actual: '`internal`',
        },
      ],
    },
    ...over,
  };
}

/** A component where assistants may be used under conditions, some of them not met. */
export function entityPolicy(over: Partial<EntityPolicy> = {}): EntityPolicy {
  const entityRef = 'component:default/checkout-service';
  return {
    entityRef,
    repository: 'github.com/acme/checkout-service',
    status: {
      entityRef,
      tier: 'internal',
      tierTitle: 'Internal',
      isClassified: true,
      isCritical: false,
      stage: 'controlled',
      status: 'allowedWithConditions',
      because:
        'Approved assistants may be used in this repository, under the conditions below.',
      nextStep: 'Ask `security` to review changes under `src/auth/**`.',
      repository: 'github.com/acme/checkout-service',
      problems: [],
    },
    compliance: 'notMet',
    tier: {
      effective: 'internal',
      isClassified: true,
      because: 'declared in the annotation; the System says the same',
      sources: [
        { kind: 'declared', value: 'internal', isValid: true },
        {
          kind: 'inherited',
          value: 'internal',
          from: 'system:default/checkout',
          isValid: true,
        },
      ],
    },
    tierTitle: 'Internal',
    policy: { title: activePolicy.title, digest: activePolicy.digest },
    sentences: [
      {
        kind: 'may',
        text: 'You may use GitHub Copilot (completion, chat, review) and Claude Code in this repository.',
        rules: ['approved-repositories'],
        sentences: ['S1'],
        mode: 'enforce',
      },
      {
        kind: 'must',
        text: 'Say so in the commit: `Assisted-by: <tool>`, or `Assisted-by: none`.',
        rules: ['declare-assistance'],
        sentences: ['S5'],
        mode: 'enforce',
        example: 'Assisted-by: claude-code',
        fix: 'Add the line to the end of the commit message.',
      },
      {
        kind: 'must',
        text: 'Changes under `src/auth/**` need a review by `security`.',
        rules: ['area-owners-review'],
        sentences: ['S3'],
        mode: 'enforce',
      },
      {
        kind: 'must',
        text: 'Keep the default branch protected: the check `ai-governance` is required.',
        rules: ['branch-protection'],
        sentences: [],
        mode: 'observe',
      },
      {
        kind: 'mustNot',
        text: 'Do not share customer data, credentials or proprietary secrets with an assistant.',
        rules: ['no-external-models-from-confidential'],
        sentences: ['S4'],
        mode: 'enforce',
      },
      {
        kind: 'note',
        text: 'Work without AI needs no assistant to be approved; scans and reviews apply to it alike.',
        rules: ['work-without-ai'],
        sentences: [],
        mode: 'enforce',
      },
      {
        kind: 'next',
        text: 'Ask `security` to review changes under `src/auth/**`.',
        rules: [],
        sentences: [],
        mode: 'enforce',
      },
    ],
    assistants: [
      {
        id: 'copilot',
        title: 'GitHub Copilot',
        isExternal: true,
        isAllowed: true,
        surfaces: ['completion', 'chat', 'review'],
        because: 'approved in this repository',
      },
      {
        id: 'claude-code',
        title: 'Claude Code',
        isExternal: true,
        isAllowed: true,
        surfaces: ['completion', 'chat', 'agent', 'cli', 'review'],
        because: 'approved in this repository',
      },
      {
        id: 'windsor',
        title: 'Windsor',
        isExternal: true,
        isAllowed: false,
        surfaces: [],
        because: 'not on the list of approved assistants',
      },
    ],
    obligations: [
      obligation(),
      obligation({
        rule: 'declare-assistance',
        part: undefined,
        kind: 'declaration',
        phase: 'commit',
        text: 'Every commit declares its assistance.',
        found: '4 of 4 commits declare it.',
        evidence: [],
        sentences: ['S5'],
      }),
      obligation({
        rule: 'area-owners-review',
        part: 'authentication',
        kind: 'review',
        status: 'unfulfilled',
        text: 'Changes to authentication need 1 review by `security`.',
        found: '0 of 1 review by `security`.',
        evidence: [],
        owners: ['group:default/security'],
        paths: ['src/auth/login.ts'],
        fix: 'Ask a member of `security` to review this commit; see `.github/CODEOWNERS`.',
        sentences: ['S3'],
      }),
      obligation({
        rule: 'branch-protection',
        part: undefined,
        kind: 'protection',
        mode: 'observe',
        status: 'unknown',
        text: 'The check `ai-governance` is required on the default branch.',
        found: 'Nobody reported the settings of the default branch.',
        evidence: [],
        sentences: [],
        fix: 'Connect the repository host.',
      }),
      obligation({
        rule: 'scans',
        part: 'dependencies',
        status: 'waived',
        text: 'A `dependencies` scan finds nothing of severity `high` or above.',
        found: '`Trivy` found 1 of severity `high` or above (allowed: 0).',
        waivedUntil: '2026-12-03T00:00:00.000Z',
        waiver: 'W-12',
      }),
    ],
    observedAt: '2026-11-20T09:14:00.000Z',
    observedIn: 'dec-412',
    recentDecisions: [
      decisionSummary({
        decisionId: 'dec-412',
        pullRequest: 412,
        occurredAt: '2026-11-20T09:14:00.000Z',
        outcome: 'hold',
        wouldBe: 'hold',
        because: ['1 review by `security` is missing for `src/auth/login.ts`.'],
        obligations: { total: 5, open: 2 },
      }),
      decisionSummary({
        decisionId: 'dec-preview',
        pullRequest: undefined,
        isPreview: true,
        outcome: 'hold',
        occurredAt: '2026-11-19T16:40:00.000Z',
        because: ['Nothing but the caller’s word was at hand.'],
        obligations: { total: 5, open: 3 },
      }),
      decisionSummary(),
      decisionSummary({
        decisionId: 'dec-407',
        pullRequest: 407,
        occurredAt: '2026-11-17T10:21:00.000Z',
        wouldBe: 'hold',
        because: ['All enforced conditions are met.'],
        obligations: { total: 5, open: 1 },
      }),
      decisionSummary({
        decisionId: 'dec-401',
        pullRequest: 401,
        occurredAt: '2026-11-14T08:02:00.000Z',
        outcome: 'deny',
        wouldBe: 'deny',
        attribution: 'ai',
        assistants: ['windsor'],
        because: ['`windsor` is not an approved assistant.'],
        obligations: { total: 0, open: 0 },
      }),
    ],
    attribution: {
      windowDays: 90,
      changes: 52,
      ai: 5,
      mixed: 11,
      human: 13,
      unknown: 23,
      tools: [
        { tool: 'claude-code', changes: 6 },
        { tool: 'copilot', changes: 10 },
      ],
      weeks: [
        ['2026-W35', 3, 0],
        ['2026-W36', 4, 1],
        ['2026-W37', 0, 0],
        ['2026-W38', 5, 1],
        ['2026-W39', 4, 1],
        ['2026-W40', 3, 0],
        ['2026-W41', 5, 2],
        ['2026-W42', 4, 1],
        ['2026-W43', 6, 2],
        ['2026-W44', 3, 1],
        ['2026-W45', 5, 2],
        ['2026-W46', 6, 3],
        ['2026-W47', 4, 2],
      ].map(([week, changes, attributed]) => ({
        week: String(week),
        changes: Number(changes),
        attributed: Number(attributed),
      })),
    },
    rules,
    ...over,
  };
}

const NO_ATTRIBUTION = {
  windowDays: 90,
  changes: 0,
  ai: 0,
  mixed: 0,
  human: 0,
  unknown: 0,
  tools: [],
  weeks: [],
};

/** A component where everything approved is allowed and all is well. */
export function allowedPolicy(): EntityPolicy {
  const base = entityPolicy();
  const entityRef = 'component:default/docs-site';
  return {
    ...base,
    entityRef,
    repository: 'github.com/acme/docs-site',
    status: {
      ...base.status,
      entityRef,
      tier: 'public',
      tierTitle: 'Public',
      stage: 'scaled',
      status: 'allowed',
      because:
        'Approved assistants may be used here, and nothing is asked in return.',
      nextStep: undefined,
      repository: 'github.com/acme/docs-site',
    },
    compliance: 'met',
    tier: {
      effective: 'public',
      isClassified: true,
      because: 'declared in the annotation',
      sources: [{ kind: 'declared', value: 'public', isValid: true }],
    },
    tierTitle: 'Public',
    sentences: base.sentences.slice(0, 1),
    obligations: [obligation()],
    recentDecisions: [decisionSummary()],
  };
}

/** A critical, confidential component that forbids external assistants, with sources that contradict each other. */
export function prohibitedPolicy(): EntityPolicy {
  const base = entityPolicy();
  const entityRef = 'component:default/payments-ledger';
  return {
    ...base,
    entityRef,
    repository: 'github.com/acme/payments-ledger',
    status: {
      ...base.status,
      entityRef,
      tier: 'confidential',
      tierTitle: 'Confidential',
      isCritical: true,
      stage: 'pilot',
      status: 'prohibited',
      because:
        'Every approved assistant is external, and external models are forbidden from confidential up.',
      nextStep: 'Use an in-house model, or ask `security` about the tier.',
      repository: 'github.com/acme/payments-ledger',
      problems: [
        'The annotation says `internal`, the System `payments` says `confidential`; the stricter counts.',
      ],
    },
    compliance: 'notReported',
    tier: {
      effective: 'confidential',
      isClassified: true,
      because:
        'inherited from the System `payments`, stricter than the annotation',
      sources: [
        { kind: 'declared', value: 'internal', isValid: true },
        { kind: 'assigned', value: 'confidential', isValid: true },
        {
          kind: 'inherited',
          value: 'confidential',
          from: 'system:default/payments',
          isValid: true,
        },
      ],
    },
    tierTitle: 'Confidential',
    assignment: {
      entityRef,
      tier: 'confidential',
      isCritical: true,
      reason: 'Holds settlement data since the merger of the ledgers.',
      assignedBy: 'user:default/elin.brookvale',
      assignedAt: '2026-10-01T07:30:00.000Z',
      effectiveTier: 'confidential',
    },
    sentences: [
      {
        kind: 'mustNot',
        text: 'Do not use external assistants here: GitHub Copilot, Claude Code.',
        rules: ['no-external-models-from-confidential'],
        sentences: ['S4'],
        mode: 'enforce',
        fix: 'Use an in-house model.',
      },
      {
        kind: 'note',
        text: 'Work without AI is not affected.',
        rules: [],
        sentences: [],
        mode: 'enforce',
      },
      {
        kind: 'next',
        text: 'Use an in-house model, or ask `security` about the tier.',
        rules: [],
        sentences: [],
        mode: 'enforce',
      },
    ],
    assistants: base.assistants.map(assistant => ({
      ...assistant,
      isAllowed: false,
      surfaces: [],
      because: 'external models are forbidden from confidential up',
    })),
    obligations: base.obligations.map(item => ({
      ...item,
      status: 'unknown',
      found: 'Nothing reported yet.',
      evidence: [],
      waivedUntil: undefined,
      waiver: undefined,
    })),
    observedAt: undefined,
    observedIn: undefined,
    recentDecisions: [],
    attribution: NO_ATTRIBUTION,
  };
}

/** A component that nobody has classified, without a repository. */
export function unclassifiedPolicy(): EntityPolicy {
  const base = prohibitedPolicy();
  const entityRef = 'component:default/night-batch';
  return {
    ...base,
    entityRef,
    repository: undefined,
    status: {
      entityRef,
      tier: 'restricted',
      tierTitle: 'Restricted',
      isClassified: false,
      isCritical: false,
      stage: 'none',
      status: 'unclassified',
      because:
        'Nobody has said how sensitive this component is, so the strictest tier is assumed.',
      nextStep:
        'Declare a tier in `catalog-info.yaml` or ask for one to be assigned.',
      problems: [],
    },
    compliance: 'notApplicable',
    tier: {
      effective: 'restricted',
      isClassified: false,
      because: 'no tier is declared, assigned or inherited',
      sources: [],
    },
    tierTitle: 'Restricted',
    assignment: undefined,
    sentences: [
      {
        kind: 'mustNot',
        text: 'Do not use external assistants here until the component is classified.',
        rules: ['unclassified'],
        sentences: [],
        mode: 'enforce',
      },
      ...base.sentences.slice(1),
    ],
    obligations: [],
  };
}
