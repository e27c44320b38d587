import { mockCredentials } from '@backstage/backend-test-utils';
import {
  playbookProposePermission,
  policyProposePermission,
  trainingProposePermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { PermissionsService } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { startGovernance } from '../../__testUtils__/startGovernance';

const DOCUMENT = readFileSync(
  join(__dirname, '../../__testUtils__/policy.yaml'),
  'utf8',
);
const FAILING = `
cases:
  - name: an assistant may write in the checkout
    given: { tier: internal, repository: approved, assistant: copilot, change: { attribution: ai } }
    expect: { effect: deny }
`;
const title = 'Nobody pastes secrets';
const reason = 'the board decided so';
const changed = (to: string): string =>
  DOCUMENT.replace('title: AI in tests', `title: ${to}`);

type Api = Awaited<ReturnType<typeof startGovernance>>;
type Client = Api['person'];

describe.each(eachDatabase())('R16 drafts on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Api;
  let ada: Client;
  let ben: Client;
  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({ knex });
    ada = api.person;
    ben = api.as(mockCredentials.user.header('user:default/ben'));
  });
  afterAll(() => api.stop());

  const begin = async (body: string, more: object = {}) => {
    const draft = { kind: 'policy', title, body, ...more };
    const answer = await ada.post('/drafts', draft);
    expect(answer.status).toBe(201);
    return answer.body.draftId as string;
  };
  const save = (
    client: Client,
    draftId: string,
    revision: number,
    to: string,
  ) => client.put(`/drafts/${draftId}`, { revision, title, body: to });
  const read = async (draftId: string) =>
    (await ada.get(`/drafts/${draftId}`)).body;
  const ledger = async (draftId: string) =>
    (
      await knex('audit_entries')
        .where('type', 'like', 'drafts.%')
        .orderBy('staged_number')
        .pluck('canonical')
    )
      .map(text => JSON.parse(text))
      .filter(({ payload }) => payload.draftId === draftId);

  it('keeps a text as it is written, right or not, and each save of it', async () => {
    const draftId = await begin('kind: [', { base: 'v1' });
    const saved = await save(ada, draftId, 1, 'kind: ai');
    expect([saved.status, saved.body]).toEqual([
      200,
      expect.objectContaining({
        draftId,
        base: 'v1',
        state: 'open',
        revision: 2,
        createdBy: 'user:default/ada',
        savedBy: 'user:default/ada',
      }),
    ]);
    expect(await read(draftId)).toMatchObject({
      draft: { revision: 2 },
      body: 'kind: ai',
    });
    const revisions = await ada.get(`/drafts/${draftId}/revisions?limit=1`);
    expect(revisions.body).toMatchObject({
      items: [{ revision: 2, length: 8, savedBy: 'user:default/ada' }],
      nextCursor: '2',
    });
    const first = await ben.get(`/drafts/${draftId}/revisions/1`);
    expect(first.body).toMatchObject({
      revision: { revision: 1 },
      body: 'kind: [',
    });
    expect((await ledger(draftId)).map(({ type }) => type)).toEqual([
      'drafts.created',
    ]);
  });

  it('tells who comes second what was saved meanwhile, and keeps both texts', async () => {
    const draftId = await begin('a: 1');
    await save(ben, draftId, 1, 'a: 2');
    const late = await save(ada, draftId, 1, 'a: 3');
    expect([late.status, late.body.error]).toEqual([
      409,
      expect.objectContaining({
        code: 'drafts.savedMeanwhile',
        message: expect.stringContaining('`user:default/ben` saved revision 2'),
        conflict: {
          revision: 2,
          savedBy: 'user:default/ben',
          savedAt: expect.any(String),
        },
      }),
    ]);
    expect(await read(draftId)).toMatchObject({ body: 'a: 2' });

    const copy = await begin('a: 3', { copyOf: draftId });
    expect(await read(copy)).toMatchObject({
      draft: { copyOf: draftId, createdBy: 'user:default/ada', revision: 1 },
      body: 'a: 3',
    });
    expect((await save(ada, draftId, 2, 'a: 3')).body.revision).toBe(3);
  });

  it.each`
    at   | said
    ${1} | ${'the revision that it was made from'}
    ${2} | ${'the newest'}
    ${9} | ${'one that there is not'}
  `('saves the same text once, whatever revision is said: $said', async row => {
    const draftId = await begin('a: 1');
    await save(ada, draftId, 1, 'a: 2');
    const again = await save(ada, draftId, row.at, 'a: 2');
    expect([again.status, again.body.revision]).toEqual([200, 2]);
  });

  it('lists what is being written by kind, state and whose it is', async () => {
    await knex('drafts_revisions').delete();
    await knex('drafts_drafts').delete();
    const mine = await begin('a: 1');
    const { body: theirs } = await ben.post('/drafts', {
      kind: 'policy',
      title,
      body: '',
    });
    const list = async (query: string) =>
      (await ada.get(`/drafts?kind=policy${query}`)).body.items.map(
        ({ draftId }: { draftId: string }) => draftId,
      );
    expect((await list('')).sort()).toEqual([mine, theirs.draftId].sort());
    expect(await list('&isMine=true')).toEqual([mine]);
    expect(await list('&isMine=false&state=open')).toEqual([theirs.draftId]);
    expect(await list('&state=discarded')).toEqual([]);
    const first = await ada.get('/drafts?kind=policy&limit=1');
    const second = await ada.get(
      `/drafts?kind=policy&limit=1&cursor=${first.body.nextCursor}`,
    );
    expect(second.body.items).toHaveLength(1);
    expect(second.body.nextCursor).toBeUndefined();
  });

  it('discards what can be restored for thirty days, and then removes it', async () => {
    const draftId = await begin('a: 1');
    const discarded = await ben.post(`/drafts/${draftId}/discard`, {});
    expect(discarded.body).toMatchObject({
      state: 'discarded',
      closedBy: 'user:default/ben',
      restorableUntil: expect.any(String),
    });
    expect(await save(ada, draftId, 1, 'a: 2')).toMatchObject({
      status: 409,
      body: { error: { code: 'drafts.draftState' } },
    });
    const restored = await ada.post(`/drafts/${draftId}/restoration`, {});
    expect(restored.body).toMatchObject({ state: 'open' });
    expect(restored.body).not.toHaveProperty('closedAt');
    await ada.post(`/drafts/${draftId}/discard`, {});
    await api.runTask('ai-governance-drafts-clean');
    expect((await read(draftId)).draft.state).toBe('discarded');

    await knex('drafts_drafts')
      .where({ draft_id: draftId })
      .update({ closed_at: '2026-01-01T09:00:00.000Z' });
    const late = await ada.post(`/drafts/${draftId}/restoration`, {});
    expect([late.status, late.body.error.message]).toEqual([
      409,
      expect.stringContaining('could be restored until 2026-01-31'),
    ]);
    await api.runTask('ai-governance-drafts-clean');
    expect((await ada.get(`/drafts/${draftId}`)).status).toBe(404);
    expect(
      (await ledger(draftId)).map(({ type, actor }) => [type, actor]),
    ).toEqual([
      ['drafts.created', 'user:default/ada'],
      ['drafts.discarded', 'user:default/ben'],
      ['drafts.restored', 'user:default/ada'],
      ['drafts.discarded', 'user:default/ada'],
    ]);
  });

  it('hands in what was looked at, as a version that a second person publishes', async () => {
    const document = changed('Handed in');
    const draftId = await begin(DOCUMENT);
    await save(ada, draftId, 1, document);
    const submit = (revision: number) =>
      ada.post(`/drafts/${draftId}/submission`, { revision, reason });
    expect((await submit(1)).body.error.code).toBe('drafts.savedMeanwhile');
    const { status, body } = await submit(2);
    expect([status, body.state, body.closedBy]).toEqual([
      200,
      'submitted',
      'user:default/ada',
    ]);
    const version = await ben.get(`/policy/versions/${body.becomes}`);
    expect(version.body).toMatchObject({
      document,
      version: { state: 'draft', reason, proposedBy: 'user:default/ada' },
    });
    const published = await ben.post(
      `/policy/versions/${body.becomes}/publication`,
      {},
    );
    expect(published.body.state).toBe('inForce');
    expect((await submit(2)).body.error.code).toBe('drafts.draftState');
    const entries = await ledger(draftId);
    expect(entries.at(-1)).toMatchObject({
      type: 'drafts.submitted',
      payload: { draftId, revision: 2, becomes: body.becomes },
    });
    expect(JSON.stringify(entries)).not.toContain(title);
    expect(JSON.stringify(entries)).not.toContain('Handed in');
  });

  it.each`
    fault                  | text                             | code
    ${'no policy'}         | ${() => 'kind: none'}            | ${'policy.invalidDocument'}
    ${'a case that fails'} | ${() => `${DOCUMENT}${FAILING}`} | ${'policy.casesFail'}
  `('stays open when it is handed in with $fault', async ({ text, code }) => {
    const draftId = await begin(text());
    const { status, body } = await ada.post(`/drafts/${draftId}/submission`, {
      revision: 1,
      reason,
    });
    expect([status, body.error.code]).toEqual([400, code]);
    expect((await read(draftId)).draft.state).toBe('open');
    expect(await ledger(draftId)).toHaveLength(1);
  });

  it.each`
    what                        | method    | path                              | body                                                      | code
    ${'an unknown kind'}        | ${'post'} | ${'/drafts'}                      | ${{ kind: 'poem', title, body: '' }}                      | ${'drafts.unknownKind'}
    ${'drafts of unknown kind'} | ${'get'}  | ${'/drafts?kind=poem'}            | ${{}}                                                     | ${'drafts.unknownKind'}
    ${'a blank title'}          | ${'post'} | ${'/drafts'}                      | ${{ kind: 'policy', title: ' ', body: '' }}               | ${'shared.invalidRequest'}
    ${'a NUL'}                  | ${'post'} | ${'/drafts'}                      | ${{ kind: 'policy', title, body: 'a\u0000' }}             | ${'shared.invalidRequest'}
    ${'too long a text'}        | ${'post'} | ${'/drafts'}                      | ${{ kind: 'policy', title, body: 'a'.repeat(1_000_001) }} | ${'shared.invalidRequest'}
    ${'no such draft'}          | ${'put'}  | ${'/drafts/none'}                 | ${{ revision: 1, title, body: '' }}                       | ${'drafts.draftNotFound'}
    ${'no such draft'}          | ${'get'}  | ${'/drafts/none/revisions'}       | ${{}}                                                     | ${'drafts.draftNotFound'}
    ${'a strange cursor'}       | ${'get'}  | ${'/drafts?kind=policy&cursor=x'} | ${{}}                                                     | ${'shared.invalidCursor'}
  `('refuses $what: $code', async ({ method, path, body, code }) => {
    const answer = await ada[method as 'get' | 'post' | 'put'](path, body);
    expect(answer.body.error.code).toBe(code);
  });

  it('says which revision is not kept', async () => {
    const draftId = await begin('a: 1');
    const { body } = await ada.get(`/drafts/${draftId}/revisions/7`);
    expect(body.error.code).toBe('drafts.revisionNotFound');
  });

  it('goes on where it was left after the backend was started again', async () => {
    const draftId = await begin('a: 1');
    await api.stop();
    api = await startGovernance({ knex });
    ada = api.person;
    expect((await save(ada, draftId, 1, 'a: 2')).body.revision).toBe(2);
  });
});

describe('R21 drafts are for those who may make something of them', () => {
  it('asks for the permission of their kind, and else there is none', async () => {
    const authorize: PermissionsService['authorize'] = async queries =>
      queries.map(({ permission }) => ({
        result: [
          policyProposePermission,
          playbookProposePermission,
          trainingProposePermission,
        ].some(({ name }) => name === permission.name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      }));
    const api = await startGovernance({ permissions: { authorize } });
    const draft = { kind: 'policy', title, body: '' };
    for (const answer of [
      await api.person.get('/drafts?kind=policy'),
      await api.person.post('/drafts', draft),
      await api.person.get('/drafts/none'),
      await api.person.put('/drafts/none', { revision: 1, title, body: '' }),
    ]) {
      expect([answer.status, answer.body.error.message]).toEqual([
        403,
        expect.stringContaining(policyProposePermission.name),
      ]);
    }
    await api.stop();
  });
});
