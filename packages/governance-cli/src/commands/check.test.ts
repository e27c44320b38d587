import { stripVTControlCharacters } from 'node:util';
import { newFeatureBranch } from '../__testUtils__/gitRepo';
import { obligation } from '../__testUtils__/obligation';
import {
  HELD,
  PORTAL_URL,
  runCheckCommand,
  type CheckGiven,
} from '../__testUtils__/runCheckCommand';
import { PASSED, type StandInOptions } from '../__testUtils__/standIn';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

let feature: ReturnType<typeof newFeatureBranch>;
beforeAll(() => {
  feature = newFeatureBranch();
});
afterAll(() => feature.remove());

const check = (given: Partial<CheckGiven> = {}) =>
  runCheckCommand({ dir: feature.dir, ...given });

const DENIED: StandInOptions = {
  decision: {
    outcome: 'deny',
    wouldBe: 'deny',
    effect: 'deny',
    reasons: [
      {
        code: 'policy.forbidden',
        effect: 'forbid',
        mode: 'enforce',
        because: 'the assistant is external',
        sentences: [],
        rule: 'no-external-models',
        text: 'External assistants are not allowed here.',
        fix: 'Use an in-house model.',
      },
    ],
  },
};

describe('E: check says first what happens, and its exit code says the same', () => {
  it.each([
    ['passed', {}, 0, /^passed {2}github\.com\/acme\/checkout /],
    ['held', HELD, 1, /^held {2}github/],
    ['denied', DENIED, 1, /^denied {2}github/],
    [
      'a preview that would pass',
      { decision: { isPreview: true } },
      0,
      /^passed \(preview\) /,
    ],
    [
      'a preview that would be held',
      { decision: { ...HELD.decision, isPreview: true } },
      1,
      /^held \(preview\) /,
    ],
  ] as const)('%s', async (_, portal, exitCode, firstLine) => {
    const result = await check({ portal });
    expect(result.out).toMatch(firstLine);
    expect(result).toMatchObject({ exitCode, err: '' });
  });

  it('tells what is open with what was found and how to fix it', async () => {
    const { out } = await check({ portal: HELD });
    expect(out).toContain(
      [
        'Open (1)',
        '  ✕ Every change needs an approving review of its head commit by a person who took no part in it.',
        '    found  not met: 0 of 1 needed review',
        '    fix    Ask a colleague who took no part in the change to review it.',
        '    rule   `human-review`, due at merge',
      ].join('\n'),
    );
  });

  it('tells why what was brought does not count', async () => {
    const evidence = [
      {
        text: 'approval of 1a2b3c4 by a person: does not count, they took part in the change',
        trust: 'attested' as const,
        source: 'ci',
        counts: false,
      },
      {
        text: 'approval of 1a2b3c4 by a person of security',
        trust: 'attested' as const,
        source: 'ci',
        counts: true,
      },
    ];
    const { out } = await check({
      portal: {
        decision: { outcome: 'hold', obligations: [obligation({ evidence })] },
      },
    });
    expect(out.match(/^ {4}saw .*$/gm)).toEqual([
      '    saw    approval of 1a2b3c4 by a person: does not count, they took part in the change',
    ]);
  });

  it('tells why a change is denied before anything else', async () => {
    const { out } = await check({ portal: DENIED });
    expect(out.indexOf('Denied because (1)')).toBeLessThan(
      out.indexOf('Looked at as'),
    );
    expect(out).toContain('    fix    Use an in-house model.');
  });

  it('says why a preview does not count and what makes it count', async () => {
    const { out } = await check({ portal: { decision: { isPreview: true } } });
    expect(out.replace(/\s+/g, ' ')).toContain(
      'because this token may not attest for `github.com/acme/checkout`',
    );
    expect(out).toContain('aiGovernance.attestors');
  });

  it('says so when the entity asked for is not of this repository', async () => {
    const { out } = await check({
      args: ['--entity', 'component:default/other'],
      portal: { decision: { isPreview: true } },
    });
    expect(out.replace(/\s+/g, ' ')).toContain(
      '`component:default/other` is of another repository, or this token may not attest for',
    );
  });

  it('shows the way to a repository that the catalog does not know', async () => {
    const scopes = PASSED.scopes.map(({ entityRef: _, ...scope }) => scope);
    const { out } = await check({ portal: { decision: { scopes } } });
    expect(out.replace(/\s+/g, ' ')).toContain(
      'no component of the catalog names `github.com/acme/checkout`; register it',
    );
  });

  it('says what would happen when every rule is enforced', async () => {
    const { out } = await check({ portal: { decision: { wouldBe: 'deny' } } });
    expect(out).toContain(
      'With every rule enforced this change would be denied',
    );
  });

  it('leads to the decision and to the tab', async () => {
    const { out } = await check({
      env: { AI_GOVERNANCE_PORTAL_URL: 'https://backstage.example.com' },
    });
    expect(out).toContain('decision  decision-1');
    expect(out).toContain(
      'https://backstage.example.com/catalog/default/component/checkout/ai-policy',
    );
  });

  it('shows texts of a repository harmlessly', async () => {
    const { out } = await check({
      portal: {
        decision: {
          outcome: 'hold',
          obligations: [obligation({ paths: ['a\u001b[2Jb', '::error::x'] })],
        },
      },
    });
    expect(out).toContain('a\\x1b[2Jb, \\::error::x');
    expect(out).not.toContain('\u001b');
  });
});

describe('Part H: no line of the text is a workflow command', () => {
  const HOSTILE = `::error::x ${'word '.repeat(30)}::set-output name=a::b\n::stop-commands::c\r::add-mask::d ##vso[task.complete]e ##[error]f`;
  const everywhere: StandInOptions['decision'] = {
    outcome: 'deny',
    wouldBe: 'hold',
    attribution: HOSTILE,
    assistants: [HOSTILE],
    scopes: PASSED.scopes.map(scope => ({
      ...scope,
      entityRef: HOSTILE,
      tier: { ...scope.tier, because: HOSTILE },
      stage: HOSTILE,
    })),
    reasons: (DENIED.decision?.reasons ?? []).map(reason => ({
      ...reason,
      rule: HOSTILE,
      text: HOSTILE,
      fix: HOSTILE,
    })),
    obligations: (['unfulfilled', 'fulfilled', 'waived'] as const).map(status =>
      obligation({
        status,
        rule: HOSTILE,
        text: HOSTILE,
        found: HOSTILE,
        fix: HOSTILE,
        owners: [HOSTILE],
        paths: [HOSTILE],
        waiver: HOSTILE,
        evidence: [
          { text: HOSTILE, trust: 'attested', source: 'ci', counts: false },
        ],
      }),
    ),
  };
  // A runner looks behind blanks, and some look for the older form anywhere.
  const COMMAND = /^\s*::|##(?:vso)?\[/m;

  it.each([
    ['an answer', { decision: everywhere }, [], {}, 1],
    [
      'an answer in colours',
      { decision: everywhere },
      [],
      { FORCE_COLOR: '1' },
      1,
    ],
    ['a failure', {}, ['--base', HOSTILE], {}, 2],
    [
      'a failure with its technical causes',
      {},
      ['--base', HOSTILE],
      { AI_GOVERNANCE_DEBUG: '1' },
      2,
    ],
    ['a wrong option', {}, [`--${HOSTILE}`], {}, 2],
  ])('%s', async (_, portal, args, env, exitCode) => {
    const result = await check({ portal, args, env });
    expect(result.exitCode).toBe(exitCode);
    const text = stripVTControlCharacters(result.out + result.err);
    expect(text).toContain('::error::x');
    expect(text).not.toMatch(COMMAND);
    expect(text).not.toContain('\r');
  });
});

describe('E: machine output is stable', () => {
  it('is one JSON document with the answer of the portal inside', async () => {
    const { out, exitCode } = await check({
      args: ['--format', 'json'],
      portal: HELD,
    });
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'ai-governance/check@1',
      outcome: 'held',
      exitCode: 1,
      isPreview: false,
      repository: 'github.com/acme/checkout',
      baseSha: feature.base,
      headSha: feature.head,
      phase: 'merge',
      decisionId: 'decision-1',
      open: [
        { rule: 'human-review', kind: 'review', found: '0 of 1 needed review' },
      ],
      links: [
        {
          entityRef: 'component:default/checkout',
          url: `${PORTAL_URL}/catalog/default/component/checkout/ai-policy`,
        },
      ],
      collected: { commits: 1, files: 1 },
      record: { decision: { outcome: 'hold' } },
    });
  });

  it('is a document for a failure too', async () => {
    const { out, err, exitCode } = await check({
      args: ['--format=json', '--base', 'none'],
    });
    expect(exitCode).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'ai-governance/error@1',
      exitCode: 2,
      error: { code: 'cli.unknownRef' },
    });
    expect(err).toContain('the base `none` is no commit');
  });
});
