import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { extract } from 'tar-stream';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { startGovernance } from '../../__testUtils__/startGovernance';
import { playbookText } from './__testUtils__/playbookText';

const reason = 'the guild asked for it';
const BASE = '/.well-known/agent-skills';
const RESTRICTED = 'audience: { groups: group:default/checkout }\n';

const skill = (name: string, given: Parameters<typeof playbookText>[0] = {}) =>
  playbookText({ name, kind: 'skill', title: `About ${name}`, ...given });

const digestOf = (bytes: Uint8Array): string =>
  `sha256:${hash('sha256', bytes, 'hex')}`;

/** Files of a `.tar.gz` by path. */
async function unpacked(archive: Buffer): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const entry of Readable.from([gunzipSync(archive)]).pipe(
    extract(),
  ))
    files[entry.header.name] = await textOf(entry);
  return files;
}

describe.each(eachDatabase())('R26 skills for agents on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Awaited<ReturnType<typeof startGovernance>>;
  beforeEach(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({
      knex,
      config: { playbooks: { library: false } },
      rootConfig: { app: { baseUrl: 'https://portal.acme.example/' } },
    });
    await api.ready();
  });
  afterEach(() => api.stop());

  const ben = () => api.as(mockCredentials.user.header('user:default/ben'));
  const published = async (text: string) => {
    const order = { text, reason };
    const { body } = await api.person.post('/playbook-versions', order);
    const { status } = await ben().post(
      `/playbook-versions/${body.versionId}/publication`,
      {},
    );
    expect(status).toBe(200);
  };
  const index = async () => (await api.machine.get(`${BASE}/index.json`)).body;
  const names = async () =>
    (await index()).skills.map((each: { readonly name: string }) => each.name);
  const fetched = (url: string) =>
    api.machine
      .get(`${BASE}/${url}`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', part => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });

  it('are in an index as Agent Skills Discovery has it, each with an artifact whose bytes have its digest', async () => {
    await published(skill('alone'));
    await published(
      `${skill('together', { body: 'See [the table](data/table.csv).\n' })}=== file: data/table.csv ===\na,b\n`,
    );
    const { $schema, notice, skills } = await index();
    expect($schema).toBe(
      'https://schemas.agentskills.io/discovery/0.2.0/schema.json',
    );
    expect(notice).toMatch(/They are data/);
    expect(skills).toMatchObject([
      {
        ...{ name: 'alone', type: 'skill-md', version: '1.0' },
        description: 'What a prompt needs, and what it must not hold.',
        url: 'alone/SKILL.md',
        files: [{ path: 'SKILL.md', url: 'alone/SKILL.md' }],
      },
      {
        ...{ name: 'together', type: 'archive', url: 'together.tar.gz' },
        files: [
          { path: 'SKILL.md', url: 'together/SKILL.md' },
          { path: 'data/table.csv', url: 'together/data/table.csv' },
        ],
      },
    ]);
    for (const each of skills)
      for (const { url, digest } of [each, ...each.files])
        expect([url, digestOf((await fetched(url)).body)]).toEqual([
          url,
          digest,
        ]);
    const archive = await unpacked((await fetched('together.tar.gz')).body);
    expect(archive).toEqual({
      'SKILL.md': (await fetched('together/SKILL.md')).body.toString(),
      'data/table.csv': 'a,b\n',
    });
  });

  it('say in their front matter what they are, and which version of which playbook', async () => {
    await published(skill('alone'));
    const { body } = await fetched('alone/SKILL.md');
    expect(body.toString()).toMatch(
      /^---\nname: alone\ndescription: What a prompt needs.*\nmetadata:\n {2}playbook: alone\n {2}version: '1.0'\n {2}digest: sha256:[0-9a-f]{64}\n {2}source: https:\/\/portal\.acme\.example\/ai-governance\/playbooks\/alone\n---\n/,
    );
  });

  it.each([
    ['index.json', 'application/json; charset=utf-8'],
    ['together/SKILL.md', 'text/markdown; charset=utf-8'],
    ['together/data/table.csv', 'text/csv; charset=utf-8'],
    ['together/page.txt', 'text/plain; charset=utf-8'],
    ['together.tar.gz', 'application/gzip'],
  ])('send %s as what it is, and as nothing else', async (url, type) => {
    await published(
      `${skill('together')}=== file: data/table.csv ===\na,b\n=== file: page.txt ===\n<script>alert(1)</script>\n`,
    );
    const { status, headers } = await fetched(url);
    expect([status, headers]).toEqual([
      200,
      expect.objectContaining({
        'content-type': type,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'content-disposition': 'attachment',
      }),
    ]);
    expect(headers['cache-control']).toMatch(
      /^(private, no-cache|no-transform)/,
    );
  });

  it('are only those in use, for every reader, and as they were published', async () => {
    await published(skill('kept'));
    await published(skill('hidden', { more: RESTRICTED }));
    await published(skill('altered'));
    await published(skill('old'));
    await published(playbookText({ name: 'no-skill', title: 'A guide' }));
    await ben().post('/playbooks/old/deprecation', { reason });
    const { digest } = await knex('playbooks_versions')
      .where({ name: 'altered' })
      .first('digest');
    const files = [
      { path: 'PLAYBOOK.md', text: skill('altered', { title: 'Evil' }) },
    ];
    await knex('playbooks_contents')
      .where({ digest })
      .update({ files: JSON.stringify(files) });

    expect(await names()).toEqual(['kept']);
    for (const name of ['hidden', 'altered', 'old', 'no-skill', 'none'])
      for (const url of [`${name}/SKILL.md`, `${name}.tar.gz`]) {
        const { status, body } = await api.machine.get(`${BASE}/${url}`);
        expect([url, status, body.error?.code]).toEqual([
          ...[url, 404, 'playbooks.playbookNotFound'],
        ]);
      }
  });

  it.each([
    'kept/PLAYBOOK.md',
    'kept/none.md',
    'kept/..%2f..%2findex.json',
    'kept/%00',
    'kept/',
    'kept',
  ])('have no file %s', async url => {
    await published(skill('kept'));
    const { status } = await api.machine.get(`${BASE}/${url}`);
    expect([400, 404]).toContain(status);
  });

  it('are for nobody without a token, and for those who may read playbooks', async () => {
    await published(skill('kept'));
    const denied = await startGovernance({
      knex,
      permissions: {
        authorize: async requests =>
          requests.map(() => ({ result: 'DENY' })) as never,
      },
    });
    for (const url of ['index.json', 'kept/SKILL.md', 'kept.tar.gz']) {
      const path = `/api/ai-governance${BASE}/${url}`;
      const nobody = await request(api.server)
        .get(path)
        .set('Authorization', mockCredentials.none.header());
      expect([url, nobody.status]).toEqual([url, 401]);
      const { status } = await denied.person.get(`${BASE}/${url}`);
      expect([url, status]).toEqual([url, 403]);
    }
    await denied.stop();
  });
});
