import { mockCredentials } from '@backstage/backend-test-utils';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { startGovernance } from '../../__testUtils__/startGovernance';
import { playbookText } from './__testUtils__/playbookText';

const reason = 'the guild asked for it';

type Api = Awaited<ReturnType<typeof startGovernance>>;
type Client = Api['person'];

describe.each(eachDatabase())('R26 R40 playbooks on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Api;
  let ada: Client;
  let ben: Client;
  beforeEach(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({
      knex,
      config: { playbooks: { library: false } },
    });
    await api.ready();
    ada = api.person;
    ben = api.as(mockCredentials.user.header('user:default/ben'));
  });
  afterEach(() => api.stop());

  const propose = async (text: string) => {
    const answer = await ada.post('/playbook-versions', { text, reason });
    expect([answer.status, answer.body]).toEqual([
      201,
      expect.objectContaining({ state: 'inReview' }),
    ]);
    return answer.body.versionId as string;
  };
  const publish = async (versionId: string, body: object = {}) => {
    const answer = await ben.post(
      `/playbook-versions/${versionId}/publication`,
      body,
    );
    return answer;
  };
  const published = async (text: string) => {
    const answer = await publish(await propose(text));
    expect([answer.status, answer.body.state]).toEqual([200, 'current']);
  };
  const codeOf = ({
    status,
    body,
  }: {
    readonly status: number;
    readonly body: { readonly error?: { readonly code?: string } };
  }) => [status, body.error?.code];
  const names = async (query: string) =>
    (await ada.get(`/playbooks${query}`)).body.items.map(
      ({ name }: { readonly name: string }) => name,
    );

  it('is proposed, read by a second person, published, and found', async () => {
    const versionId = await propose(playbookText());
    expect(codeOf(await ada.get('/playbooks/prompting'))).toEqual([
      404,
      'playbooks.playbookNotFound',
    ]);
    expect((await ben.get('/playbook-versions')).body.items).toEqual([
      expect.objectContaining({
        versionId,
        permits: expect.objectContaining({ publish: { isPermitted: true } }),
      }),
    ]);
    expect(
      codeOf(await ada.post(`/playbook-versions/${versionId}/publication`, {})),
    ).toEqual([403, 'playbooks.secondPersonRequired']);
    expect((await publish(versionId)).body).toMatchObject({
      state: 'current',
      decidedBy: 'user:default/ben',
    });
    expect((await ada.get('/playbooks?q=prompt')).body).toMatchObject({
      total: 1,
      items: [{ name: 'prompting', version: '1.0', health: 'ok' }],
      facets: { kinds: [{ value: 'guide', count: 1 }] },
    });
    expect((await ada.get('/playbooks/prompting')).body).toMatchObject({
      playbook: { title: 'How we prompt' },
      files: [{ path: 'PLAYBOOK.md' }],
      versions: [{ version: '1.0', state: 'current' }],
    });
    const types = await knex('audit_entries')
      .where('type', 'like', 'playbooks.%')
      .orderBy('staged_number')
      .pluck('type');
    expect(types).toEqual(['playbooks.proposed', 'playbooks.published']);
  });

  it('has a next version that takes the place of the one before, which stays readable', async () => {
    await published(playbookText());
    await published(playbookText({ version: '1.1', title: 'How to prompt' }));
    const { body } = await ada.get('/playbooks/prompting');
    expect(body).toMatchObject({
      playbook: { title: 'How to prompt', version: '1.1' },
      versions: [
        { version: '1.1', state: 'current' },
        { version: '1.0', state: 'superseded' },
      ],
    });
    const [now, before] = body.versions;
    expect(
      (await ada.get(`/playbook-versions/${now.versionId}`)).body,
    ).toMatchObject({
      before: { versionId: before.versionId, version: '1.0' },
      findings: [],
    });
    expect(await names('?q=prompting')).toEqual(['prompting']);
  });

  it.each([
    ['the same number again', '1.0', 'playbooks.versionTaken'],
    ['a number left out', '1.2', 'playbooks.versionTaken'],
    ['a larger step', '3.0', 'playbooks.versionTaken'],
  ])('refuses %s', async (_, version, code) => {
    await published(playbookText());
    const text = playbookText({ version, title: 'Another' });
    expect(
      codeOf(await ada.post('/playbook-versions', { text, reason })),
    ).toEqual([409, code]);
  });

  it('waits for its instant, and goes on as before when that is withdrawn', async () => {
    await published(playbookText());
    const versionId = await propose(playbookText({ version: '2.0' }));
    const effectiveFrom = new Date(Date.now() + 3_600_000).toISOString();
    expect((await publish(versionId, { effectiveFrom })).body.state).toBe(
      'scheduled',
    );
    const read = async () => (await ada.get('/playbooks/prompting')).body;
    expect(await read()).toMatchObject({
      playbook: { version: '1.0' },
      versions: [{ state: 'scheduled' }, { endsAt: effectiveFrom }],
    });
    const another = await propose(
      playbookText({ version: '2.1', title: 'X' }),
    ).catch(() => undefined);
    expect(another && codeOf(await publish(another))).toEqual([
      409,
      'playbooks.playbookState',
    ]);
    const withdrawal = await ada.post(
      `/playbook-versions/${versionId}/withdrawal`,
      { reason },
    );
    expect(withdrawal.body.state).toBe('withdrawn');
    const current = (await read()).versions.find(
      ({ version }: { readonly version: string }) => version === '1.0',
    );
    expect(current).toMatchObject({ state: 'current' });
    expect(current.endsAt).toBeUndefined();
  });

  it('is not shown when what is stored is not what was published', async () => {
    await published(playbookText());
    await knex('playbooks_contents').update({
      files: JSON.stringify([
        { path: 'PLAYBOOK.md', text: playbookText({ title: 'Evil' }) },
      ]),
    });
    expect(codeOf(await ada.get('/playbooks/prompting'))).toEqual([
      503,
      'playbooks.contentAltered',
    ]);
    await api.runTask('ai-governance-playbooks-verify');
    const altered = await knex('audit_entries')
      .where('type', 'playbooks.contentAltered')
      .pluck('canonical');
    expect(altered).toHaveLength(1);
  });

  it('is deprecated with a successor, out of the list, readable, and restored', async () => {
    await published(playbookText());
    await published(playbookText({ name: 'asking', title: 'How we ask' }));
    const order = { reason, successor: 'asking' };
    const deprecated = await ben.post(
      '/playbooks/prompting/deprecation',
      order,
    );
    expect(deprecated.body.playbook.deprecation).toMatchObject({
      successor: 'asking',
      by: 'user:default/ben',
    });
    expect(await names('')).toEqual(['asking']);
    expect(await names('?isDeprecated=true')).toEqual(['prompting']);
    await ben.post('/playbooks/prompting/restoration', { reason });
    expect(await names('')).toEqual(['asking', 'prompting']);
  });

  it.each<[string, string, string]>([
    ['no front matter', 'Just words.', 'playbooks.invalidPlaybook'],
    [
      'a key that there is not',
      playbookText({ more: 'audiense: { tiers: [internal] }\n' }),
      'playbooks.invalidPlaybook',
    ],
    [
      'a tier that the policy has not',
      playbookText({ more: 'audience: { tiers: [secret] }\n' }),
      'playbooks.lintFails',
    ],
    [
      'a link to nowhere',
      playbookText({ body: 'See [this](playbook:none).\n' }),
      'playbooks.lintFails',
    ],
    [
      'a pattern that cannot be used',
      playbookText({
        kind: 'promptTemplate',
        more: 'variables: [{ name: a, title: A, type: text, pattern: "(" }]\n',
        body: '```prompt\n{{a}}\n```\n',
      }),
      'playbooks.lintFails',
    ],
    [
      'what readers cannot see',
      playbookText({ body: 'Be\u202e careful.\n' }),
      'playbooks.lintFails',
    ],
    [
      'the same texts once more',
      playbookText({ name: 'twice' }),
      'playbooks.alreadyProposed',
    ],
  ])('refuses %s', async (_, text, code) => {
    if (code === 'playbooks.alreadyProposed') await propose(text);
    const answer = await ada.post('/playbook-versions', { text, reason });
    expect(codeOf(answer)[1]).toBe(code);
    const stored = await knex('playbooks_versions');
    expect(stored).toHaveLength(code === 'playbooks.alreadyProposed' ? 1 : 0);
  });

  describe('prompt templates', () => {
    const template = playbookText({
      name: 'add-validation',
      kind: 'promptTemplate',
      more: [
        'variables:',
        '  - { name: component, title: Component, type: text, pattern: "[a-z-]+" }',
        '  - { name: log, title: Log, type: multiline, required: false, whenFound: redact }',
        '',
      ].join('\n'),
      body: '```prompt\nValidate {{component}}.{{#log}} Log: {{log}}{{/log}}\n```\n',
    });
    const fill = (values: object) =>
      ada.post('/playbooks/add-validation/prompts', { values });
    const secret = ['ghp', '1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R'].join('_');
    beforeEach(() => published(template));

    it.each<[string, object, object]>([
      [
        'its values',
        { component: 'cart' },
        { isShareable: true, prompt: 'Validate cart.', findings: [] },
      ],
      [
        'braces in a value as they are',
        { component: 'cart', log: '{{component}}' },
        { isShareable: true, prompt: 'Validate cart. Log: {{component}}' },
      ],
    ])('are filled in with %s', async (_, values, body) => {
      expect((await fill(values)).body).toMatchObject(body);
    });

    it('redact what must not be shared where the template says so', async () => {
      const { body } = await fill({ component: 'cart', log: `key=${secret}` });
      expect(body).toMatchObject({
        isShareable: true,
        findings: [{ variable: 'log', class: 'credentials', isRedacted: true }],
      });
      expect(JSON.stringify(body)).not.toContain(secret);
    });

    it('name each value that does not fit', async () => {
      const { status, body } = await fill({ component: 'Cart 1', other: 'x' });
      expect([status, body.error.code]).toEqual([
        400,
        'playbooks.invalidValues',
      ]);
      expect(
        body.error.issues.map(({ path }: { readonly path: string }) => path),
      ).toEqual(['other', 'component']);
    });
  });

  it('is hidden from those whom it is not for', async () => {
    const denied = await startGovernance({
      knex,
      config: { playbooks: { library: false } },
      permissions: {
        authorize: async requests =>
          requests.map(({ permission }) => ({
            result: permission.name.endsWith('.read') ? 'ALLOW' : 'DENY',
          })) as never,
      },
    });
    await published(
      playbookText({ more: 'audience: { groups: group:default/none }\n' }),
    );
    expect(codeOf(await denied.person.get('/playbooks/prompting'))).toEqual([
      404,
      'playbooks.playbookNotFound',
    ]);
    expect((await denied.person.get('/playbooks')).body).toMatchObject({
      items: [],
      total: 0,
      rights: { mayPropose: false, mayPublish: false },
    });
    await denied.stop();
  });

  it('comes with the product, each once, and stays as people left it', async () => {
    const shipped = await startGovernance({ knex });
    await shipped.ready();
    await shipped.runTask('ai-governance-playbooks-library');
    const { total } = (await ada.get('/playbooks')).body;
    expect(total).toBeGreaterThanOrEqual(36);
    await shipped.runTask('ai-governance-playbooks-library');
    expect(await knex('playbooks_versions')).toHaveLength(total);
    await shipped.stop();
  });
});
