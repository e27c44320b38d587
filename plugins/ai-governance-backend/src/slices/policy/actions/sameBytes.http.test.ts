import {
  canonicalJson,
  hypotheticalChange,
} from '@ai-enablement/governance-core';
import { aiChange, HEAD } from '../../../__testUtils__/changes';
import { freezeClock } from '../../../__testUtils__/freezeClock';
import { REPOSITORY } from '../../../__testUtils__/startGovernance';
import { startStrengthening } from '../../../__testUtils__/startStrengthening';
import { type Mcp, startMcp, VAULT } from './__testUtils__/startMcp';

const intentions = [
  {
    repository: REPOSITORY,
    assistant: 'copilot',
    files: ['src/auth/login.ts', 'README.md'],
  },
  { repository: REPOSITORY, assistant: 'copilot', model: 'gpt-5', files: [] },
  { repository: REPOSITORY, assistant: 'none', files: [] },
  { repository: REPOSITORY, assistant: 'newcomer', files: ['a'] },
  { repository: VAULT, assistant: 'copilot', files: ['deep/er/file'] },
  { repository: 'github.com/acme/unsorted', assistant: 'copilot', files: [] },
] as const;

describe('R29 MCP is one of the channels', () => {
  let mcp: Mcp;
  let strengtheningId: string;
  beforeAll(async () => {
    mcp = await startMcp();
    strengtheningId = await startStrengthening(mcp.api, {
      changes: 'assisted',
    });
  }, 60_000);
  afterAll(async () => {
    jest.useRealTimers();
    await mcp.stop();
  });

  it('check-ai-policy gives the bytes that the API gives the same person for the same change and instant', async () => {
    freezeClock(Date.now());
    const outcomes = new Set<string>();
    let strengthened = 0;
    for (const intention of intentions) {
      const change = hypotheticalChange(intention);
      const byApi = await mcp.api.person.post('/policy/decisions', {
        ...change,
        commits: change.commits.map(commit => ({
          ...commit,
          authors: [{ email: 'ada@example.com' }],
        })),
      });
      expect(byApi.status).toBe(201);
      const { answer } = await mcp.ada.call('check-ai-policy', intention);
      expect(answer?.decision).toBe(canonicalJson(byApi.body.decision));
      outcomes.add(byApi.body.decision.outcome);
      if (byApi.text.includes(strengtheningId)) strengthened += 1;
    }
    jest.useRealTimers();
    expect([...outcomes].sort()).toEqual(['deny', 'hold']);
    expect(strengthened).toBeGreaterThan(0);
    expect(strengthened).toBeLessThan(intentions.length);
  });

  it('explain-decision gives the bytes that were stored, by id and by commit', async () => {
    const made = await mcp.api.machine.post('/policy/decisions', aiChange());
    const { decisionId } = made.body;
    const row = await mcp
      .knex('policy_decisions')
      .where({ decision_id: decisionId })
      .first();
    for (const asked of [
      { decisionId },
      { repository: REPOSITORY, commit: HEAD },
    ]) {
      const { answer } = await mcp.ada.call('explain-decision', asked);
      expect(answer?.decision).toBe(row.decision);
      expect(answer?.decision).toContain(strengtheningId);
    }
  });
});
