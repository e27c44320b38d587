import type {
  Decision,
  Obligation,
  Reason,
} from '@ai-enablement/governance-core';
import { digestDecision } from './decisionDigest';

const reason = (text: string, given: Partial<Reason> = {}): Reason => ({
  code: 'policy.forbidden',
  rule: 'rule',
  effect: 'forbid',
  mode: 'enforce',
  text,
  because: text,
  sentences: [],
  ...given,
});
const obligation = (
  text: string,
  given: Partial<Obligation> = {},
): Obligation => ({
  rule: 'rule',
  kind: 'review',
  phase: 'merge',
  mode: 'enforce',
  status: 'unfulfilled',
  text,
  found: 'nothing',
  evidence: [],
  sentences: [],
  owners: [],
  paths: [],
  ...given,
});
const decision = (given: Partial<Decision>): Decision => ({
  engineVersion: '1',
  policyDigest: 'p',
  inputDigest: 'i',
  decidedAt: '2026-11-02T09:00:00.000Z',
  phase: 'merge',
  effect: 'deny',
  outcome: 'deny',
  wouldBe: 'deny',
  isPreview: false,
  attribution: 'ai',
  assistants: ['copilot'],
  scopes: [],
  reasons: [],
  obligations: [],
  unmatched: [],
  ...given,
});

describe('R07 why a decision came out as it did', () => {
  it.each<[string, Partial<Decision>, readonly string[]]>([
    [
      'a denial names what is enforced, each once, and nothing waived',
      {
        reasons: [
          reason('a'),
          reason('a', { entityRef: 'component:default/b' }),
          reason('watched', { mode: 'observe' }),
          reason('waived', { waivedUntil: '2027-01-01T00:00:00Z' }),
          reason('permit', { effect: 'permit' }),
        ],
      },
      ['a'],
    ],
    [
      'a hold names what is open and due',
      {
        outcome: 'hold',
        phase: 'commit',
        obligations: [
          obligation('declare', { phase: 'commit' }),
          obligation('review'),
          obligation('done', { phase: 'commit', status: 'fulfilled' }),
          obligation('shown', { phase: 'commit', mode: 'warn' }),
        ],
      },
      ['declare (nothing)'],
    ],
    [
      'a pass names what permits',
      {
        outcome: 'pass',
        reasons: [reason('permit', { effect: 'permit' }), reason('a')],
      },
      ['permit'],
    ],
    [
      'a pass without a permit names what is only watched',
      { outcome: 'pass', reasons: [reason('a', { mode: 'observe' })] },
      ['a'],
    ],
  ])('%s', (_, given, because) => {
    expect(digestDecision(decision(given)).because).toEqual(because);
  });

  it('counts what is enforced and open, and names entities once', () => {
    const scope = {
      entityRef: 'component:default/a',
      tier: {
        effective: 'internal',
        isClassified: true,
        sources: [],
        because: '',
      },
      isCritical: false,
      stage: 'none',
      files: 1,
    };
    const { obligations, entityRefs } = digestDecision(
      decision({
        scopes: [scope, scope, { ...scope, entityRef: undefined }],
        obligations: [
          obligation('a'),
          obligation('b', { status: 'unknown' }),
          obligation('c', { status: 'waived' }),
          obligation('watched', { mode: 'observe' }),
          obligation('shown', { mode: 'warn', status: 'unknown' }),
        ],
      }),
    );
    expect(obligations).toEqual({ total: 3, open: 2 });
    expect(entityRefs).toEqual(['component:default/a']);
  });
});
