import { createHash } from 'node:crypto';
import { compilePolicy, type CompiledPolicy } from '../compile';
import {
  NO_FACTS,
  type EntityFact,
  type Facts,
  type PersonFact,
} from '../facts';
import type {
  ChangeCommit,
  ChangeSubject,
  ObligationSpec,
  Policy,
  Rule,
  UseSubject,
} from '../types';

export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

export const NOW = '2026-03-01T12:00:00.000Z';
export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);
export const OTHER = 'c'.repeat(40);

/** A rule with everything that tests do not care about filled in. */
export const rule = (
  given: Pick<Rule, 'id' | 'effect'> & Partial<Rule>,
): Rule => ({
  implements: [],
  owner: 'group:default/security',
  when: {},
  mode: 'enforce',
  nonNegotiable: false,
  ...given,
});

export const require = (
  id: string,
  obligation: ObligationSpec,
  given: Partial<Rule> = {},
): Rule => rule({ id, effect: 'require', obligation, ...given });

export const permitAll = rule({ id: 'permit-all', effect: 'permit' });

/** A policy small enough to hold in the head; `rules` and parts can be replaced. */
export function smallPolicy(
  rules: readonly Rule[],
  given: Partial<Policy> = {},
): Policy {
  return {
    name: 'small',
    title: 'Small',
    owner: 'group:default/enablement',
    statement: {},
    tiers: [
      { id: 'public', title: 'Public' },
      { id: 'internal', title: 'Internal' },
      { id: 'confidential', title: 'Confidential' },
    ],
    defaults: {
      unidentifiedAssistant: { external: true, approved: false },
      noPermit: { mode: 'enforce' },
      exceptions: { waiverDaysAtMost: 90, breakGlassHours: 24 },
      onError: 'deny',
    },
    repositories: {
      approved: [{ repository: 'github.com/acme/*' }],
      excluded: [],
    },
    sources: {
      models: ['claude-*', 'gpt-*'],
      mcpServers: ['https://mcp.example.com/*'],
      extensions: [],
    },
    assistants: [
      {
        id: 'claude-code',
        title: 'Claude Code',
        vendor: 'anthropic',
        external: true,
        approved: true,
      },
      {
        id: 'copilot',
        title: 'Copilot',
        vendor: 'github',
        external: true,
        approved: true,
        surfaces: ['completion', 'chat'],
        aliases: ['github-copilot'],
      },
      {
        id: 'local',
        title: 'Local',
        vendor: 'in-house',
        external: false,
        approved: true,
      },
    ],
    areas: {
      auth: {
        title: 'Authentication',
        paths: ['**/auth/**'],
        ignoreCase: false,
        owners: ['group:default/security'],
      },
      pay: {
        title: 'Payments',
        paths: ['pay/'],
        ignoreCase: true,
        owners: ['group:default/payments'],
      },
    },
    dataClasses: {
      shareable: [],
      neverShare: ['customerData', 'credentials'],
      repositorySource: {
        public: 'shareable',
        internal: 'shareable',
        confidential: 'neverShare',
      },
    },
    rules,
    waivers: [],
    ...given,
  };
}

export const compiled = (
  rules: readonly Rule[],
  given: Partial<Policy> = {},
): CompiledPolicy => {
  const policy = smallPolicy(rules, given);
  return compilePolicy({ policy, document: { policy } }, { sha256 });
};

export const entity = (given: Partial<EntityFact> = {}): EntityFact => ({
  ref: 'component:default/shop',
  repository: 'github.com/acme/shop',
  path: '',
  owner: 'group:default/shop-team',
  ownerGroups: ['group:default/shop-team', 'group:default/acme'],
  system: 'system:default/sales',
  stage: 'controlled',
  tier: { declared: 'internal', inherited: [] },
  critical: { inherited: [] },
  trust: 'observed',
  source: 'catalog',
  ...given,
});

export const person = (
  id: string,
  given: Partial<PersonFact> = {},
): PersonFact => ({
  id,
  isIdentified: true,
  isBot: false,
  groups: ['group:default/shop-team'],
  trust: 'attested',
  source: 'catalog',
  ...given,
});

export const commit = (given: Partial<ChangeCommit> = {}): ChangeCommit => ({
  sha: HEAD,
  attribution: 'mixed',
  confidence: 'declared',
  uses: [{ tool: 'claude-code', role: 'assistant' }],
  declaredBy: ['co-authored-by'],
  hasConflict: false,
  evidence: [],
  authors: ['author'],
  ...given,
});

export const byHand = (given: Partial<ChangeCommit> = {}): ChangeCommit =>
  commit({
    attribution: 'human',
    uses: [],
    declaredBy: ['assisted-by'],
    ...given,
  });
export const silent = (given: Partial<ChangeCommit> = {}): ChangeCommit =>
  commit({ attribution: 'unknown', uses: [], declaredBy: [], ...given });

export const change = (given: Partial<ChangeSubject> = {}): ChangeSubject => ({
  kind: 'change',
  phase: 'merge',
  repository: 'github.com/acme/shop',
  baseSha: BASE,
  headSha: HEAD,
  files: [{ path: 'src/main.ts', status: 'modified' }],
  commits: [commit()],
  trust: 'attested',
  ...given,
});

export const use = (given: Partial<UseSubject> = {}): UseSubject => ({
  kind: 'use',
  entityRef: 'component:default/shop',
  assistant: 'claude-code',
  ...given,
});

export const facts = (given: Partial<Facts> = {}): Facts => ({
  ...NO_FACTS,
  entities: [entity()],
  people: [person('author')],
  ...given,
});
