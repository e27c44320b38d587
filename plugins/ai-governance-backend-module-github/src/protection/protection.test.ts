import type { ProtectionReading } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type {
  StandInRepository,
  StandInRuleset,
} from '@ai-enablement/github-stand-in';
import { FakeDesk } from '../__testUtils__/FakeDesk';
import { APP_ID, setUp } from '../__testUtils__/setUp';

const SUBJECT = {
  repository: 'github.com/acme/shop',
  kind: 'protection',
  key: 'default',
} as const;

async function readingOf(
  given: Partial<StandInRepository>,
  config: Parameters<typeof setUp>[0] = {},
) {
  const { standIn, shop, host, signal } = await setUp(config);
  Object.assign(shop, given);
  const desk = new FakeDesk();
  await host.refresh(SUBJECT, desk, signal);
  await standIn.close();
  return desk.protections.get('github.com/acme/shop');
}

const checksRule = (...checks: readonly [string, number?][]) => ({
  type: 'required_status_checks',
  parameters: {
    required_status_checks: checks.map(([context, integration_id]) => ({
      context,
      ...(integration_id ? { integration_id } : {}),
    })),
  },
});

const reviewsRule = (count: number, owners = false) => ({
  type: 'pull_request',
  parameters: {
    required_approving_review_count: count,
    require_code_owner_review: owners,
  },
});

const ruleset = (given: Partial<StandInRuleset>): StandInRuleset => ({
  id: 1,
  source: 'acme/shop',
  sourceType: 'Repository',
  rules: [],
  bypass_actors: [],
  ...given,
});

const ORGANISATION = {
  id: 2,
  source: 'acme',
  sourceType: 'Organization',
} as const;

const classic = {
  required_status_checks: {
    checks: [
      { context: 'build', app_id: -1 },
      { context: 'ai-governance', app_id: APP_ID },
    ],
    contexts: ['build', 'ai-governance'],
  },
  required_pull_request_reviews: {
    required_approving_review_count: 2,
    require_code_owner_reviews: true,
    bypass_pull_request_allowances: { teams: [{ slug: 'release' }] },
  },
  enforce_admins: { enabled: false },
};

const check = (name: string, isPinnedToApp: boolean) => ({
  name,
  isPinnedToApp,
});

describe('R22 what GitHub enforces is read back', () => {
  it.each<[string, Partial<StandInRepository>, object]>([
    ['nothing', {}, { requiredChecks: [], reviews: 0 }],
    [
      'our check from our app',
      {
        rulesets: [ruleset({ rules: [checksRule(['ai-governance', APP_ID])] })],
      },
      { requiredChecks: [check('ai-governance', true)], reviews: 0 },
    ],
    [
      'our check from another app',
      { rulesets: [ruleset({ rules: [checksRule(['ai-governance', 5])] })] },
      { requiredChecks: [check('ai-governance', false)], reviews: 0 },
    ],
    [
      'our check from anybody',
      { rulesets: [ruleset({ rules: [checksRule(['ai-governance'])] })] },
      { requiredChecks: [check('ai-governance', false)], reviews: 0 },
    ],
    [
      'other checks, each once',
      {
        rulesets: [
          ruleset({ rules: [checksRule(['lint'], ['build', 5])] }),
          ruleset({
            ...ORGANISATION,
            rules: [checksRule(['lint', 6]), reviewsRule(1)],
          }),
        ],
      },
      {
        requiredChecks: [check('build', true), check('lint', true)],
        reviews: 1,
      },
    ],
    [
      'classic protection',
      { protection: classic },
      {
        requiredChecks: [check('ai-governance', true), check('build', false)],
        reviews: 2,
      },
    ],
    [
      'both: the stricter counts',
      {
        protection: classic,
        rulesets: [
          ruleset({ rules: [reviewsRule(1), checksRule(['build', 5])] }),
        ],
      },
      {
        requiredChecks: [check('ai-governance', true), check('build', true)],
        reviews: 2,
      },
    ],
    [
      'what is hidden is not made up',
      { protection: 'hidden' },
      { requiredChecks: [], reviews: 0, isPartlyHidden: true },
    ],
    [
      'what is hidden from a token as if it were not there',
      { protection: 'hiddenAsAbsent' },
      { requiredChecks: [], reviews: 0, isPartlyHidden: true },
    ],
    [
      'rulesets, while classic protection is hidden',
      {
        protection: 'hidden',
        rulesets: [
          ruleset({
            rules: [checksRule(['ai-governance', APP_ID]), reviewsRule(1)],
          }),
        ],
      },
      {
        requiredChecks: [check('ai-governance', true)],
        reviews: 1,
        isPartlyHidden: true,
      },
    ],
  ])('%s', async (_, given, fact) => {
    const reading = await readingOf(given);
    expect(reading?.fact).toEqual(fact);
    expect(reading).toMatchObject({
      branch: 'main',
      settingsUrl: 'https://github.com/acme/shop/settings/rules',
    });
  });

  it('our check counts as pinned to no app while we come with a token', async () => {
    const reading = await readingOf(
      {
        rulesets: [
          ruleset({ rules: [checksRule(['ai-governance', APP_ID], ['b', 5])] }),
        ],
      },
      { appIds: [] },
    );
    expect(reading?.fact.requiredChecks).toEqual([
      { ...check('ai-governance', false), hasNoApp: true },
      check('b', true),
    ]);
  });

  it.each<[string, Partial<StandInRepository>, readonly string[] | undefined]>([
    [
      'all of them',
      {
        contents: new Map([['CODEOWNERS', '* @a']]),
        otherFiles: ['src/a.ts', 'src/auth/b.ts'],
      },
      ['CODEOWNERS', 'src/a.ts', 'src/auth/b.ts'],
    ],
    [
      'none where the list is cut off',
      { otherFiles: ['src/a.ts'], isTreeTruncated: true },
      undefined,
    ],
  ])('the files of the branch: %s', async (_, given, expected) => {
    expect((await readingOf(given))?.files).toEqual(expected);
  });

  it.each([403, 404])(
    'files that are not told (%i) are not known',
    async status => {
      const { standIn, host, signal } = await setUp();
      standIn.faults.plan({
        on: /git\/trees/,
        fault: { kind: 'status', status },
      });
      const desk = new FakeDesk();
      await host.refresh(SUBJECT, desk, signal);
      expect(
        desk.protections.get('github.com/acme/shop')?.files,
      ).toBeUndefined();
      await standIn.close();
    },
  );

  const actor = (
    actor_type: string,
    actor_id: number | null,
    bypass_mode = 'always',
  ) => ({ actor_type, actor_id, bypass_mode });

  it.each<[string, Partial<StandInRepository>, readonly string[] | undefined]>([
    ['nobody', { rulesets: [ruleset({ rules: [reviewsRule(1)] })] }, []],
    ['nobody, without any rule', {}, []],
    [
      'those whom a ruleset names',
      {
        rulesets: [
          ruleset({
            rules: [reviewsRule(1)],
            bypass_actors: [
              actor('Team', 3),
              actor('OrganizationAdmin', 1, 'pull_request'),
              actor('RepositoryRole', 5),
              actor('DeployKey', null),
            ],
          }),
        ],
      },
      [
        'administrators of the organisation (in pull requests)',
        'deploy keys',
        'repository role 5',
        'team 3',
      ],
    ],
    [
      'unknown, where one ruleset hides it',
      {
        rulesets: [
          ruleset({ rules: [reviewsRule(1)] }),
          ruleset({
            ...ORGANISATION,
            rules: [reviewsRule(1)],
            bypass_actors: undefined,
          }),
        ],
      },
      undefined,
    ],
    [
      'unknown, where classic protection is hidden',
      {
        protection: 'hidden',
        rulesets: [
          ruleset({
            rules: [reviewsRule(1)],
            bypass_actors: [actor('Team', 3)],
          }),
        ],
      },
      undefined,
    ],
    [
      'those whom classic protection lets',
      { protection: classic },
      ['administrators', 'team release'],
    ],
  ])('who may pass by it: %s', async (_, given, bypassActors) => {
    expect((await readingOf(given))?.bypassActors).toEqual(bypassActors);
  });

  it.each<[string, Partial<StandInRepository>, boolean | undefined]>([
    ['no', {}, false],
    [
      'by a ruleset',
      {
        rulesets: [ruleset({ rules: [reviewsRule(1, true)] })],
        protection: 'hidden',
      },
      true,
    ],
    ['by classic protection', { protection: classic }, true],
    ['not known', { protection: 'hidden' }, undefined],
  ])('whether owners of code must review: %s', async (_, given, expected) => {
    expect((await readingOf(given))?.codeOwnerReviews).toBe(expected);
  });

  it('a repository without a commit has no files', async () => {
    const { standIn, host, signal } = await setUp();
    const message = 'Git Repository is empty.';
    standIn.faults.plan({
      on: /git\/trees/,
      fault: { kind: 'status', status: 409, message },
    });
    const desk = new FakeDesk();
    await host.refresh(SUBJECT, desk, signal);
    expect(desk.protections.get('github.com/acme/shop')?.files).toEqual([]);
    await standIn.close();
  });

  const owners = (pattern: string, ...of: string[]) => ({
    pattern,
    owners: of,
  });

  it.each<[string, readonly [string, string][], readonly object[]]>([
    ['none', [], []],
    ['an empty file', [['CODEOWNERS', '\n# nothing\n']], []],
    [
      'patterns in order, without comments',
      [
        [
          'docs/CODEOWNERS',
          '* @acme/all # everybody\r\n\n  /src/pay/ @acme/pay bo@example.com\n/docs/\n',
        ],
      ],
      [
        owners('*', '@acme/all'),
        owners('/src/pay/', '@acme/pay', 'bo@example.com'),
        owners('/docs/'),
      ],
    ],
    [
      'a blank in a pattern',
      [['CODEOWNERS', 'a\\ b @x\n']],
      [owners('a\\ b', '@x')],
    ],
    [
      'the first place counts',
      [
        ['CODEOWNERS', '* @b'],
        ['.github/CODEOWNERS', '* @a'],
      ],
      [owners('*', '@a')],
    ],
  ])('owners of code: %s', async (_, files, expected) => {
    expect((await readingOf({ contents: new Map(files) }))?.codeOwners).toEqual(
      expected,
    );
  });

  it.each<
    [string, Partial<StandInRepository>, ProtectionReading['assistantFiles']]
  >([
    [
      'those that are there, and no other',
      {
        contents: new Map([
          ['.cursorignore', '.env\n'],
          ['AGENTS.md', 'grüße\n'],
          ['docs/AGENTS.md', 'elsewhere'],
        ]),
      },
      [
        { path: '.cursorignore', text: '.env\n' },
        { path: 'AGENTS.md', text: 'grüße\n' },
      ],
    ],
    ['none', { contents: new Map([['README.md', 'x']]) }, []],
    [
      'not known where the list of files is cut off',
      { contents: new Map([['AGENTS.md', 'x']]), isTreeTruncated: true },
      undefined,
    ],
  ])('what assistants learn: %s', async (_, given, expected) => {
    expect((await readingOf(given))?.assistantFiles).toEqual(expected);
  });

  it('files that are hidden leave the owners unknown', async () => {
    const { standIn, host, signal } = await setUp();
    standIn.faults.plan({
      on: /contents/,
      fault: { kind: 'status', status: 403 },
    });
    const desk = new FakeDesk();
    await host.refresh(SUBJECT, desk, signal);
    const reading = desk.protections.get('github.com/acme/shop');
    expect(
      reading && 'codeOwners' in reading && reading.codeOwners,
    ).toBeUndefined();
    await standIn.close();
  });

  it.each([
    [403, 'HiddenError'],
    [500, 'HostFailedError'],
  ])(
    'rules that cannot be read (%i) are not taken for none',
    async (status, name) => {
      const { standIn, host, signal } = await setUp();
      standIn.faults.plan({
        on: /rules\/branches/,
        fault: { kind: 'status', status },
      });
      const desk = new FakeDesk();
      await expect(host.refresh(SUBJECT, desk, signal)).rejects.toMatchObject({
        name,
      });
      expect(desk.protections.size).toBe(0);
      await standIn.close();
    },
  );
});
