import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectMcp, personHeader } from '../../../__testUtils__/mcpClient';
import { REPOSITORY } from '../../../__testUtils__/startGovernance';
import { type Mcp, startMcp } from './__testUtils__/startMcp';

/** The policy of the tests, with assistants for people alone whose team has begun. */
const document = readFileSync(
  join(__dirname, '../../../__testUtils__/policy.yaml'),
  'utf8',
).replace(
  'when: { repository: approved, assistant: approved }',
  'when: { repository: approved, assistant: approved, author: { stage: pilot } }',
);

describe('R21 what an agent may do depends on who calls it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-policy-'));
  let mcp: Mcp;
  let stranger: Awaited<ReturnType<typeof connectMcp>>;
  beforeAll(async () => {
    const file = join(folder, 'policy.yaml');
    writeFileSync(file, document);
    mcp = await startMcp({ policy: { file } });
    stranger = await connectMcp(mcp.api.server, personHeader('nobody-knows'));
  }, 60_000);
  afterAll(async () => {
    await stranger.client.close();
    await mcp.stop();
    rmSync(folder, { recursive: true });
  });

  const effectFor = async ({ call }: Mcp['ada']) => {
    const { answer } = await call('check-ai-policy', {
      repository: REPOSITORY,
      files: ['src/index.ts'],
      assistant: 'copilot',
    });
    return answer?.effect;
  };

  it('as the author of what it intends', async () => {
    expect(await effectFor(mcp.ada)).toBe('deny');
    const assigned = await mcp.api.person.put(
      '/policy/groups/default/checkout/stage',
      { stage: 'pilot', reason: 'they begin' },
    );
    expect(assigned.status).toBe(200);
    expect(await effectFor(mcp.ada)).toBe('allow_with_obligations');
    expect(await effectFor(stranger)).toBe('deny');
  });
});
