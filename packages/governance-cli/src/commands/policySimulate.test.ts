import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorResponse, jsonResponse } from '../__testUtils__/standIn';
import { testIo } from '../__testUtils__/testIo';
import { run } from '../run';

const NONE = { newlyHeld: 0, newlyPassed: 0, heldOtherwise: 0, cannotTell: 0 };
const simulation = (given: object = {}) => ({
  simulationId: 's-1',
  state: 'running',
  progress: { done: 0 },
  before: { passed: 812, held: 188 },
  results: { passed: 900, held: 60, cannotTell: 40 },
  differences: { ...NONE, newlyHeld: 14, newlyPassed: 3, cannotTell: 40 },
  notComparable: 0,
  byOrigin: [
    {
      origin: 'decided',
      changes: 900,
      results: { passed: 850, held: 50, cannotTell: 0 },
    },
    {
      origin: 'history',
      changes: 100,
      results: { passed: 50, held: 10, cannotTell: 40 },
    },
  ],
  byTeam: [
    { key: 'group:default/checkout', differences: { ...NONE, newlyHeld: 14 } },
  ],
  byTier: [{ key: 'internal', differences: { ...NONE, newlyHeld: 14 } }],
  byRule: [{ key: 'planted', differences: { ...NONE, newlyHeld: 14 } }],
  ...given,
});
const change = {
  kind: 'newlyHeld',
  repository: 'github.com/acme/checkout',
  headSha: 'a'.repeat(40),
  pullRequest: 7,
  reason: 'Copilot may not be used here.',
};

describe('R16 policy simulate', () => {
  let cwd: string;
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'simulate-'));
    writeFileSync(join(cwd, 'policy.yaml'), 'kind: Policy\n');
  });
  afterAll(() => rmSync(cwd, { recursive: true }));

  /** Runs the command against a portal whose simulation is told of as given, one answer after the other. */
  async function simulate(args: readonly string[], ...polled: object[]) {
    const asked: string[] = [];
    const sent: unknown[] = [];
    const io = testIo({
      cwd,
      columns: 100,
      env: {
        AI_GOVERNANCE_URL: 'https://portal.example.com',
        AI_GOVERNANCE_TOKEN: 'the-token',
      },
      fetch: async request => {
        const { pathname, search } = new URL(request.url);
        asked.push(
          `${request.method} ${pathname.replace('/api/ai-governance/policy', '')}${search}`,
        );
        if (request.method === 'POST') {
          sent.push(await request.json());
          const [first] = polled;
          return first && 'error' in first
            ? errorResponse(400, first.error as never)
            : jsonResponse(201, simulation({ state: 'queued' }));
        }
        if (pathname.endsWith('/changes')) {
          return jsonResponse(200, { items: [change] });
        }
        return jsonResponse(200, simulation(polled.shift()));
      },
    });
    const exitCode = await run(
      ['policy', 'simulate', 'policy.yaml', ...args],
      io,
    );
    return { exitCode, out: io.out(), err: io.err(), asked, sent };
  }

  it('starts it once, and tells where to look', async () => {
    const { exitCode, out, asked, sent } = await simulate([]);
    expect(exitCode).toBe(0);
    expect(asked).toEqual(['POST /simulations']);
    expect(sent).toEqual([
      { document: 'kind: Policy\n', from: expect.stringMatching(/Z$/) },
    ]);
    expect(out).toContain('The replay `s-1` was started');
    expect(out).toContain(
      'https://portal.example.com/ai-governance/policy/simulations/s-1',
    );
  });

  it('waits for what comes out: where, how much of each origin, and the first changes with reasons', async () => {
    const { exitCode, out, asked } = await simulate(
      ['--wait', '--limit', '5'],
      { progress: { done: 200, total: 1_000 } },
      { state: 'done' },
    );
    expect(exitCode).toBe(0);
    expect(asked).toEqual([
      'POST /simulations',
      'GET /simulations/s-1',
      'GET /simulations/s-1',
      'GET /simulations/s-1/changes?limit=5',
    ]);
    expect(out.split('\n')).toEqual([
      'Would hold 14 of 812 changes that passed; would pass 3 of 188 that were held; cannot tell for 40.',
      '',
      '  decided       900: 850 passed, 50 held, 0 cannot tell',
      '  from history  100: 50 passed, 10 held, 40 cannot tell',
      '',
      'By team',
      '  group:default/checkout  14 would be held',
      '',
      'By tier',
      '  internal  14 would be held',
      '',
      'By rule',
      '  planted  14 would be held',
      '',
      'The newest changes that would fare otherwise',
      '  - github.com/acme/checkout#7: would be held',
      '    Copilot may not be used here.',
      '',
      expect.stringMatching(/^All of them: https:/),
      '',
    ]);
  });

  it('asks for one origin and another range', async () => {
    const { sent } = await simulate(['--source', 'history', '--days', '7']);
    expect(sent).toEqual([
      expect.objectContaining({ origin: 'history', from: expect.any(String) }),
    ]);
  });

  it('writes the answer of the portal as JSON', async () => {
    const { out } = await simulate(['--wait', '--format', 'json'], {
      state: 'done',
    });
    expect(JSON.parse(out)).toMatchObject({
      schema: 'ai-governance/policy-simulation@1',
      file: 'policy.yaml',
      simulation: { state: 'done', differences: { newlyHeld: 14 } },
      changes: [change],
    });
  });

  it.each`
    what                     | answer                                                                                    | exitCode | told
    ${'a faulty document'}   | ${{ error: { name: 'InputError', message: 'no rules', code: 'policy.invalidDocument' } }} | ${2}     | ${'no rules'}
    ${'one that failed'}     | ${{ state: 'failed', failure: 'the engine is away' }}                                     | ${3}     | ${'failed: the engine is away'}
    ${'one that is stopped'} | ${{ state: 'cancelled' }}                                                                 | ${3}     | ${'was cancelled in the portal'}
  `('tells why $what has no result', async ({ answer, exitCode, told }) => {
    const found = await simulate(['--wait'], answer);
    expect(found.exitCode).toBe(exitCode);
    expect(found.err).toContain(told);
  });
});
