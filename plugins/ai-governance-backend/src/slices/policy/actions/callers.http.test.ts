import { mockCredentials } from '@backstage/backend-test-utils';
import { aiChange, HEAD } from '../../../__testUtils__/changes';
import { connectMcp } from '../../../__testUtils__/mcpClient';
import { CHECKOUT, type Mcp, startMcp } from './__testUtils__/startMcp';

const copilot = { assistant: 'copilot' };
const files = ['src/index.ts'];

describe('R51 MCP acts as whoever calls', () => {
  let mcp: Mcp;
  beforeAll(async () => {
    mcp = await startMcp();
    await mcp.api.machine.post('/policy/decisions', aiChange());
  }, 60_000);
  afterAll(() => mcp.stop());

  it('and lists the tools with what they do to the world', async () => {
    const { tools } = await mcp.ada.client.listTools();
    expect(
      tools.map(({ name, annotations }) => [name, annotations?.title]),
    ).toEqual([
      ['ai-governance.check-ai-policy', 'Check the AI policy'],
      ['ai-governance.explain-decision', 'Explain a decision'],
      ['ai-governance.list-obligations', 'List obligations'],
      [
        'ai-governance.check-text',
        'Check a text for data that must not be shared',
      ],
      ['ai-governance.find-playbook', 'Find a playbook'],
    ]);
    for (const { annotations, inputSchema, description } of tools) {
      expect(annotations).toMatchObject({
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
      });
      expect(inputSchema.additionalProperties).toBe(false);
      expect(description).toMatch(/Call it (before|when|to) /);
    }
  });

  const hiddenAndUnknown: readonly (readonly [
    string,
    string,
    (name: string) => Record<string, unknown>,
  ])[] = [
    [
      'an entity',
      'check-ai-policy',
      name => ({ entity: `component:default/${name}`, ...copilot }),
    ],
    [
      'a repository',
      'check-ai-policy',
      name => ({ repository: `github.com/acme/${name}`, files, ...copilot }),
    ],
    [
      'a decision on a commit',
      'explain-decision',
      name => ({ repository: `github.com/acme/${name}`, commit: HEAD }),
    ],
    [
      'what an entity needs',
      'list-obligations',
      name => ({ entity: `component:default/${name}` }),
    ],
  ];
  it.each(hiddenAndUnknown)(
    '%s that a person may not read is as unknown as any',
    async (_, tool, asked) => {
      const seen = await mcp.ada.call(tool, asked('checkout'));
      const hidden = await mcp.ben.call(tool, asked('checkout'));
      const unknown = await mcp.ben.call(tool, asked('nothing'));
      expect(seen.failure).toBeUndefined();
      expect(hidden.failure).toMatch(/^NotFoundError: /);
      expect(unknown.failure).toBe(
        hidden.failure?.replace('checkout', 'nothing'),
      );
    },
  );

  const calls: readonly (readonly [string, Record<string, unknown>, string])[] =
    [
      ['check-ai-policy', { entity: CHECKOUT, ...copilot }, 'policy.read'],
      ['explain-decision', { decisionId: 'none' }, 'decision.read'],
      ['list-obligations', { entity: CHECKOUT }, 'policy.read'],
      ['check-text', { text: 'x' }, 'policy.read'],
      ['find-playbook', { words: 'x' }, 'playbook.read'],
    ];
  it.each(calls)(
    '%s names the permission that is missing',
    async (tool, asked, name) => {
      const { failure } = await mcp.kim.call(tool, asked);
      expect(failure).toMatch(/^NotAllowedError: /);
      expect(failure).toContain(`\`ai-governance.${name}\``);
    },
  );

  it.each(calls)('%s takes no `user`', async (tool, asked) => {
    const user = 'user:default/ada';
    const { failure } = await mcp.ben.call(tool, { ...asked, user });
    expect(failure).toMatch(/^InputError: .*Unrecognized key.*'user'/s);
  });

  it('and nobody calls without a token', async () => {
    await expect(connectMcp(mcp.api.server)).rejects.toThrow(/401/);
  });

  it.each(calls)(
    '%s answers no machine, which comes without its name',
    async (tool, asked) => {
      const header = mockCredentials.service.header();
      const machine = await connectMcp(mcp.api.server, header);
      const { failure } = await machine.call(tool, asked);
      expect(failure).toMatch(/^NotAllowedError: actions answer people alone/);
      await machine.client.close();
    },
  );
});
