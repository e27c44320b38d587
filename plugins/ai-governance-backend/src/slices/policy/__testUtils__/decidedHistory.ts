import {
  type CompiledPolicy,
  type EntityFact,
  evaluate,
  type Facts,
  type PolicyQuestion,
} from '@ai-enablement/governance-core';
import type { NewDecision } from '../model';

const TIERS = ['public', 'internal', 'confidential', undefined] as const;
const TEAMS = ['group:default/checkout', 'group:default/search'] as const;
const BEGIN = Date.parse('2026-11-01T00:00:00.000Z');

/** A commit id of a number. */
export const shaOf = (number: number): string =>
  number.toString(16).padStart(40, '0');

/** Whether one of the history's changes touches `planted/`. */
export const isPlanted = (number: number): boolean => number % 7 === 3;

/** The instant of one of the history's changes: an hour apart each, backwards from the first of November. */
export const instantOf = (number: number): string =>
  new Date(BEGIN - number * 3_600_000).toISOString();

const entity = (number: number): EntityFact => ({
  ref: `component:default/c${number % 5}`,
  repository: `github.com/acme/r${number % 5}`,
  path: '',
  owner: TEAMS[number % 2],
  ownerGroups: [TEAMS[number % 2] ?? ''],
  stage: 'controlled',
  tier: { declared: TIERS[number % 4], inherited: [] },
  critical: { inherited: [] },
  trust: 'observed',
  source: 'catalog',
});

const HOST = { trust: 'observed', source: 'host' } as const;
const person = (id: string) => ({
  ...HOST,
  id,
  isIdentified: true,
  isBot: false,
  groups: [],
});

/** Every third change has no scan, and every fifth no review. */
function factsOf(number: number): Facts {
  const sha = shaOf(number);
  const scan = {
    ...HOST,
    tool: 'Semgrep',
    sha,
    revisionIds: [],
    executionSuccessful: true,
    findings: {
      critical: 0,
      high: number % 11 === 0 ? 1 : 0,
      medium: 0,
      low: 0,
      note: 0,
    },
    suppressed: 0,
    artifactDigest: 'd',
  };
  const review = { ...HOST, reviewer: 'ben', state: 'approved', sha } as const;
  return {
    entities: [entity(number)],
    people: [person('ada'), person('ben')],
    waivers: [],
    problems: [],
    ...(number % 3 === 0 ? {} : { scans: [scan] }),
    ...(number % 5 === 0 ? {} : { reviews: [review] }),
  };
}

/** The question of one of the history's changes: tiers, teams, AI, scans and reviews come and go. */
export const questionOf = (number: number): PolicyQuestion => ({
  subject: {
    kind: 'change',
    phase: 'merge',
    repository: `github.com/acme/r${number % 5}`,
    baseSha: shaOf(0),
    headSha: shaOf(number),
    files: [
      {
        path: isPlanted(number) ? 'planted/main.ts' : 'src/main.ts',
        status: 'modified',
      },
    ],
    commits: [
      {
        sha: shaOf(number),
        attribution: number % 2 === 0 ? 'ai' : 'human',
        uses: number % 2 === 0 ? [{ tool: 'copilot', role: 'author' }] : [],
        declaredBy: ['assisted-by'],
        hasConflict: false,
        evidence: [],
        authors: ['ada'],
      },
    ],
    trust: 'attested',
  },
  facts: factsOf(number),
  now: instantOf(number),
});

/** One of the history's changes as a policy decided on it; parts can be replaced. */
export function decided(
  compiled: CompiledPolicy,
  number: number,
  given: Partial<NewDecision> = {},
): NewDecision {
  const question = questionOf(number);
  const { subject, facts, now } = question;
  return {
    decisionId: `decision-${number}`,
    caller: 'external:ci',
    requestDigest: 'r',
    repository: `github.com/acme/r${number % 5}`,
    baseSha: shaOf(0),
    headSha: shaOf(number),
    pullRequest: number + 1,
    occurredAt: now,
    recordedAt: now,
    ledgerEntryId: 'e',
    digest: {
      assistants: [],
      because: [],
      obligations: { total: 0, open: 0 },
      entityRefs: facts.entities.map(({ ref }) => ref),
    },
    subject,
    facts,
    decision: evaluate(compiled, question),
    ...given,
  };
}
