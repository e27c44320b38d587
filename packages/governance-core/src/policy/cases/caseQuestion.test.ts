import { compiled, permitAll, require } from '../__fixtures__/smallPolicy';
import type { Policy } from '../types';
import { toQuestion } from './caseQuestion';
import { CaseProblems, COMMITS } from './caseWords';
import { parsePolicyCases } from './parsePolicyCases';

const RULES = [
  permitAll,
  require('scans', {
    kind: 'scan',
    kinds: ['sast', 'secrets'],
    scanners: { sast: ['CodeQL', 'Semgrep'], secrets: ['gitleaks'] },
    below: 'high',
    trust: 'attested',
  }),
  require('protected', {
    kind: 'protection',
    requiredChecks: ['build', 'test'],
    pinnedToApp: true,
    reviews: 1,
    trust: 'observed',
  }),
  require('more', {
    kind: 'protection',
    requiredChecks: ['test', 'lint'],
    pinnedToApp: false,
    reviews: 2,
    trust: 'observed',
  }),
];

/** The question that a case asks, and what is wrong with it. */
function asked(given: string, policy: Partial<Policy> = {}) {
  const cases = parsePolicyCases(
    `cases: [{ name: it, given: ${given}, expect: { effect: deny } }]\n`,
  );
  if (!cases.ok) throw new Error(JSON.stringify(cases.issues));
  const [first] = cases.value;
  if (!first) throw new Error('expected a case');
  const problems = new CaseProblems();
  const base = compiled(RULES, policy);
  const { question, compiled: used } = toQuestion(base, first.given, problems);
  const { approved, excluded } = used.policy.repositories;
  return {
    ...question,
    approved: approved.slice(base.policy.repositories.approved.length),
    excluded: excluded.slice(base.policy.repositories.excluded.length),
    problems: problems.list,
  };
}

const USE = 'tier: internal, assistant: copilot';
const AUTHOR = {
  trust: 'attested',
  source: 'case',
  id: 'author',
  isIdentified: true,
  isBot: false,
  groups: ['group:default/team'],
};
const THIS = {
  trust: 'observed',
  source: 'case',
  ref: 'component:default/this',
  repository: 'cases.example/acme/not-approved',
  path: '',
  owner: 'group:default/team',
  ownerGroups: ['group:default/team'],
  stage: 'none',
  tier: { declared: 'internal', inherited: [] },
  critical: { inherited: [] },
};

describe('B4 a case about the use of an assistant', () => {
  it('takes for granted what it does not say', () => {
    expect(asked(`{ ${USE} }`)).toStrictEqual({
      subject: {
        kind: 'use',
        entityRef: 'component:default/this',
        assistant: 'copilot',
      },
      facts: { entities: [THIS], people: [AUTHOR], waivers: [], problems: [] },
      now: '2026-01-01T00:00:00.000Z',
      approved: [],
      excluded: [],
      problems: [],
    });
  });

  it.each<[string, object]>([
    ['surface: chat', { surface: 'chat' }],
    ['model: gpt-5', { model: 'gpt-5' }],
    ['mcpServers: [a]', { mcpServers: ['a'] }],
    ['extensions: [a]', { extensions: ['a'] }],
    ['touches: [auth, pay]', { touches: ['auth', 'pay'] }],
    ['touches: auth', { touches: ['auth'] }],
  ])('is asked with %s', (more, expected) => {
    const { subject, problems } = asked(`{ ${USE}, ${more} }`);
    expect(subject).toStrictEqual({
      kind: 'use',
      entityRef: 'component:default/this',
      assistant: 'copilot',
      ...expected,
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ['none', 'none'],
    ['unidentified', 'unidentified'],
    ['Copilot', 'Copilot'],
    ['{ unlisted: newcomer }', 'newcomer'],
  ])('is asked about %s', (written, assistant) => {
    const { subject, problems } = asked(
      `{ tier: internal, assistant: ${written} }`,
    );
    expect([subject, problems]).toMatchObject([{ assistant }, []]);
  });

  it('is asked about an entity of its own when it lists none', () => {
    const { subject } = asked(`{ ${USE}, entities: [] }`);
    expect(subject).toMatchObject({ entityRef: 'component:default/this' });
  });

  it('is asked about the first of several entities', () => {
    const { subject } = asked(
      `{ ${USE}, entities: [{ ref: component:default/a }, { ref: component:default/b }] }`,
    );
    expect(subject).toMatchObject({ entityRef: 'component:default/a' });
  });
});

describe('B4 the place of a case', () => {
  it.each<[string, string, object[], object[]]>([
    [
      'approved',
      'cases.example/acme/approved',
      [{ repository: 'cases.example/acme/approved' }],
      [],
    ],
    ['notApproved', 'cases.example/acme/not-approved', [], []],
    ['github.com/acme/shop', 'github.com/acme/shop', [], []],
    [
      '{ approved: { owner: group:default/a, tierAtMost: public } }',
      'cases.example/acme/approved',
      [
        {
          repository: 'cases.example/acme/approved',
          owners: ['group:default/a'],
          tierAtMost: 'public',
        },
      ],
      [],
    ],
    [
      '{ approved: {} }',
      'cases.example/acme/approved',
      [{ repository: 'cases.example/acme/approved' }],
      [],
    ],
    [
      'excluded',
      'cases.example/acme/excluded',
      [],
      [
        {
          repository: 'cases.example/acme/excluded',
          because: 'excluded in this case',
          nonNegotiable: false,
        },
      ],
    ],
    [
      '{ excluded: { because: frozen, nonNegotiable: true } }',
      'cases.example/acme/excluded',
      [],
      [
        {
          repository: 'cases.example/acme/excluded',
          because: 'frozen',
          nonNegotiable: true,
        },
      ],
    ],
  ])('is the repository %s', (written, repository, approved, excluded) => {
    const found = asked(`{ ${USE}, repository: ${written} }`);
    expect(found.facts.entities).toStrictEqual([{ ...THIS, repository }]);
    expect([found.approved, found.excluded]).toStrictEqual([
      approved,
      excluded,
    ]);
  });

  it('keeps the policy’s own lists', () => {
    const policy = {
      repositories: {
        approved: [{ repository: 'github.com/acme/*' }],
        excluded: [
          {
            repository: 'github.com/old/*',
            because: 'old',
            nonNegotiable: false,
          },
        ],
      },
    };
    expect(asked(`{ ${USE}, repository: approved }`, policy)).toMatchObject({
      approved: [{ repository: 'cases.example/acme/approved' }],
      excluded: [],
    });
    expect(asked(`{ ${USE}, repository: excluded }`, policy)).toMatchObject({
      approved: [],
      excluded: [{ repository: 'cases.example/acme/excluded' }],
    });
  });

  it.each<[string, object]>([
    ['tier: unclassified', { tier: { inherited: [] } }],
    [
      'tier: { declared: public, assigned: internal, inherited: [public, internal] }',
      {
        tier: {
          declared: 'public',
          assigned: 'internal',
          inherited: [
            { value: 'public', from: 'system:default/surrounding' },
            { value: 'internal', from: 'system:default/surrounding' },
          ],
        },
      },
    ],
    [
      'tier: { inherited: secret }',
      {
        tier: {
          inherited: [{ value: 'secret', from: 'system:default/surrounding' }],
        },
      },
    ],
    [
      'tier: internal, critical: true',
      { critical: { declared: 'true', inherited: [] } },
    ],
    [
      'tier: internal, critical: false',
      { critical: { declared: 'false', inherited: [] } },
    ],
    [
      'tier: internal, critical: { declared: perhaps, assigned: false, inherited: "true" }',
      {
        critical: {
          declared: 'perhaps',
          assigned: false,
          inherited: [{ value: 'true', from: 'system:default/surrounding' }],
        },
      },
    ],
    ['tier: internal, critical: {}', { critical: { inherited: [] } }],
    ['tier: internal, stage: pilot', { stage: 'pilot' }],
    [
      'tier: internal, owner: group:default/a',
      { owner: 'group:default/a', ownerGroups: ['group:default/a'] },
    ],
    [
      'tier: internal, ancestors: [group:default/b, group:default/c]',
      {
        ownerGroups: [
          'group:default/team',
          'group:default/b',
          'group:default/c',
        ],
      },
    ],
    [
      'tier: internal, system: system:default/shop',
      { system: 'system:default/shop' },
    ],
  ])('is one with %s', (written, more) => {
    const { facts, problems } = asked(`{ assistant: copilot, ${written} }`);
    expect(facts.entities).toStrictEqual([{ ...THIS, ...more }]);
    expect(problems).toEqual([]);
  });

  it('may be several entities, which say less than the case', () => {
    const { facts, problems } = asked(
      `{ ${USE}, stage: scaled, owner: group:default/o, critical: true, entities: [{ ref: component:default/a, path: /apps/a/ }, { ref: component:default/b, path: b, tier: public, stage: pilot, owner: group:default/b, critical: false }] }`,
    );
    const shared = {
      ...THIS,
      stage: 'scaled',
      owner: 'group:default/o',
      ownerGroups: ['group:default/o'],
      critical: { declared: 'true', inherited: [] },
    };
    expect(facts.entities).toStrictEqual([
      { ...shared, ref: 'component:default/a', path: 'apps/a' },
      {
        ...THIS,
        ref: 'component:default/b',
        path: 'b',
        tier: { declared: 'public', inherited: [] },
        stage: 'pilot',
        owner: 'group:default/b',
        ownerGroups: ['group:default/b'],
        critical: { declared: 'false', inherited: [] },
      },
    ]);
    expect(problems).toEqual([]);
  });
});

describe('B4 the change of a case', () => {
  const COMMIT = {
    sha: COMMITS.head,
    attribution: 'mixed',
    confidence: 'declared',
    uses: [{ tool: 'copilot', role: 'assistant' }],
    declaredBy: ['assisted-by'],
    hasConflict: false,
    evidence: [],
    authors: ['author'],
  };
  const CHANGE = {
    kind: 'change',
    phase: 'merge',
    repository: 'cases.example/acme/not-approved',
    baseSha: COMMITS.base,
    headSha: COMMITS.head,
    files: [{ path: 'README.md', status: 'modified' }],
    commits: [COMMIT],
    trust: 'attested',
  };
  const BY_HAND = {
    ...COMMIT,
    attribution: 'human',
    uses: [],
  };
  const { confidence: _, ...UNKNOWN } = {
    ...BY_HAND,
    attribution: 'unknown',
    declaredBy: [],
  };

  it.each<[string, string, object]>([
    ['an assistant alone', `{ ${USE}, change: {} }`, {}],
    [
      'a change by AI',
      `{ ${USE}, change: { attribution: ai } }`,
      {
        commits: [
          {
            ...COMMIT,
            attribution: 'ai',
            uses: [{ tool: 'copilot', role: 'author' }],
          },
        ],
      },
    ],
    [
      'a change by hand',
      `{ ${USE}, change: { attribution: human } }`,
      { commits: [BY_HAND] },
    ],
    [
      'a change of unknown attribution',
      '{ tier: internal, change: { attribution: unknown } }',
      { commits: [UNKNOWN] },
    ],
    [
      'a model',
      `{ ${USE}, model: gpt-5, change: {} }`,
      {
        commits: [
          {
            ...COMMIT,
            uses: [{ tool: 'copilot', model: 'gpt-5', role: 'assistant' }],
          },
        ],
      },
    ],
    [
      'a model of its own',
      `{ ${USE}, model: gpt-5, change: { model: gpt-6 } }`,
      {
        commits: [
          {
            ...COMMIT,
            uses: [{ tool: 'copilot', model: 'gpt-6', role: 'assistant' }],
          },
        ],
      },
    ],
    [
      'two assistants',
      '{ tier: internal, change: { assistant: [copilot, { unlisted: x }] } }',
      {
        commits: [
          {
            ...COMMIT,
            uses: [
              { tool: 'copilot', role: 'assistant' },
              { tool: 'x', role: 'assistant' },
            ],
          },
        ],
      },
    ],
    [
      'a role',
      `{ ${USE}, change: { role: reviewSuggestion } }`,
      {
        commits: [
          { ...COMMIT, uses: [{ tool: 'copilot', role: 'reviewSuggestion' }] },
        ],
      },
    ],
    [
      'no declaration',
      `{ ${USE}, change: { declared: false } }`,
      { commits: [{ ...COMMIT, declaredBy: [] }] },
    ],
    [
      'a declaration all the same',
      '{ tier: internal, change: { attribution: unknown, declared: true } }',
      { commits: [{ ...UNKNOWN, declaredBy: ['assisted-by'] }] },
    ],
    [
      'a declared none of AI',
      `{ ${USE}, change: { declared: none } }`,
      { commits: [{ ...COMMIT, hasConflict: true }] },
    ],
    [
      'a declared none',
      '{ tier: internal, change: { attribution: human, declared: none } }',
      { commits: [BY_HAND] },
    ],
    [
      'trailers',
      `{ ${USE}, change: { declared: [Generated-By, X] } }`,
      { commits: [{ ...COMMIT, declaredBy: ['generated-by', 'x'] }] },
    ],
    [
      'authors',
      `{ ${USE}, people: { kim: {}, lee: {} }, change: { authors: [kim, lee] } }`,
      { commits: [{ ...COMMIT, authors: ['kim', 'lee'] }] },
    ],
    [
      'an initiator',
      `{ ${USE}, people: { kim: {} }, change: { initiator: kim } }`,
      { initiator: 'kim' },
    ],
    [
      'an initiator that is not known',
      `{ ${USE}, change: { initiator: unidentified } }`,
      { initiator: 'unidentified' },
    ],
    ['a phase', `{ ${USE}, phase: commit, change: {} }`, { phase: 'commit' }],
    [
      'the trust in it',
      `{ ${USE}, change: { trust: asserted } }`,
      { trust: 'asserted' },
    ],
    [
      'files',
      `{ ${USE}, change: { files: [a.ts, { path: b.ts, status: added }, { path: c.ts, previousPath: d.ts }, { path: e.ts, previousPath: f.ts, status: copied }] } }`,
      {
        files: [
          { path: 'a.ts', status: 'modified' },
          { path: 'b.ts', status: 'added' },
          { path: 'c.ts', previousPath: 'd.ts', status: 'renamed' },
          { path: 'e.ts', previousPath: 'f.ts', status: 'copied' },
        ],
      },
    ],
    [
      'several commits, which say less than the change',
      `{ ${USE}, people: { kim: {} }, change: { authors: [kim], role: autofix, declared: false, commits: [{}, { attribution: human, merge: true, declared: true }, { assistant: claude-code, model: gpt-5, role: author, authors: [author] }] } }`,
      {
        commits: [
          {
            ...COMMIT,
            sha: 'd0'.repeat(20),
            uses: [{ tool: 'copilot', role: 'autofix' }],
            declaredBy: [],
            authors: ['kim'],
          },
          { ...BY_HAND, sha: 'd1'.repeat(20), isMerge: true, authors: ['kim'] },
          {
            ...COMMIT,
            uses: [{ tool: 'claude-code', model: 'gpt-5', role: 'author' }],
            declaredBy: [],
          },
        ],
      },
    ],
  ])('with %s', (_name, given, more) => {
    const { subject, problems } = asked(given);
    expect(subject).toStrictEqual({ ...CHANGE, ...more });
    expect(problems).toEqual([]);
  });
});

describe('B4 the facts of a case', () => {
  const CASE = { trust: 'attested', source: 'case' };
  const SCAN = {
    ...CASE,
    tool: 'CodeQL',
    sha: COMMITS.head,
    revisionIds: [],
    executionSuccessful: true,
    findings: { note: 0, low: 0, medium: 0, high: 0, critical: 0 },
    suppressed: 0,
    artifactDigest: 'sast/0',
  };
  const DATA = {
    ...CASE,
    sha: COMMITS.head,
    detectors: 'case',
    classes: ['customerData', 'credentials'],
  };
  const SECRETS = { ...SCAN, tool: 'gitleaks', artifactDigest: 'secrets/0' };
  const factsOf = (change: string, more = '') =>
    asked(`{ ${USE}${more}, people: { kim: {}, lee: {} }, change: ${change} }`);

  it.each<[string, string, object]>([
    [
      'nothing that is not reported',
      '{ scans: notReported, reviews: notReported, checks: notReported, approvals: notReported, protection: notReported }',
      {},
    ],
    [
      'one scan as a map',
      '{ scans: { sast: { tool: Semgrep } } }',
      { scans: [{ ...SCAN, tool: 'Semgrep' }] },
    ],
    ['no data', '{ data: notReported }', {}],
    [
      'no sensitive data in the work',
      '{ data: clean }',
      { data: [{ ...DATA, findings: [], incomplete: [] }] },
    ],
    [
      'data that was found',
      '{ data: { findings: [{ class: credentials }, { class: customerData, path: a.ts, newlyAllowed: true }] } }',
      {
        data: [
          {
            ...DATA,
            findings: [
              {
                rule: 'case',
                class: 'credentials',
                path: 'src/Main.java',
                state: 'open',
              },
              {
                rule: 'case',
                class: 'customerData',
                path: 'a.ts',
                state: 'newlyAllowed',
              },
            ],
            incomplete: [],
          },
        ],
      },
    ],
    [
      'data that was looked for in part',
      '{ data: { classes: [credentials], incomplete: [b.zip], of: base, trust: observed } }',
      {
        data: [
          {
            ...DATA,
            trust: 'observed',
            sha: COMMITS.base,
            classes: ['credentials'],
            findings: [],
            incomplete: ['b.zip'],
          },
        ],
      },
    ],
    ['all scans', '{ scans: passed }', { scans: [SCAN, SECRETS] }],
    [
      'one scan that failed, and one that is missing',
      '{ scans: { sast: failed, secrets: notReported } }',
      { scans: [{ ...SCAN, findings: { ...SCAN.findings, high: 1 } }] },
    ],
    [
      'scans in detail',
      '{ scans: { sast: [{ tool: Semgrep, category: web, of: other, revisions: [head, base], completed: false, trust: observed, at: 2027-01-01, findings: { low: 2, critical: 1 }, suppressed: 3 }, { completed: notReported }] } }',
      {
        scans: [
          {
            trust: 'observed',
            source: 'case',
            at: '2027-01-01T00:00:00.000Z',
            tool: 'Semgrep',
            category: 'web',
            sha: COMMITS.other,
            revisionIds: [COMMITS.head, COMMITS.base],
            executionSuccessful: false,
            findings: { note: 0, low: 2, medium: 0, high: 0, critical: 1 },
            suppressed: 3,
            artifactDigest: 'sast/0',
          },
          (({ executionSuccessful: _, ...rest }) => ({
            ...rest,
            artifactDigest: 'sast/1',
          }))(SCAN),
        ],
      },
    ],
    [
      'reviews',
      '{ reviews: [kim, { by: lee, state: changesRequested, of: base, trust: observed, at: 2027-01-01 }] }',
      {
        reviews: [
          { ...CASE, reviewer: 'kim', state: 'approved', sha: COMMITS.head },
          {
            ...CASE,
            trust: 'observed',
            at: '2027-01-01T00:00:00.000Z',
            reviewer: 'lee',
            state: 'changesRequested',
            sha: COMMITS.base,
          },
        ],
      },
    ],
    ['no reviews', '{ reviews: [] }', { reviews: [] }],
    [
      'checks',
      '{ checks: { build: success, test: { conclusion: failure, of: other, trust: observed } } }',
      {
        checks: [
          { ...CASE, name: 'build', sha: COMMITS.head, conclusion: 'success' },
          {
            ...CASE,
            trust: 'observed',
            name: 'test',
            sha: COMMITS.other,
            conclusion: 'failure',
          },
        ],
      },
    ],
    [
      'approvals',
      '{ approvals: [kim, { by: lee, state: refused, of: base, trust: observed }] }',
      {
        approvals: [
          { ...CASE, approver: 'kim', state: 'approved', sha: COMMITS.head },
          {
            ...CASE,
            trust: 'observed',
            approver: 'lee',
            state: 'refused',
            sha: COMMITS.base,
          },
        ],
      },
    ],
    [
      'the protection that rules require at most',
      '{ protection: asRequired }',
      {
        protection: {
          trust: 'observed',
          source: 'case',
          requiredChecks: ['build', 'test', 'lint'].map(name => ({
            name,
            isPinnedToApp: true,
          })),
          reviews: 2,
        },
      },
    ],
    [
      'protection of which the host hides a part, with areas that are owned',
      '{ protection: { partlyHidden: true, areas: owned } }',
      {
        protection: {
          trust: 'observed',
          source: 'case',
          requiredChecks: [],
          reviews: 0,
          isPartlyHidden: true,
          areaOwnership: { unowned: [], isComplete: true },
        },
      },
    ],
    [
      'a check that an app reported',
      '{ checks: { lint: { conclusion: success, app: github-actions } } }',
      {
        checks: [
          {
            trust: 'attested',
            source: 'case',
            name: 'lint',
            sha: expect.any(String),
            conclusion: 'success',
            app: { id: 'github-actions', slug: 'github-actions' },
          },
        ],
      },
    ],
    [
      'protection in detail',
      '{ protection: { requiredChecks: [build, { name: test, pinned: false }], reviews: 1, trust: attested } }',
      {
        protection: {
          ...CASE,
          requiredChecks: [
            { name: 'build', isPinnedToApp: true },
            { name: 'test', isPinnedToApp: false },
          ],
          reviews: 1,
        },
      },
    ],
    [
      'no protection',
      '{ protection: {} }',
      {
        protection: {
          trust: 'observed',
          source: 'case',
          requiredChecks: [],
          reviews: 0,
        },
      },
    ],
  ])('report %s', (_, change, reported) => {
    const { facts, problems } = factsOf(change);
    const {
      entities: _e,
      people: _p,
      waivers: _w,
      problems: _q,
      ...found
    } = facts;
    expect(found).toStrictEqual(reported);
    expect(problems).toEqual([]);
  });

  it('describe people', () => {
    const { facts, problems } = asked(
      `{ ${USE}, now: 2027-01-01, people: { kim: { groups: [group:default/a], bot: true, identified: false, stage: pilot, trust: observed, certificates: { basics: 2027-01-31 } }, author: { certificates: {} } } }`,
    );
    expect(facts.people).toStrictEqual([
      { ...AUTHOR, groups: [], certificates: [] },
      {
        trust: 'observed',
        source: 'case',
        id: 'kim',
        isIdentified: false,
        isBot: true,
        groups: ['group:default/a'],
        stage: 'pilot',
        certificates: [
          { path: 'basics', expiresAt: '2027-02-01T00:00:00.000Z' },
        ],
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('hold waivers, and the time', () => {
    const { facts, now, problems } = asked(
      `{ ${USE}, now: 2027-01-01, waivers: [{ rule: scans, entity: this, expiresAt: 2027-01-31 }, { id: own, lowersTierTo: public, repository: this, change: head, requester: user:default/kim, approver: user:default/lee, activeFrom: 2027-01-01, expiresAt: 2027-01-31 }, { rule: no-permit, entity: component:default/this, repository: cases.example/acme/not-approved, system: system:default/s, group: group:default/g, paths: [src/], expiresAt: 2027-01-31 }] }`,
    );
    const granted = {
      reason: 'given by the case',
      owner: 'group:default/owner',
      requester: 'user:default/requester',
      approver: 'user:default/approver',
      expiresAt: '2027-02-01T00:00:00.000Z',
    };
    expect(facts.waivers).toStrictEqual([
      {
        ...granted,
        id: 'case-waiver-1',
        rule: 'scans',
        entity: 'component:default/this',
      },
      {
        ...granted,
        id: 'own',
        lowersTierTo: 'public',
        repository: 'cases.example/acme/not-approved',
        change: COMMITS.head,
        requester: 'user:default/kim',
        approver: 'user:default/lee',
        activeFrom: '2027-01-01T00:00:00.000Z',
      },
      {
        ...granted,
        id: 'case-waiver-3',
        rule: 'no-permit',
        entity: 'component:default/this',
        repository: 'cases.example/acme/not-approved',
        system: 'system:default/s',
        group: 'group:default/g',
        paths: ['src/'],
      },
    ]);
    expect(now).toBe('2027-01-01T00:00:00.000Z');
    expect(problems).toEqual([]);
  });

  it('name providers that could not say', () => {
    expect(asked(`{ ${USE}, problems: [catalog] }`).facts.problems).toEqual([
      { provider: 'catalog', message: 'it could not be reached' },
    ]);
  });
});

describe('B4 what is wrong with a case is told in whole words', () => {
  const REQUIRED =
    '`protection: asRequired` needs a rule that requires protection, and the policy has none';
  const OTHER_TIER =
    'is not there; expected `public`, `internal`, `confidential`';
  it.each<[string, string, string[]]>([
    [
      'no tier',
      '{ assistant: none }',
      [
        '`component:default/this` has no tier; write one of the policy, or `unclassified`',
      ],
    ],
    [
      'another tier',
      '{ assistant: none, tier: secret }',
      [`the tier \`secret\` ${OTHER_TIER}`],
    ],
    [
      'no assistant',
      '{ tier: internal }',
      [
        'a case without a `change` asks about an `assistant`; write one of the policy, `none`, `unidentified`, or `{ unlisted: <tool> }`',
      ],
    ],
    [
      'two assistants',
      '{ tier: internal, assistant: [none, copilot] }',
      ['a case without a `change` asks about one `assistant`'],
    ],
    [
      'another assistant',
      '{ tier: internal, assistant: copylot }',
      [
        'the policy lists no assistant `copylot`; for one that it does not list, write `{ unlisted: copylot }`',
      ],
    ],
    [
      'an assistant that is listed',
      '{ tier: internal, assistant: { unlisted: Copilot } }',
      ['the policy lists the assistant `Copilot`'],
    ],
    [
      'another area',
      `{ ${USE}, touches: [auth, authn] }`,
      ['the area `authn` is not there; expected `auth`, `pay`'],
    ],
    [
      'what a change does not show',
      `{ ${USE}, surface: chat, touches: auth, mcpServers: [], extensions: [], change: {} }`,
      ['surface', 'touches', 'mcpServers', 'extensions'].map(
        key =>
          `\`${key}\` cannot be seen in a change; leave out \`change\` to ask about the use of an assistant`,
      ),
    ],
    [
      'no attribution',
      '{ tier: internal, change: {} }',
      [
        'the change has no `attribution`; write `ai`, `mixed`, `human` or `unknown`',
      ],
    ],
    [
      'AI without an assistant',
      '{ tier: internal, change: { attribution: mixed } }',
      [
        'the change is made with AI and names no `assistant`; write one of the policy, `unidentified`, or `{ unlisted: <tool> }`',
      ],
    ],
    [
      'a model without an assistant',
      '{ tier: internal, model: gpt-5, change: { attribution: human } }',
      ['a `model` needs an `assistant`'],
    ],
    [
      'people whom nobody described, each once',
      `{ ${USE}, change: { authors: [a], initiator: b, commits: [{ authors: [a, c] }], reviews: [d, a], approvals: [e] } }`,
      ['a', 'c', 'd', 'e', 'b'].map(
        name => `the person \`${name}\` is not there; expected \`author\``,
      ),
    ],
    [
      'another kind of scan',
      `{ ${USE}, change: { scans: { licences: passed } } }`,
      ['the kind of scan `licences` is not there; expected `sast`, `secrets`'],
    ],
    [
      'waivers that never could apply',
      `{ ${USE}, now: 2027-01-01, waivers: [{ rule: scan, lowersTierTo: secret, expiresAt: 2027-01-31 }, { entity: component:default/x, expiresAt: 2027-01-31 }, { rule: excluded-repository, repository: github.com/a/b, expiresAt: 2027-01-31 }, { rule: scans, system: system:default/s, expiresAt: 2027-01-31 }] }`,
      [
        'the waiver `case-waiver-1` names exactly one of `rule` and `lowersTierTo`',
        'the rule `scan` is not there; expected `permit-all`, `scans`, `protected`, `more`, `no-permit`, `excluded-repository`',
        `the tier \`secret\` ${OTHER_TIER}`,
        'the waiver `case-waiver-1` has no scope; write `entity: this` or `repository: this`',
        'the waiver `case-waiver-2` names exactly one of `rule` and `lowersTierTo`',
        'the entity `component:default/x` is not there; expected `component:default/this`',
        'the repository `github.com/a/b` is not there; expected `cases.example/acme/not-approved`',
      ],
    ],
    [
      'a waiver without a time',
      `{ ${USE}, waivers: [{ rule: scans, entity: this, expiresAt: 2027-01-31 }] }`,
      ['the case has to do with time and does not say when it is; write `now`'],
    ],
    [
      'a certificate without a time',
      `{ ${USE}, people: { author: { certificates: { basics: 2027-01-31 } } } }`,
      ['the case has to do with time and does not say when it is; write `now`'],
    ],
    [
      'nothing of people without certificates',
      `{ ${USE}, people: { author: { certificates: {} }, kim: {} } }`,
      [],
    ],
  ])('%s', (_, given, problems) => {
    expect(asked(given).problems).toEqual(problems);
  });

  it('waivers of the policy need a time as well', () => {
    const waivers = [
      {
        id: 'w1',
        rule: 'scans',
        entity: 'component:default/x',
        reason: 'because',
        owner: 'group:default/a',
        requester: 'user:default/a',
        approver: 'user:default/b',
        expiresAt: '2027-01-31T00:00:00.000Z',
      },
    ];
    expect(asked(`{ ${USE} }`, { waivers }).problems).toEqual([
      'the case has to do with time and does not say when it is; write `now`',
    ]);
  });

  it('what a policy does not require cannot be taken from it', () => {
    const problems = new CaseProblems();
    const none = compiled([permitAll]);
    const given = {
      tier: 'internal',
      change: {
        attribution: 'human' as const,
        scans: 'passed' as const,
        protection: 'asRequired' as const,
      },
    };
    const { question } = toQuestion(none, given, problems);
    expect(problems.list).toEqual([
      '`scans: passed` needs a rule that requires scans, and the policy has none',
      REQUIRED,
    ]);
    expect(question.facts).toMatchObject({
      scans: [],
      protection: { requiredChecks: [], reviews: 0 },
    });
  });
});

describe('R33 a case about owners of areas', () => {
  it('names areas of the policy', () => {
    const { problems } = asked(
      '{ tier: internal, change: { attribution: human, protection: { areas: { nowhere: 1 } } } }',
    );
    expect(problems).toEqual([expect.stringContaining('nowhere')]);
  });
});
