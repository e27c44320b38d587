import { mockCredentials } from '@backstage/backend-test-utils';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  component,
  group,
  onGitHub,
  organisation,
  user,
} from '../../__testUtils__/entities';
import {
  eventually,
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';
import { playbookText } from './__testUtils__/playbookText';

const reason = 'the guild asked for it';
const CREW = ['one', 'two', 'three', 'four', 'five', 'six'];
const CREW_REPOSITORY = 'github.com/acme/crewed';
const entities = [
  ...organisation,
  group('crew'),
  ...CREW.map(name => user(name, 'crew')),
  component('crewed', {
    owner: 'crew',
    annotations: onGitHub('acme/crewed', 'internal'),
  }),
];

type Api = Awaited<ReturnType<typeof startGovernance>>;

describe.each(eachDatabase())('R26 R51 reach of playbooks on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Api;
  const start = (reach: object = {}) =>
    startGovernance({
      ...{ knex, entities },
      config: { playbooks: { library: false, reach } },
    });
  beforeEach(async () => {
    knex = await cleanDatabase(id);
    api = await start();
    await api.ready();
  });
  afterEach(() => api.stop());

  const by = (name: string, of = api) =>
    of.as(mockCredentials.user.header(`user:default/${name}`));
  const published = async (text = playbookText()) => {
    const { body } = await by('ada').post('/playbook-versions', {
      text,
      reason,
    });
    const answer = await by('ben').post(
      `/playbook-versions/${body.versionId}/publication`,
      {},
    );
    expect([answer.status, answer.body.state]).toEqual([200, 'current']);
    return answer.body as { readonly digest: string };
  };
  const codeOf = ({
    status,
    body,
  }: {
    readonly status: number;
    readonly body: { readonly error?: { readonly code?: string } };
  }) => [status, body.error?.code];
  const OWN = '/playbooks/prompting/own';
  const required = (more = '') =>
    playbookText({ more: `requiredReading: { withinDays: 14 }\n${more}` });

  it('notes once a day who opened it, by a pseudonym, and no machine', async () => {
    await published();
    await by('ada').get('/playbooks/prompting');
    await by('ada').get('/playbooks/prompting');
    await by('ben').get('/playbooks/prompting');
    await api.machine.get('/playbooks/prompting');
    const rows = await knex('playbooks_reads').orderBy('count');
    expect(rows).toMatchObject([
      { version: '1.0', count: 1 },
      { version: '1.0', count: 2 },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/\b(ada|ben)\b/);
  });

  it.each<[string, object, string, string, object]>([
    ['ratings', { ratings: 'off' }, 'put', 'rating', { rating: 4 }],
    [
      'comments',
      { comments: false },
      'post',
      'comments',
      { text: 'helped me' },
    ],
  ])(
    'takes no %s that are switched off',
    async (_, reach, verb, path, body) => {
      await published();
      const other = await start(reach);
      const ada = by('ada', other);
      const send = verb === 'put' ? ada.put : ada.post;
      expect(codeOf(await send(`/playbooks/prompting/${path}`, body))).toEqual([
        409,
        'playbooks.notKept',
      ]);
      await other.stop();
    },
  );

  it('notes no reads when they are switched off', async () => {
    await published();
    const other = await start({ reads: false });
    const { status } = await by('ada', other).get('/playbooks/prompting');
    expect([status, await knex('playbooks_reads')]).toEqual([200, []]);
    await other.stop();
  });

  it('is acknowledged by version, in the ledger and without a name', async () => {
    const { digest } = await published(required());
    const receipts = '/playbooks/prompting/receipts';
    expect((await by('ada').get(OWN)).body).toMatchObject({
      required: { state: 'due', version: '1.0' },
    });
    expect(
      codeOf(await by('ada').post(receipts, { digest: 'e'.repeat(64) })),
    ).toEqual([409, 'playbooks.otherVersion']);
    expect(codeOf(await api.machine.post(receipts, { digest }))).toEqual([
      403,
      'playbooks.onlyPeople',
    ]);
    const answer = await by('ada').post(receipts, { digest });
    expect([answer.status, answer.body]).toEqual([
      201,
      expect.objectContaining({
        required: expect.objectContaining({ state: 'done' }),
        receipt: expect.objectContaining({ version: '1.0', digest }),
      }),
    ]);
    await by('ada').post(receipts, { digest });
    const entries: string[] = await knex('audit_entries')
      .where('type', 'playbooks.acknowledged')
      .pluck('canonical');
    expect(entries).toHaveLength(1);
    expect(entries[0]).toContain(digest);
    expect(entries[0]).not.toContain('user:default/ada');
  });

  it('asks again for a version with another first number, and not for a second', async () => {
    const { digest } = await published(required());
    await by('ada').post('/playbooks/prompting/receipts', { digest });
    const stateAfter = async (version: string) => {
      const more = 'requiredReading: { withinDays: 14 }\n';
      await published(playbookText({ version, more, title: `Now ${version}` }));
      return (await by('ada').get('/playbook-reading')).body.items;
    };
    expect(await stateAfter('1.1')).toMatchObject([{ state: 'done' }]);
    expect(await stateAfter('2.0')).toMatchObject([
      { name: 'prompting', version: '2.0', state: 'due' },
    ]);
  });

  it('tells nobody but them that somebody is late', async () => {
    await published(required());
    await knex('playbooks_versions').update({
      effective_from: '2026-01-02T09:00:00.000Z',
    });
    await api.runTask('ai-governance-playbooks-reach');
    await knex('playbooks_people').update({ since: '2026-01-01' });
    expect((await by('one').get('/playbook-reading')).body.items).toMatchObject(
      [{ state: 'overdue', dueOn: '2026-01-16' }],
    );
    const { body } = await by('ada').get('/playbook-reach/prompting');
    // Eight people are late: told as one whole group of five.
    expect(body.reach.required).toMatchObject({
      ...{ people: 8, given: 0, overdue: 5 },
    });
    expect(JSON.stringify(body)).not.toMatch(/user:default/);
  });

  it('tells what people think once five do, and again once five more did', async () => {
    await published();
    const rate = (name: string, rating?: number) =>
      by(name).put('/playbooks/prompting/rating', {
        ...(rating !== undefined && { rating }),
      });
    const shown = async () =>
      (await by('ada').get('/playbook-reach')).body.items[0].rating;
    for (const name of CREW.slice(0, 4)) await rate(name, 4);
    expect(await shown()).toBeUndefined();
    await rate('five', 2);
    const five = { mean: 3.6, people: 5 };
    expect(await shown()).toMatchObject(five);
    await rate('six', 1);
    for (const value of [1, 5, 1, 5, 1]) await rate('six', value);
    await rate('one');
    expect(await shown()).toMatchObject(five);
    expect((await by('one').get(OWN)).body.rating).toBeUndefined();
    expect((await by('six').get(OWN)).body.rating).toBe(1);
    for (const name of ['two', 'three', 'four']) await rate(name, 5);
    // Two, three, four: 5; five: 2; six: 1; one took it back.
    expect(await shown()).toMatchObject({ mean: 3.6, people: 5 });
    const left = await knex('playbooks_ratings').where('is_counted', false);
    expect(left).toEqual([]);
    expect(await knex('playbooks_ratings').whereNull('rating')).toEqual([]);
  });

  it('names who rated only where the configuration says so, and forgets the names with it', async () => {
    await published();
    const named = await start({ ratings: 'named' });
    await named.ready();
    await by('one', named).put('/playbooks/prompting/rating', { rating: 5 });
    await by('two').put('/playbooks/prompting/rating', { rating: 3 });
    const detail = '/playbook-reach/prompting';
    expect((await by('ada', named).get(detail)).body.namedRatings).toEqual([
      expect.objectContaining({ by: 'user:default/one', rating: 5 }),
    ]);
    await named.stop();
    expect((await by('ada').get(detail)).body.namedRatings).toBeUndefined();
    await api.runTask('ai-governance-playbooks-reach');
    expect(await knex('playbooks_ratings').whereNotNull('rated_by')).toEqual(
      [],
    );
    expect(await knex('playbooks_ratings')).toHaveLength(2);
  });

  it('carries comments to its owner, unsigned and without data that must not be shared', async () => {
    await published(playbookText().replace('platform-enablement', 'checkout'));
    const comments = '/playbooks/prompting/comments';
    const secret = ['ghp', '1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R'].join('_');
    const refused = await by('one').post(comments, { text: `use ${secret}` });
    expect(codeOf(refused)).toEqual([400, 'playbooks.commentNotShareable']);
    expect(JSON.stringify(refused.body)).not.toContain(secret);
    expect(await knex('playbooks_comments')).toEqual([]);
    await by('one').post(comments, { text: 'step two is missing' });
    const { body } = await by('ada').get(comments);
    expect(body.items).toEqual([
      {
        commentId: expect.any(String),
        version: '1.0',
        text: 'step two is missing',
        writtenOn: new Date().toISOString().slice(0, 10),
      },
    ]);
  });

  it('keeps comments and figures from those without the right', async () => {
    await published();
    const reader = await startGovernance({
      ...{ knex, entities },
      config: { playbooks: { library: false } },
      permissions: {
        authorize: async requests =>
          requests.map(({ permission }) => ({
            result: permission.name.endsWith('.read') ? 'ALLOW' : 'DENY',
          })) as never,
      },
    });
    // The catalog is read meanwhile, which this reader may not ask about.
    await eventually(
      async () => (await by('one', reader).get(OWN)).status === 200,
    );
    for (const path of ['/playbooks/prompting/comments', '/playbook-reach'])
      expect(codeOf(await by('one', reader).get(path))).toEqual([
        403,
        'shared.notAllowed',
      ]);
    expect((await by('one', reader).get(OWN)).body.mayReadComments).toBe(false);
    await reader.stop();
  });

  describe('installs', () => {
    const report = (
      repository: string,
      playbooks: readonly object[],
      sender: Pick<Api['machine'], 'post'> = api.machine,
    ) => sender.post('/playbook-installs', { repository, playbooks });
    const lock = (digest: string, version = '1.0') => ({
      ...{ name: 'prompting', version, digest },
      targets: ['claude-code', 'cursor'],
    });
    const tab = async (entity = 'checkout') =>
      (
        await by('ada').get(
          `/playbook-installs?entityRef=component:default/${entity}`,
        )
      ).body;

    it('are told where, which version, since when and until when', async () => {
      const first = await published();
      expect(await tab()).toEqual({
        repository: REPOSITORY,
        items: [
          expect.objectContaining({ name: 'prompting', state: 'notInstalled' }),
        ],
      });
      expect((await report(REPOSITORY, [lock(first.digest)])).body).toEqual({
        ...{ isKept: true, trust: 'attested', installed: 1, unknown: 0 },
      });
      expect((await tab()).items).toMatchObject([
        {
          state: 'current',
          installedVersion: '1.0',
          targets: ['claude-code', 'cursor'],
        },
      ]);
      const second = await published(playbookText({ version: '1.1' }));
      expect((await tab()).items).toMatchObject([
        { state: 'outdated', installedVersion: '1.0', currentVersion: '1.1' },
      ]);
      await report(REPOSITORY, [lock(second.digest, '1.1')]);
      await report(REPOSITORY, []);
      const rows = await knex('playbooks_installs').orderBy([
        'version',
        'target',
      ]);
      expect(
        rows.map(row => [row.version, row.target, row.gone_at !== null]),
      ).toEqual([
        ['1.0', 'claude-code', true],
        ['1.0', 'cursor', true],
        ['1.1', 'claude-code', true],
        ['1.1', 'cursor', true],
      ]);
      expect((await tab()).items).toMatchObject([{ state: 'notInstalled' }]);
    });

    it('of others do not stand against what a CI job attested', async () => {
      const { digest } = await published();
      const ada = by('ada');
      expect(
        (await report(REPOSITORY, [lock(digest)], ada)).body,
      ).toMatchObject({ isKept: true, trust: 'asserted' });
      await report(REPOSITORY, [lock(digest)]);
      expect((await report(REPOSITORY, [], ada)).body).toMatchObject({
        isKept: false,
        because: expect.stringContaining('attested'),
      });
      expect((await tab()).items).toMatchObject([{ state: 'current' }]);
    });

    it.each<[string, string, (digest: string) => object, object]>([
      [
        'a repository that the catalog does not know',
        'github.com/acme/strange',
        digest => lock(digest),
        { isKept: false, installed: 0 },
      ],
      [
        'bytes that were never published',
        REPOSITORY,
        () => lock('e'.repeat(64)),
        { isKept: true, installed: 0, unknown: 1 },
      ],
      [
        'a version with the bytes of another',
        REPOSITORY,
        digest => lock(digest, '1.1'),
        { isKept: true, installed: 0, unknown: 1 },
      ],
    ])('of %s are not kept', async (_, repository, named, answer) => {
      const { digest } = await published();
      expect((await report(repository, [named(digest)])).body).toMatchObject(
        answer,
      );
      expect(await knex('playbooks_installs')).toEqual([]);
    });

    it('count repositories whose owners are enough, and no others', async () => {
      const { digest } = await published();
      await report(REPOSITORY, [lock(digest)]);
      await report(CREW_REPOSITORY, [lock(digest)]);
      const { body } = await by('ada').get('/playbook-reach/prompting');
      expect(body.reach.installs).toEqual({
        ...{ repositories: 1, stale: 0 },
        versions: [{ version: '1.0', repositories: 1 }],
      });
      expect(
        body.inUse.map(
          ({ repository }: { readonly repository: string }) => repository,
        ),
      ).toEqual([CREW_REPOSITORY, CREW_REPOSITORY]);
    });
  });

  it('forgets what is older than it is kept, but no receipts', async () => {
    const { digest } = await published(required());
    await by('one').post('/playbooks/prompting/receipts', { digest });
    await by('one').get('/playbooks/prompting');
    await by('one').put('/playbooks/prompting/rating', { rating: 5 });
    await by('one').post('/playbooks/prompting/comments', { text: 'thanks!' });
    const old = '2020-01-01T00:00:00.000Z';
    await knex('playbooks_reads').update({ on: old.slice(0, 10) });
    await knex('playbooks_ratings').update({ rated_at: old });
    await knex('playbooks_comments').update({ written_at: old });
    await knex('playbooks_receipts').update({ at: old });
    await api.runTask('ai-governance-playbooks-reach');
    expect(await knex('playbooks_reads')).toEqual([]);
    expect(await knex('playbooks_comments')).toEqual([]);
    expect(await knex('playbooks_receipts')).toHaveLength(1);
    expect((await by('one').get(OWN)).body.rating).toBeUndefined();
  });
});
