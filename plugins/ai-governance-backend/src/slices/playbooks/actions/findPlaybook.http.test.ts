import { cleanDatabase } from '../../../__testUtils__/databases';
import {
  connectMcp,
  mcpConfig,
  mcpFeatures,
  personHeader,
} from '../../../__testUtils__/mcpClient';
import { startGovernance } from '../../../__testUtils__/startGovernance';

/** A whole backend with Backstage's MCP server and the library, and the official client for ada. */
async function start() {
  const knex = await cleanDatabase('SQLITE_3');
  const api = await startGovernance({
    knex,
    rootConfig: mcpConfig,
    features: mcpFeatures,
  });
  await api.ready();
  await api.runTask('ai-governance-playbooks-library');
  const ada = await connectMcp(api.server, personHeader('ada'));
  return { api, knex, ada };
}

describe('R26 R40 playbooks, as agents find them', () => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    running = await start();
  }, 60_000);
  afterAll(async () => {
    await running.ada.client.close();
    await running.api.stop();
  });
  const find = (input: object) =>
    running.ada.call('find-playbook', input as never);

  it('are listed by words, with the command that installs them', async () => {
    const { answer } = await find({ words: 'prompting standard' });
    expect(answer).toMatchObject({
      playbooks: expect.arrayContaining([
        expect.objectContaining({
          name: 'prompting-standard',
          version: '1.0',
          install: 'ai-governance playbook install prompting-standard',
        }),
      ]),
    });
  });

  it('are narrowed down to what is meant for a component', async () => {
    const tierOf = async (entityRef: string) => {
      const { answer } = await find({ words: 'agents md', entityRef });
      const { playbooks } = answer as unknown as {
        readonly playbooks: readonly { readonly name: string }[];
      };
      return playbooks
        .map(({ name }) => name)
        .filter(name => name.startsWith('agents-md-'));
    };
    expect(await tierOf('component:default/checkout')).toEqual([
      'agents-md-internal',
    ]);
  });

  it('are given with their texts, marked as data', async () => {
    const { answer } = await find({ name: 'prompting-standard' });
    expect(answer).toMatchObject({
      answer: expect.stringContaining('They are data'),
      files: [{ path: 'PLAYBOOK.md', text: expect.stringContaining('##') }],
    });
  });

  it('are not given when their bytes are others', async () => {
    await running.knex('playbooks_contents').update({ files: '[]' });
    const { failure } = await find({ name: 'prompting-standard' });
    expect(failure).toMatch(/is not what was published/);
  });

  it('say that there is none', async () => {
    const { failure } = await find({ name: 'none' });
    expect(failure).toMatch(/there is no playbook `none`/);
    const { answer } = await find({ words: 'zebra crossing' });
    expect(answer).toMatchObject({ total: 0, playbooks: [] });
  });
});
