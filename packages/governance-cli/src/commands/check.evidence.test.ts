import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newFeatureBranch } from '../__testUtils__/gitRepo';
import {
  runCheckCommand,
  type CheckGiven,
} from '../__testUtils__/runCheckCommand';
import {
  besidesDataHandling,
  jsonResponse,
  standIn,
} from '../__testUtils__/standIn';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

let feature: ReturnType<typeof newFeatureBranch>;
beforeAll(() => {
  feature = newFeatureBranch();
});
afterAll(() => feature.remove());

const check = (given: Partial<CheckGiven> = {}) =>
  runCheckCommand({ dir: feature.dir, ...given });

describe('R06: evidence goes with the question', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'evidence-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  const file = (name: string, content: string) => {
    writeFileSync(join(dir, name), content);
    return join(dir, name);
  };

  it('submits every report for the head commit, byte for byte, and refers to them', async () => {
    const first = file('codeql.sarif', '{"version":"2.1.0",\r\n"runs":[]}');
    const second = file('trivy.sarif', '\uFEFF{"version":"2.1.0","runs":[1]}');
    const { portal, exitCode } = await check({
      args: ['--sarif', first, second],
    });
    expect(exitCode).toBe(0);
    expect(portal.scanRequests()).toEqual([
      {
        repository: 'github.com/acme/checkout',
        sha: feature.head,
        sarif: '{"version":"2.1.0",\r\n"runs":[]}',
      },
      {
        repository: 'github.com/acme/checkout',
        sha: feature.head,
        sarif: '\uFEFF{"version":"2.1.0","runs":[1]}',
      },
    ]);
    expect(portal.decisionRequests()[0]?.scanIds).toHaveLength(2);
  });

  it('sends reviews and checks as attested', async () => {
    const reviews = [
      {
        reviewer: { login: 'sam' },
        state: 'approved',
        sha: feature.head,
        submittedAt: '2026-03-02T10:00:00Z',
      },
    ];
    const attest = file(
      'attest.json',
      JSON.stringify({ schema: 'ai-governance/attest@1', reviews }),
    );
    const { portal } = await check({
      args: ['--attest', attest, '--pull-request', '42'],
    });
    expect(portal.decisionRequests()[0]).toMatchObject({
      reviews,
      pullRequest: 42,
    });
  });

  it('says nothing about scans, reviews and checks that were not given', async () => {
    const { portal } = await check();
    expect(Object.keys(portal.decisionRequests()[0] ?? {})).not.toEqual(
      expect.arrayContaining(['scanIds']),
    );
    expect(Object.keys(portal.decisionRequests()[0] ?? {})).not.toEqual(
      expect.arrayContaining(['reviews']),
    );
  });

  it('does not ask when a report was altered on the way', async () => {
    const portal = standIn();
    const { exitCode, err } = await check({
      args: ['--sarif', file('x.sarif', '{}')],
      fetch: async request =>
        request.url.endsWith('/scans')
          ? jsonResponse(201, {
              scanId: 's',
              digest: 'f'.repeat(64),
              trust: 'attested',
              runs: [],
            })
          : portal.fetch(request),
    });
    expect(exitCode).toBe(3);
    expect(err).toContain('arrived altered');
    expect(portal.decisionRequests()).toEqual([]);
  });
});

describe('Part H: the answer to a report is read with care', () => {
  it.each([
    ['an empty object', {}, '`digest`'],
    ['null', null, 'expected object, received null'],
  ])('%s', async (_, answer, cause) => {
    const dir = mkdtempSync(join(tmpdir(), 'evidence-'));
    writeFileSync(join(dir, 'x.sarif'), '{}');
    const { exitCode, err } = await check({
      args: ['--sarif', join(dir, 'x.sarif')],
      fetch: besidesDataHandling(async () => jsonResponse(201, answer)),
    });
    rmSync(dir, { recursive: true });
    expect(exitCode).toBe(3);
    expect(err.replace(/\s+/g, ' ')).toContain(
      "the portal's answer is not what was expected",
    );
    expect(err).toContain(cause);
  });
});

describe('E: a retry is the same decision', () => {
  it('repeats the question with the same key after an answer got lost', async () => {
    const portal = standIn();
    let calls = 0;
    const { exitCode } = await check({
      fetch: async request => {
        const answer = await portal.fetch(request);
        calls += request.method === 'POST' ? 1 : 0;
        if (request.method === 'POST' && calls === 1)
          throw new TypeError('fetch failed', {
            cause: { code: 'ECONNRESET' },
          });
        return answer;
      },
    });
    expect(exitCode).toBe(0);
    const keys = portal
      .decisionRequests()
      .map(({ idempotencyKey }) => idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});
