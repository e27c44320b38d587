import { mockCredentials } from '@backstage/backend-test-utils';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { startGovernance } from '../../__testUtils__/startGovernance';
import { playbookText } from './__testUtils__/playbookText';

const reason = 'the guild asked for it';
const RESTRICTED = 'audience: { groups: group:default/checkout }\n';

describe.each(eachDatabase())('R26 open playbooks on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Awaited<ReturnType<typeof startGovernance>>;
  beforeEach(async () => {
    knex = await cleanDatabase(id);
    const config = { playbooks: { library: false } };
    api = await startGovernance({ knex, config });
    await api.ready();
  });
  afterEach(() => api.stop());

  const ben = () => api.as(mockCredentials.user.header('user:default/ben'));
  const published = async (text: string) => {
    const { body } = await api.person.post('/playbook-versions', {
      text,
      reason,
    });
    const { status } = await ben().post(
      `/playbook-versions/${body.versionId}/publication`,
      {},
    );
    expect(status).toBe(200);
  };
  const names = async (query = '') =>
    (await api.machine.get(`/open-playbooks${query}`)).body.items.map(
      ({ playbook }: { readonly playbook: { readonly name: string } }) =>
        playbook.name,
    );

  it('are those in use that every reader may read, page by page, the same for all', async () => {
    await published(playbookText({ name: 'b-guide', title: 'B' }));
    await published(playbookText({ name: 'a-guide', title: 'A' }));
    await published(
      playbookText({ name: 'hidden', title: 'H', more: RESTRICTED }),
    );
    await published(playbookText({ name: 'old', title: 'O' }));
    await ben().post('/playbooks/old/deprecation', { reason });

    const first = await api.machine.get('/open-playbooks?limit=1');
    expect(first.body).toMatchObject({
      items: [{ playbook: { name: 'a-guide', version: '1.0' } }],
      nextCursor: 'a-guide',
    });
    expect(first.body.items[0].files).toBeUndefined();
    expect(await names('?limit=1&cursor=a-guide')).toEqual(['b-guide']);
    expect(await names()).toEqual(['a-guide', 'b-guide']);
    const { body } = await ben().get('/open-playbooks?hasTexts=true');
    expect(body.items[0].files).toEqual([
      {
        path: 'PLAYBOOK.md',
        text: playbookText({ name: 'a-guide', title: 'A' }),
      },
    ]);
  });

  it('leave out what has become restricted', async () => {
    await published(playbookText());
    expect(await names()).toEqual(['prompting']);
    await published(playbookText({ version: '1.1', more: RESTRICTED }));
    expect(await names()).toEqual([]);
  });

  it('leave out what is not as it was published', async () => {
    await published(playbookText());
    await knex('playbooks_contents').update({
      files: JSON.stringify([
        { path: 'PLAYBOOK.md', text: playbookText({ title: 'Evil' }) },
      ]),
    });
    expect(await names()).toEqual([]);
  });

  it('refuse a cursor of another list', async () => {
    const { status, body } = await api.machine.get(
      '/open-playbooks?cursor=%25',
    );
    expect([status, body.error.code]).toEqual([400, 'shared.invalidCursor']);
  });

  it('are for those who may read playbooks', async () => {
    const denied = await startGovernance({
      knex,
      permissions: {
        authorize: async requests =>
          requests.map(() => ({ result: 'DENY' })) as never,
      },
    });
    const { status } = await denied.person.get('/open-playbooks');
    expect(status).toBe(403);
    await denied.stop();
  });
});
