import { factsExtensionPoint } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { aiChange, aiCommit, HEAD, sarif } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  component,
  onGitHub,
  organisation,
} from '../../__testUtils__/entities';
import {
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';

const approvalBy = (login: string) => ({
  reviewer: { login },
  state: 'approved' as const,
  sha: HEAD,
  submittedAt: '2026-11-01T10:00:00.000Z',
});

describe.each(eachDatabase())('R07 decisions on %s', id => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({ knex });
    await api.ready();
  });
  afterAll(() => api.stop());
  const decide = (given: Parameters<typeof aiChange>[0] = {}) =>
    api.machine.post('/policy/decisions', aiChange(given));

  it('are the same for the same key and question', async () => {
    const idempotencyKey = 'pull-1-same';
    const first = await decide({ idempotencyKey });
    const second = await decide({ idempotencyKey });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.decisionId).toBe(first.body.decisionId);
    expect(second.body.decision).toEqual(first.body.decision);
  });

  it('refuse a key for another question', async () => {
    const idempotencyKey = 'pull-1-other';
    const first = await decide({ idempotencyKey });
    const second = await decide({ idempotencyKey, phase: 'commit' });
    expect(second.status).toBe(409);
    expect(second.body.error).toMatchObject({
      code: 'policy.idempotencyKeyReused',
      message: expect.stringContaining(first.body.decisionId),
    });
  });

  it('are made once when the same question comes many times at once', async () => {
    const idempotencyKey = 'pull-1-race';
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => decide({ idempotencyKey })),
    );
    const ids = new Set(answers.map(({ body }) => body.decisionId));
    expect(ids.size).toBe(1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const rows = await knex('policy_decisions').where({
      idempotency_key: idempotencyKey,
    });
    expect(rows).toHaveLength(1);
    const entries = await knex('audit_subjects').where({
      subject_id: rows[0].decision_id,
    });
    expect(entries).toHaveLength(1);
  });

  it('pass when an entitled machine proves scan and review', async () => {
    const scan = await api.machine.post('/policy/scans', {
      repository: REPOSITORY,
      sha: HEAD,
      sarif: sarif(),
    });
    expect(scan.status).toBe(201);
    const { body } = await decide({
      scanIds: [scan.body.scanId],
      reviews: [approvalBy('ben')],
    });
    expect(body.decision).toMatchObject({ outcome: 'pass', isPreview: false });
    expect(body.decision.obligations).toEqual([
      expect.objectContaining({ rule: 'human-review', status: 'fulfilled' }),
      expect.objectContaining({ rule: 'scans', status: 'fulfilled' }),
    ]);
  });

  it('count no review by the author', async () => {
    const { body } = await decide({ reviews: [approvalBy('ada')] });
    expect(body.decision.obligations).toContainEqual(
      expect.objectContaining({ rule: 'human-review', status: 'unfulfilled' }),
    );
  });

  it('are previews on the word of a person, who proves nothing', async () => {
    const { body } = await api.person.post(
      '/policy/decisions',
      aiChange({ reviews: [approvalBy('ben')] }),
    );
    expect(body.decision).toMatchObject({ isPreview: true, outcome: 'hold' });
    expect(body.decision.obligations).toContainEqual(
      expect.objectContaining({ rule: 'human-review', status: 'unfulfilled' }),
    );
  });

  it('are previews on the word of a machine about a repository that is not its own', async () => {
    const { body } = await decide({ repository: 'github.com/other/thing' });
    expect(body.decision.isPreview).toBe(true);
  });

  it('hold nothing that names a person', async () => {
    await decide({
      reviews: [approvalBy('ben')],
      initiator: { login: 'ada' },
      commits: [
        {
          ...aiCommit,
          evidence: [
            {
              kind: 'trailer',
              text: 'Signed-off-by: ada@example.com',
              line: 3,
            },
            {
              kind: 'trailer',
              text: 'Co-authored-by: Claude <noreply@anthropic.com>',
            },
          ],
        },
      ],
    });
    const tables = [
      await knex('policy_decisions'),
      await knex('policy_people'),
      await knex('policy_person_identities'),
      await knex('audit_entries'),
    ];
    const everything = JSON.stringify(tables);
    expect(everything).not.toMatch(/ada@|ben@|"ada"|"ben"/);
    expect(everything).toContain('noreply@anthropic.com');
  });

  it('of a repository that no entity has are denied as unclassified', async () => {
    const { status, body } = await decide({
      repository: 'github.com/acme/nobodys',
    });
    expect(status).toBe(201);
    expect(body.entityRefs).toEqual([]);
    expect(body.decision.outcome).toBe('deny');
    expect(body.decision.scopes).toEqual([
      expect.objectContaining({
        tier: expect.objectContaining({ isClassified: false }),
      }),
    ]);
  });

  it('of an empty change are about the whole repository', async () => {
    const { status, body } = await decide({ files: [], commits: [] });
    expect(status).toBe(201);
    expect(body.entityRefs).toEqual(['component:default/checkout']);
    expect(body.decision.attribution).toBe('unknown');
  });

  it('of 50,000 files are made', async () => {
    const files = Array.from({ length: 50_000 }, (_, index) => ({
      path: `services/checkout/src/folder-${index % 500}/file-${index}.ts`,
      status: 'modified' as const,
    }));
    const { status, body } = await decide({ files });
    expect(status).toBe(201);
    expect(body.decision.scopes[0].files).toBe(50_000);
  }, 30_000);

  it('take every path that git can have', async () => {
    const paths = [
      'a b/ä€😀.ts',
      '..hidden',
      'a/..b',
      'C:\\x',
      '-rf',
      '$(x)`y`',
    ];
    const files = paths.map(path => ({ path, status: 'added' as const }));
    const { status } = await decide({ files });
    expect(status).toBe(201);
  });

  it.each([
    ['absolute', '/etc/passwd', 'is absolute'],
    ['climbing', 'a/../../b', 'has a `..` segment'],
    ['a folder', 'src/', 'names a folder'],
    ['with a NUL', 'a\u0000b', 'contains a NUL'],
  ])('refuse a path that is %s', async (_, path, problem) => {
    const { status, body } = await decide({
      files: [{ path: 'fine.ts', previousPath: path, status: 'renamed' }],
    });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: 'policy.invalidChange',
      issues: [
        {
          code: 'policy.invalidPath',
          message: expect.stringContaining(problem),
          path: 'files[0].previousPath',
        },
      ],
    });
  });

  it('refuse half a character', async () => {
    const { status, body } = await decide({
      files: [{ path: 'a\ud800.ts', status: 'added' }],
    });
    expect([status, body.error.code]).toEqual([400, 'shared.invalidRequest']);
  });

  it.each<[string, Parameters<typeof aiChange>[0], string]>([
    [
      'reviews in a leap second',
      {
        reviews: [
          { ...approvalBy('ben'), submittedAt: '2026-06-30T23:59:60Z' },
        ],
      },
      'reviews[0].submittedAt',
    ],
    ['files that no commit brought', { commits: [] }, 'commits'],
  ])('refuse %s', async (_, given, path) => {
    const { status, body } = await decide(given);
    expect([status, body.error.code]).toEqual([400, 'policy.invalidChange']);
    expect(body.error.issues).toEqual([expect.objectContaining({ path })]);
  });

  it('take the last word of a reviewer by the instant, however it is written', async () => {
    const { body } = await decide({
      reviews: [
        { ...approvalBy('ben'), submittedAt: '2026-11-01T10:00:00+02:00' },
        {
          ...approvalBy('ben'),
          state: 'changesRequested',
          submittedAt: '2026-11-01T09:00:00Z',
        },
      ],
    });
    expect(body.decision.obligations).toContainEqual(
      expect.objectContaining({ rule: 'human-review', status: 'unfulfilled' }),
    );
  });

  it.each([
    ['nothing', {}],
    ['a blank e-mail', { email: '' }],
    ['blanks', { email: ' ', login: '  ' }],
  ])(
    'ask for a review more when an author is named by %s',
    async (_, author) => {
      const { body } = await decide({
        commits: [{ ...aiCommit, authors: [author] }],
        reviews: [approvalBy('ben')],
      });
      expect(body.decision.obligations).toContainEqual(
        expect.objectContaining({
          rule: 'human-review',
          status: 'unfulfilled',
          found: expect.stringContaining('could not be identified'),
        }),
      );
    },
  );

  it('rest on every report that somebody vouches for, not on the clean ones that are named', async () => {
    const headSha = 'd'.repeat(40);
    const submit = (text: string) =>
      api.machine.post('/policy/scans', {
        repository: REPOSITORY,
        sha: headSha,
        sarif: text,
      });
    const clean = await submit(sarif());
    const found = { ruleId: 'injection', level: 'error' };
    await submit(sarif({ results: [found] }));
    const { body } = await decide({ headSha, scanIds: [clean.body.scanId] });
    expect(body.decision.obligations).toContainEqual(
      expect.objectContaining({ rule: 'scans', status: 'unfulfilled' }),
    );
  });

  it('of an entity elsewhere are trials, whoever asks', async () => {
    const { status, body } = await decide({
      entityRef: 'component:default/unsorted',
    });
    expect(status).toBe(201);
    expect(body.entityRefs).toEqual([
      'component:default/checkout',
      'component:default/unsorted',
    ]);
    expect(body.decision).toMatchObject({ isPreview: true, outcome: 'deny' });
  });

  it('refuse an entity that is not there', async () => {
    const { status, body } = await decide({
      entityRef: 'component:default/none',
    });
    expect([status, body.error.code]).toEqual([404, 'policy.entityNotFound']);
  });

  it('refuse a scan that is not there, or of another repository', async () => {
    const elsewhere = await api.machine.post('/policy/scans', {
      repository: 'github.com/acme/unsorted',
      sha: HEAD,
      sarif: sarif(),
    });
    for (const scanId of ['none', elsewhere.body.scanId]) {
      const { status, body } = await decide({ scanIds: [scanId] });
      expect([status, body.error.code]).toEqual([400, 'policy.scanNotFound']);
    }
  });

  it('are listed newest first, page by page', async () => {
    const first = await api.machine.get('/policy/decisions?limit=2');
    expect(first.body.items).toHaveLength(2);
    expect(first.body.items[0].because[0]).toEqual(expect.any(String));
    const cursor = encodeURIComponent(first.body.nextCursor);
    const next = await api.machine.get(
      `/policy/decisions?limit=2&cursor=${cursor}&entityRef=component:default/checkout`,
    );
    const { decisionId } = first.body.items[1];
    expect(
      next.body.items.map((item: typeof next.body) => item.decisionId),
    ).not.toContain(decisionId);
  });

  it('are not found by an id that nobody gave', async () => {
    const { status, body } = await api.machine.get('/policy/decisions/none');
    expect([status, body.error.code]).toEqual([404, 'policy.decisionNotFound']);
  });

  it('touch an entity in a monorepo by its folder', async () => {
    const { body } = await decide({
      commits: [{ ...aiCommit, authors: [] }],
      files: [{ path: 'README.md', status: 'modified' }],
    });
    expect(body.entityRefs).toEqual(['component:default/checkout']);
  });
});

describe('R07 decisions when a fact provider fails', () => {
  it('are denied, name it, and do not bind their key', async () => {
    let isDown = true;
    const courses = createBackendModule({
      pluginId: 'ai-governance',
      moduleId: 'courses',
      register: env =>
        env.registerInit({
          deps: { facts: factsExtensionPoint },
          async init({ facts }) {
            facts.addProvider({
              id: 'courses',
              provide: async () => {
                if (isDown) throw new Error('secret detail');
                return {};
              },
            });
          },
        }),
    });
    const api = await startGovernance({ features: [courses] });
    await api.ready();
    const ask = () =>
      api.machine.post(
        '/policy/decisions',
        aiChange({ idempotencyKey: 'while-down' }),
      );
    const { status, body } = await ask();
    expect(status).toBe(201);
    expect(body.decision.outcome).toBe('deny');
    expect(body.decision.reasons).toContainEqual(
      expect.objectContaining({
        code: 'policy.factUnavailable',
        text: expect.stringContaining('courses'),
      }),
    );
    expect(JSON.stringify(body)).not.toContain('secret detail');
    isDown = false;
    const again = await ask();
    expect(again.status).toBe(201);
    expect(again.body.decision.outcome).toBe('hold');
  });
});

describe('R05 decisions in a monorepo', () => {
  it('take the strictest of the entities that are touched', async () => {
    const part = (name: string, tier: string) =>
      component(name, {
        annotations: {
          ...onGitHub('acme/mono', tier),
          'backstage.io/source-location': `url:https://github.com/acme/mono/tree/main/${name}/`,
        },
      });
    const api = await startGovernance({
      entities: [
        ...organisation,
        part('web', 'public'),
        part('ledger', 'confidential'),
      ],
    });
    await api.ready();
    const ask = async (given: Parameters<typeof aiChange>[0]) => {
      const { body } = await api.machine.post(
        '/policy/decisions',
        aiChange({ repository: 'github.com/acme/mono', ...given }),
      );
      return { refs: body.entityRefs, outcome: body.decision.outcome };
    };
    const decide = (...paths: readonly string[]) =>
      ask({ files: paths.map(path => ({ path, status: 'modified' })) });
    expect(await decide('web/index.ts')).toEqual({
      refs: ['component:default/web'],
      outcome: 'hold',
    });
    expect(await decide('web/index.ts', 'ledger/sum.ts')).toEqual({
      refs: ['component:default/ledger', 'component:default/web'],
      outcome: 'deny',
    });
    expect((await decide('README.md')).outcome).toBe('deny');
    // An entity of another repository, tried on this one, takes nothing from what its own entities ask for.
    const entityRef = 'component:default/checkout';
    const files = [{ path: 'README.md', status: 'modified' }] as const;
    expect((await ask({ entityRef, files })).outcome).toBe('deny');
    expect((await ask({ entityRef, files: [], commits: [] })).refs).toEqual([]);
  });
});
