// @ts-check
import { createHash } from 'node:crypto';

const sha256 = (/** @type {string} */ text) =>
  createHash('sha256').update(text).digest('hex');

const TEMPLATES = 400;
const BASE = 'b'.repeat(40);
/** Stands in a template for the head commit of each change that is made of it. */
const HEAD = 'f00d'.repeat(10);
const TIERS = ['public', 'internal', 'confidential', 'restricted', undefined];
const TOOLS = ['copilot', 'claude-code', 'cursor'];
const HOST = { trust: 'observed', source: 'github' };
const DAY_MS = 86_400_000;
const RANGE_MS = 88 * DAY_MS;

/** @param {string} id */
const person = id => ({
  ...HOST,
  id,
  isIdentified: true,
  isBot: false,
  groups: ['group:default/team-1', 'group:default/engineering'],
  stage: 'controlled',
});

/** What is known of one change: three of four were scanned, reviewed and checked. @param {number} number */
const factsOf = number => ({
  entities: Array.from({ length: 1 + (number % 3) }, (_, at) => ({
    ...HOST,
    ref: `component:default/service-${number}-${at}`,
    repository: `github.com/acme/service-${number}`,
    path: number % 3 === 0 ? '' : `packages/p${at}`,
    owner: `group:default/team-${number % 40}`,
    ownerGroups: [
      `group:default/team-${number % 40}`,
      'group:default/engineering',
    ],
    system: `system:default/s-${number % 60}`,
    stage: ['pilot', 'controlled', 'scaled'][number % 3],
    tier: {
      declared: TIERS[number % 5],
      inherited: [{ value: 'internal', from: 'system:default/s' }],
    },
    critical: { declared: String(number % 9 === 0), inherited: [] },
  })),
  people: ['ada', 'ben', 'cid'].map(person),
  waivers: [],
  problems: [],
  ...(number % 4 === 3
    ? {}
    : {
        data: [
          {
            ...HOST,
            sha: HEAD,
            detectors: 'ai-governance 1',
            classes: ['credentials', 'customerData', 'proprietarySecrets'],
            findings: [],
            incomplete: [],
          },
        ],
        protection: {
          ...HOST,
          requiredChecks: [{ name: 'ai-governance', isPinnedToApp: true }],
          reviews: 1,
          codeOwnerReviews: true,
          bypassActors: [],
          areaOwnership: { unowned: [], isComplete: true },
        },
        scans: ['CodeQL', 'Semgrep', 'Gitleaks', 'Trivy'].map(tool => ({
          ...HOST,
          tool,
          sha: HEAD,
          revisionIds: [HEAD],
          executionSuccessful: true,
          findings: { critical: 0, high: 0, medium: number % 3, low: 1 },
          suppressed: 0,
          artifactDigest: sha256(`scan ${number}`),
        })),
        reviews: ['ben', 'cid'].map(reviewer => ({
          ...HOST,
          reviewer,
          state: 'approved',
          sha: HEAD,
        })),
        checks: ['build', 'test', 'lint'].map(name => ({
          ...HOST,
          name,
          sha: HEAD,
          app: { id: '15368', slug: 'github-actions' },
          conclusion: 'success',
        })),
      }),
});

/** A change of a dozen files and three commits. @param {number} number @param {boolean} isPlanted */
const subjectOf = (number, isPlanted) => ({
  kind: 'change',
  phase: 'merge',
  repository: `github.com/acme/service-${number}`,
  baseSha: BASE,
  headSha: HEAD,
  files: [
    ...Array.from({ length: 12 }, (_, at) => ({
      path: `packages/p${at % 3}/src/module-${number}-${at % 5}/${at === 5 && number % 6 === 0 ? 'auth/' : ''}file-${at}${at < 3 ? HEAD.slice(0, 8) : ''}.ts`,
      status: 'modified',
    })),
    ...(isPlanted ? [{ path: 'planted/file.ts', status: 'added' }] : []),
  ],
  commits: Array.from({ length: 3 }, (_, at) => ({
    sha: at === 2 ? HEAD : sha256(`commit ${number} ${at}`).slice(0, 40),
    attribution: number % 2 === 0 ? 'mixed' : 'human',
    confidence: 'declared',
    uses: number % 2 === 0 ? [{ tool: TOOLS[number % 3], role: 'author' }] : [],
    declaredBy: ['assisted-by'],
    hasConflict: false,
    evidence: [
      { kind: 'trailer', text: 'Assisted-by: GitHub Copilot', line: 3 },
    ],
    authors: ['ada'],
  })),
  trust: 'attested',
});

/**
 * Rows of decisions on the changes of a fleet, by number, newest first. Each is one of some hundred changes that were decided on
 * by the policy, under a head commit of its own; the decision itself is put together by text, since a simulation reads no digest.
 *
 * @param {any} product @param {any} compiled @param {number} plantedEvery
 */
export function decidedOnFleet(product, compiled, plantedEvery) {
  const now = Date.now();
  const templates = Array.from({ length: TEMPLATES }, (_, number) => {
    const isPlanted = number % plantedEvery === 1;
    const question = {
      subject: subjectOf(number, isPlanted),
      facts: factsOf(number),
      now: new Date(now - DAY_MS).toISOString(),
    };
    const decision = product.evaluate(compiled, question);
    return {
      isPlanted,
      decision,
      repository: question.subject.repository,
      texts: {
        subject: product.canonicalJson(question.subject),
        facts: product.canonicalJson(question.facts),
        decision: product.canonicalJson(decision),
      },
      summary: JSON.stringify({
        assistants: decision.assistants,
        because: [],
        obligations: { total: 0, open: 0 },
        entityRefs: question.facts.entities.map(({ ref }) => ref),
      }),
    };
  });
  return (/** @type {number} */ number) => {
    const template = templates[number % TEMPLATES];
    const { decision, texts, isPlanted, repository, summary } = template;
    const head_sha = sha256(`head ${number}`).slice(0, 40);
    const own = (/** @type {string} */ text) =>
      text
        .replaceAll(HEAD, head_sha)
        .replaceAll(HEAD.slice(0, 8), head_sha.slice(0, 8));
    const at = new Date(
      now - 1_000 - ((number * 7_919) % RANGE_MS),
    ).toISOString();
    return {
      isPlanted,
      decision_id: `d-${sha256(`decision ${number}`).slice(0, 32)}`,
      caller: 'source:github',
      request_digest: 'r',
      repository,
      base_sha: BASE,
      head_sha,
      pull_request: number + 1,
      occurred_at: at,
      recorded_at: at,
      phase: decision.phase,
      effect: decision.effect,
      outcome: decision.outcome,
      would_be: decision.wouldBe,
      is_preview: decision.isPreview,
      attribution: decision.attribution,
      summary,
      policy_digest: decision.policyDigest,
      input_digest: decision.inputDigest,
      engine_version: decision.engineVersion,
      subject: own(texts.subject),
      facts: own(texts.facts),
      decision: own(texts.decision),
      ledger_entry_id: 'e',
    };
  };
}
