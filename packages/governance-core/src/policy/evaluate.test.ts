import { canonicalJson } from '../shared/canonicalJson';
import {
  byHand,
  change,
  commit,
  compiled,
  entity,
  facts,
  NOW,
  permitAll,
  require,
  rule,
  silent,
  use,
} from './__fixtures__/smallPolicy';
import { evaluate } from './evaluate';
import type { Facts } from './facts';
import type { Condition, ModeByStage, Policy, Rule, Subject } from './types';

const decide = (
  rules: readonly Rule[],
  given: {
    subject?: Subject;
    facts?: Partial<Facts>;
    policy?: Partial<Policy>;
  } = {},
) =>
  evaluate(compiled(rules, given.policy), {
    subject: given.subject ?? change(),
    facts: facts(given.facts),
    now: NOW,
  });

const forbid = (
  id: string,
  when: Condition = {},
  given: Partial<Rule> = {},
): Rule => rule({ id, effect: 'forbid', when, ...given });
const permit = (id: string, when: Condition = {}): Rule =>
  rule({ id, effect: 'permit', when });
const declaration = require('declare', {
  kind: 'declaration',
  trailers: ['Assisted-by'],
  trust: 'attested',
});

describe('R29 one decision', () => {
  it.each<[string, readonly Rule[], string, string]>([
    ['nothing is permitted by default', [], 'deny', 'deny'],
    ['a permit allows', [permitAll], 'allow', 'pass'],
    ['a forbid beats a permit', [permitAll, forbid('no')], 'deny', 'deny'],
    [
      'a forbid beats a permit in any order',
      [forbid('no'), permitAll],
      'deny',
      'deny',
    ],
    [
      'a forbid that does not match does nothing',
      [permitAll, forbid('no', { tier: 'confidential' })],
      'allow',
      'pass',
    ],
    [
      'a requirement holds until fulfilled',
      [permitAll, declaration],
      'allow_with_obligations',
      'hold',
    ],
    [
      'a permit that cannot be told does not permit',
      [permit('p', { surface: 'agent' })],
      'deny',
      'deny',
    ],
    [
      'a forbid that cannot be told forbids',
      [permitAll, forbid('no', { surface: 'agent' })],
      'deny',
      'deny',
    ],
  ])('%s', (_name, rules, effect, outcome) => {
    expect(decide(rules)).toMatchObject({ effect, outcome });
  });

  it('is byte-identical whatever the order of rules and facts', () => {
    const rules = [
      permitAll,
      declaration,
      forbid('no', { tier: 'confidential' }),
    ];
    const one = facts({
      entities: [entity(), entity({ ref: 'component:default/twin' })],
    });
    const other: Facts = {
      ...one,
      entities: [...one.entities].reverse(),
      people: [...one.people].reverse(),
    };
    const subject = change({
      files: [
        { path: 'a', status: 'added' },
        { path: 'b', status: 'added' },
      ],
    });
    const reversed = change({ files: [...subject.files].reverse() });
    const a = evaluate(compiled(rules), { subject, facts: one, now: NOW });
    const b = evaluate(compiled([...rules].reverse()), {
      subject: reversed,
      facts: other,
      now: NOW,
    });
    expect(canonicalJson({ ...a, policyDigest: '' })).toBe(
      canonicalJson({ ...b, policyDigest: '' }),
    );
  });

  it('carries digests that change with policy, input and time', () => {
    const first = decide([permitAll]);
    expect(decide([permitAll])).toEqual(first);
    expect(decide([permitAll, declaration]).policyDigest).not.toBe(
      first.policyDigest,
    );
    expect(
      decide([permitAll], { facts: { reviews: [] } }).inputDigest,
    ).not.toBe(first.inputDigest);
    expect(
      evaluate(compiled([permitAll]), {
        subject: change(),
        facts: facts(),
        now: '2026-03-01T12:00:00.001Z',
      }).inputDigest,
    ).not.toBe(first.inputDigest);
  });

  it('says of every rule that did not apply which condition failed first', () => {
    const decision = decide([
      permitAll,
      permit('p', { stage: 'pilot', tier: 'public' }),
      forbid('no', { all: [{ critical: true }] }),
    ]);
    expect(decision.unmatched).toEqual([
      {
        rule: 'no',
        effect: 'forbid',
        condition: 'when.all[0].critical',
        expected: 'the repository is critical',
        actual: 'the repository is not critical',
      },
      {
        rule: 'p',
        effect: 'permit',
        condition: 'when.stage',
        expected: "the team's stage is pilot",
        actual: "the team's stage is controlled",
      },
    ]);
  });

  it('fails closed and says so when a fact provider fails', () => {
    const problems = [
      { provider: 'catalog', message: 'the snapshot is too old' },
    ];
    const decision = decide([permitAll], { facts: { problems } });
    expect(decision).toMatchObject({
      effect: 'deny',
      outcome: 'deny',
      reasons: [
        {
          code: 'policy.factUnavailable',
          text: expect.stringContaining('catalog'),
        },
        { code: 'policy.permitted' },
      ],
    });
    expect(
      decide([permitAll], {
        facts: { problems },
        policy: {
          defaults: { ...compiled([]).policy.defaults, onError: 'report' },
        },
      }),
    ).toMatchObject({ effect: 'deny', outcome: 'pass', wouldBe: 'deny' });
  });
});

describe('R16 modes', () => {
  it.each<[string, ModeByStage, string, string]>([
    ['observe passes and tells what would be', 'observe', 'pass', 'deny'],
    ['warn passes and tells what would be', 'warn', 'pass', 'deny'],
    ['enforce denies', 'enforce', 'deny', 'deny'],
    ['by stage', { controlled: 'observe', scaled: 'enforce' }, 'pass', 'deny'],
    [
      'a stage that is not named enforces',
      { pilot: 'observe' },
      'deny',
      'deny',
    ],
  ])('%s', (_name, mode, outcome, wouldBe) => {
    const decision = decide([permitAll, forbid('no', {}, { mode })]);
    expect(decision).toMatchObject({ effect: 'deny', outcome, wouldBe });
  });

  it('the missing permit has its own mode', () => {
    const defaults = {
      ...compiled([]).policy.defaults,
      noPermit: { mode: { controlled: 'warn' as const } },
    };
    expect(decide([], { policy: { defaults } })).toMatchObject({
      effect: 'deny',
      outcome: 'pass',
      wouldBe: 'deny',
      reasons: [{ rule: 'no-permit', mode: 'warn' }],
    });
  });

  it('a non-negotiable rule enforces whatever its mode says', () => {
    expect(
      decide([
        permitAll,
        forbid('no', {}, { mode: 'observe', nonNegotiable: true }),
      ]),
    ).toMatchObject({ outcome: 'deny' });
  });

  it('blocks only on obligations that are due', () => {
    const reviews = require('review', {
      kind: 'review',
      minimum: 1,
      humansOnly: true,
      excludes: [],
      trust: 'attested',
    });
    const rules = [permitAll, declaration, reviews];
    const declared = [commit({ declaredBy: ['assisted-by'] })];
    expect(
      decide(rules, {
        subject: change({ phase: 'commit', commits: declared }),
      }),
    ).toMatchObject({ outcome: 'pass', effect: 'allow_with_obligations' });
    expect(
      decide(rules, { subject: change({ phase: 'merge', commits: declared }) }),
    ).toMatchObject({ outcome: 'hold' });
  });
});

describe('R21 assistants', () => {
  const approved = [
    permit('approved', { assistant: 'approved' }),
    permit('own-work', { change: { attribution: ['human', 'unknown'] } }),
  ];
  it.each([
    ['an approved assistant', change(), 'allow'],
    [
      'an assistant found under an alias',
      change({
        commits: [
          commit({ uses: [{ tool: 'GitHub-Copilot', role: 'assistant' }] }),
        ],
      }),
      'allow',
    ],
    [
      'an assistant that nobody listed',
      change({
        commits: [commit({ uses: [{ tool: 'cursor', role: 'assistant' }] })],
      }),
      'deny',
    ],
    [
      'every assistant must qualify',
      change({
        commits: [
          commit({
            uses: [
              { tool: 'claude-code', role: 'assistant' },
              { tool: 'cursor', role: 'assistant' },
            ],
          }),
        ],
      }),
      'deny',
    ],
    [
      'every commit counts',
      change({
        commits: [
          commit(),
          commit({
            sha: 'd'.repeat(40),
            uses: [{ tool: 'cursor', role: 'author' }],
          }),
        ],
      }),
      'deny',
    ],
    [
      'an unidentified assistant',
      change({
        commits: [
          commit({ uses: [{ tool: 'unidentified', role: 'assistant' }] }),
        ],
      }),
      'deny',
    ],
    [
      'AI without a named use is unidentified',
      change({ commits: [commit({ uses: [] })] }),
      'deny',
    ],
    [
      'a model on the list, as people write it',
      change({
        commits: [
          commit({
            uses: [
              {
                tool: 'claude-code',
                model: 'Claude Opus 4.6 (1M context)',
                role: 'assistant',
              },
            ],
          }),
        ],
      }),
      'allow',
    ],
    [
      'a model off the list',
      change({
        commits: [
          commit({
            uses: [
              { tool: 'claude-code', model: 'llama-3', role: 'assistant' },
            ],
          }),
        ],
      }),
      'deny',
    ],
    ['declared human work', change({ commits: [byHand()] }), 'allow'],
    [
      'unknown attribution assumes no assistant',
      change({ commits: [silent()] }),
      'allow',
    ],
    ['no commit at all', change({ commits: [], files: [] }), 'allow'],
    [
      'called human, written with an assistant',
      change({
        commits: [byHand({ uses: [{ tool: 'cursor', role: 'assistant' }] })],
      }),
      'deny',
    ],
    [
      'called unknown, written by an assistant',
      change({
        commits: [silent({ uses: [{ tool: 'cursor', role: 'author' }] })],
      }),
      'deny',
    ],
    [
      'a surface that is approved',
      use({ assistant: 'copilot', surface: 'chat' }),
      'allow',
    ],
    [
      'a surface that is not approved',
      use({ assistant: 'copilot', surface: 'agent' }),
      'deny',
    ],
    [
      'suggestions from a review came by the review surface',
      change({
        commits: [silent({ uses: [{ tool: 'copilot', role: 'autofix' }] })],
      }),
      'allow',
    ],
  ])('%s', (_name, subject, effect) => {
    expect(decide(approved, { subject })).toMatchObject({ effect });
  });

  it.each([
    ['any external assistant', ['claude-code', 'local'], 'deny'],
    ['in-house alone', ['local'], 'allow'],
    ['an unknown tool counts as external', ['mystery'], 'deny'],
  ])('a forbid takes %s', (_name, tools, effect) => {
    const subject = change({
      commits: [
        commit({
          uses: tools.map(tool => ({ tool, role: 'assistant' as const })),
        }),
      ],
    });
    expect(
      decide(
        [permitAll, forbid('external', { assistant: { external: true } })],
        { subject },
      ),
    ).toMatchObject({ effect });
  });
});

describe('R07 attribution of a change', () => {
  it.each([
    ['as told', byHand(), 'human'],
    [
      'human beside a conflict is unknown',
      byHand({ hasConflict: true }),
      'unknown',
    ],
    [
      'human beside an automatic fix is unknown',
      byHand({ uses: [{ tool: 'copilot', role: 'autofix' }] }),
      'unknown',
    ],
    [
      'human beside a writing assistant is mixed',
      byHand({ uses: [{ tool: 'copilot', role: 'assistant' }] }),
      'mixed',
    ],
  ])('%s', (_name, given, attribution) => {
    const subject = change({ commits: [given] });
    expect(decide([permitAll], { subject })).toMatchObject({ attribution });
  });
});

describe('R36c sources', () => {
  it.each([
    [
      'a listed server',
      use({ mcpServers: ['https://mcp.example.com/tickets'] }),
      'allow',
    ],
    [
      'another server',
      use({ mcpServers: ['https://elsewhere.example.com'] }),
      'deny',
    ],
    [
      'an extension that is not listed',
      use({ extensions: ['acme.tool'] }),
      'deny',
    ],
    ['none', use(), 'allow'],
  ])('%s', (_name, subject, effect) => {
    expect(
      decide([permit('p', { sources: 'approved' })], { subject }),
    ).toMatchObject({ effect });
  });
});

describe('R05 repositories', () => {
  const rules = [permit('approved', { repository: 'approved' })];
  it.each<[string, Partial<Policy['repositories']>, Partial<Facts>, string]>([
    ['listed by pattern', {}, {}, 'allow'],
    ['not listed means not approved', { approved: [] }, {}, 'deny'],
    [
      'excluded beats listed',
      {
        excluded: [
          {
            repository: 'github.com/acme/shop',
            because: 'frozen',
            nonNegotiable: false,
          },
        ],
      },
      {},
      'deny',
    ],
    [
      'approved for its owner',
      {
        approved: [
          {
            repository: 'github.com/acme/shop',
            owners: ['group:default/shop-team'],
          },
        ],
      },
      {},
      'allow',
    ],
    [
      'the owner changed',
      {
        approved: [
          {
            repository: 'github.com/acme/shop',
            owners: ['group:default/others'],
          },
        ],
      },
      {},
      'deny',
    ],
    [
      'above the approved tier',
      {
        approved: [
          { repository: 'github.com/acme/shop', tierAtMost: 'public' },
        ],
      },
      {},
      'deny',
    ],
    [
      'one of two listings suffices',
      {
        approved: [
          { repository: 'github.com/acme/shop', tierAtMost: 'public' },
          { repository: 'github.com/acme/*' },
        ],
      },
      {},
      'allow',
    ],
  ])('%s', (_name, repositories, given, effect) => {
    const policy = {
      repositories: {
        approved: [{ repository: 'github.com/acme/*' }],
        excluded: [],
        ...repositories,
      },
    };
    expect(decide(rules, { policy, facts: given })).toMatchObject({ effect });
  });

  it('an exclusion forbids AI and leaves work without AI alone', () => {
    const policy = {
      repositories: {
        approved: [],
        excluded: [
          {
            repository: 'github.com/acme/shop',
            because: 'frozen',
            nonNegotiable: false,
          },
        ],
      },
    };
    expect(decide([permitAll], { policy })).toMatchObject({
      outcome: 'deny',
      reasons: [{ rule: 'excluded-repository' }, {}],
    });
    expect(
      decide([permitAll], { policy, subject: change({ commits: [byHand()] }) }),
    ).toMatchObject({ outcome: 'pass' });
  });
});

describe('R16 tiers of what is touched', () => {
  const rules = [
    permitAll,
    forbid('no-external', {
      tier: { from: 'confidential' },
      assistant: { external: true },
    }),
  ];
  const parts = [
    entity({
      ref: 'component:default/web',
      path: 'web',
      tier: { declared: 'public', inherited: [] },
    }),
    entity({
      ref: 'component:default/core',
      path: 'web/core',
      tier: { declared: 'confidential', inherited: [] },
    }),
  ];
  const touch = (path: string, previousPath?: string) =>
    change({
      files: [
        { path, ...(previousPath ? { previousPath } : {}), status: 'modified' },
      ],
    });
  it.each([
    [
      'the longest folder decides',
      touch('web/core/a.ts'),
      'deny',
      ['component:default/core'],
    ],
    [
      'a folder is not a prefix of letters',
      touch('web/core-tools/a.ts'),
      'allow',
      ['component:default/web'],
    ],
    [
      'both sides of a rename count',
      touch('web/a.ts', 'web/core/a.ts'),
      'deny',
      ['component:default/core', 'component:default/web'],
    ],
    [
      'unmapped files take the strictest',
      touch('README.md'),
      'deny',
      [undefined],
    ],
    [
      'a change without files takes the strictest',
      change({ files: [] }),
      'deny',
      [undefined],
    ],
  ])('%s', (_name, subject, effect, refs) => {
    const decision = decide(rules, { subject, facts: { entities: parts } });
    expect(decision.effect).toBe(effect);
    expect(decision.scopes.map(({ entityRef }) => entityRef)).toEqual(refs);
  });

  it.each([
    ['one owner', ['group:default/shop-team'], 'allow'],
    ['an owner that was not approved', ['group:default/others'], 'deny'],
  ])(
    'files of no entity need an approval for every owner of the repository: %s',
    (_name, owners, effect) => {
      const approved = {
        approved: [{ repository: 'github.com/acme/shop', owners }],
        excluded: [],
      };
      const decision = decide(
        [permit('approved', { repository: 'approved' })],
        {
          subject: touch('README.md'),
          facts: { entities: parts },
          policy: { repositories: approved },
        },
      );
      expect(decision.effect).toBe(effect);
    },
  );

  it('a twin entity for the same folder does not weaken the stricter one', () => {
    const twin = entity({
      ref: 'component:default/twin',
      path: 'web/core',
      tier: { declared: 'public', inherited: [] },
    });
    expect(
      decide(rules, {
        subject: touch('web/core/a.ts'),
        facts: { entities: [...parts, twin] },
      }),
    ).toMatchObject({ effect: 'deny' });
  });

  it('a repository of no entity is unclassified: no external assistant, own work as ever', () => {
    const given = { facts: { entities: [] } };
    expect(decide([permitAll], given)).toMatchObject({
      outcome: 'deny',
      reasons: [{ rule: 'unclassified' }, {}],
    });
    expect(
      decide([permitAll], {
        ...given,
        subject: change({ commits: [silent()] }),
      }),
    ).toMatchObject({ outcome: 'pass' });
  });
});

describe('waivers', () => {
  const waiver = {
    id: 'w1',
    rule: 'no',
    entity: 'component:default/shop',
    reason: 'migration',
    owner: 'group:default/a',
    requester: 'user:default/a',
    approver: 'user:default/b',
    expiresAt: '2026-03-01T12:00:00.001Z',
  };
  const rules = [permitAll, forbid('no')];
  it.each([
    ['one millisecond before it expires', waiver, 'pass'],
    ['at its expiry', { ...waiver, expiresAt: NOW }, 'deny'],
    [
      'before it begins',
      { ...waiver, activeFrom: '2026-03-01T12:00:00.001Z' },
      'deny',
    ],
    ['for another rule', { ...waiver, rule: 'other' }, 'deny'],
    [
      'for another entity',
      { ...waiver, entity: 'component:default/other' },
      'deny',
    ],
    [
      'for its system',
      { ...waiver, entity: undefined, system: 'system:default/sales' },
      'pass',
    ],
    [
      'for an ancestor of its owner',
      { ...waiver, entity: undefined, group: 'group:default/acme' },
      'pass',
    ],
    [
      'all scope fields must match',
      { ...waiver, system: 'system:default/other' },
      'deny',
    ],
    ['without a scope', { ...waiver, entity: undefined }, 'deny'],
    [
      'approved by its requester',
      { ...waiver, approver: 'user:default/a' },
      'deny',
    ],
    [
      'with an expiry that cannot be read',
      { ...waiver, expiresAt: 'soon' },
      'deny',
    ],
    ['for this change', { ...waiver, change: change().headSha }, 'pass'],
    ['for another change', { ...waiver, change: 'e'.repeat(40) }, 'deny'],
    ['for the folder', { ...waiver, paths: ['src/'] }, 'pass'],
    ['for other files', { ...waiver, paths: ['docs/', 'src/main'] }, 'deny'],
  ])('%s', (_name, given, outcome) => {
    expect(decide(rules, { facts: { waivers: [given] } })).toMatchObject({
      outcome,
    });
  });

  it('lift no non-negotiable rule', () => {
    expect(
      decide([permitAll, forbid('no', {}, { nonNegotiable: true })], {
        facts: { waivers: [waiver] },
      }),
    ).toMatchObject({ outcome: 'deny' });
  });

  it('are shown on the obligation they lift', () => {
    const given = {
      facts: { waivers: [{ ...waiver, rule: 'declare' }] },
      subject: change({ commits: [commit({ declaredBy: [] })] }),
    };
    expect(decide([permitAll, declaration], given)).toMatchObject({
      outcome: 'pass',
      effect: 'allow_with_obligations',
      obligations: [
        { status: 'waived', waiver: 'w1', waivedUntil: waiver.expiresAt },
      ],
    });
  });

  it('lower a tier for rules that may be waived, and for no other', () => {
    const lowering = { ...waiver, rule: undefined, lowersTierTo: 'public' };
    const rulesByTier = (nonNegotiable: boolean) => [
      permitAll,
      forbid('no', { tier: { from: 'internal' } }, { nonNegotiable }),
    ];
    expect(
      decide(rulesByTier(false), { facts: { waivers: [lowering] } }),
    ).toMatchObject({
      outcome: 'pass',
      scopes: [{ waivedTier: 'public', tier: { effective: 'internal' } }],
    });
    expect(
      decide(rulesByTier(true), { facts: { waivers: [lowering] } }),
    ).toMatchObject({ outcome: 'deny' });
  });
});
