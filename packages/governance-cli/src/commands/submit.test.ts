import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newFeatureBranch } from '../__testUtils__/gitRepo';
import {
  HELD,
  PORTAL_URL,
  runCheckCommand,
} from '../__testUtils__/runCheckCommand';
import { newSigner } from '../__testUtils__/signedBundle';
import {
  errorResponse,
  standIn,
  type StandInOptions,
} from '../__testUtils__/standIn';
import { testIo } from '../__testUtils__/testIo';
import type { Io } from '../io';
import { run } from '../run';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

let dir: string;
let record: string;
const SARIF = JSON.stringify({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'CodeQL' } },
      invocations: [{ executionSuccessful: true }],
      results: [],
    },
  ],
});

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'submit-'));
  record = join(dir, 'records.ndjson');
  const feature = newFeatureBranch();
  const signed = await (await newSigner())();
  writeFileSync(
    join(dir, 'bundle'),
    JSON.stringify({ schema: 'ai-governance/policy-bundle@1', ...signed }),
  );
  writeFileSync(join(dir, 'codeql.sarif'), SARIF);
  const { exitCode } = await runCheckCommand({
    dir,
    fetch: async () => {
      throw Object.assign(new TypeError('x'), {
        cause: { code: 'ENOTFOUND' },
      });
    },
    args: [
      '--repo',
      feature.dir,
      '--on-unavailable',
      'allow',
      '--offline',
      'bundle',
      '--record',
      record,
      '--sarif',
      'codeql.sarif',
    ],
  });
  feature.remove();
  if (exitCode !== 0) throw new Error('expected a record of a pass');
});
afterAll(() => rmSync(dir, { recursive: true }));

async function submit(
  given: {
    readonly portal?: StandInOptions;
    readonly args?: readonly string[];
    readonly fetch?: Io['fetch'];
  } = {},
) {
  const portal = standIn(given.portal);
  const io = testIo({
    cwd: dir,
    env: { AI_GOVERNANCE_URL: PORTAL_URL },
    fetch: given.fetch ?? portal.fetch,
  });
  const args = given.args ?? [record];
  const exitCode = await run(['submit', '--format', 'json', ...args], io);
  return { exitCode, json: JSON.parse(io.out()), portal };
}

describe('B Offline: `submit` asks the portal after all', () => {
  it('the same question with its key and its reports, however often', async () => {
    const first = await submit();
    const second = await submit();
    expect(first.exitCode).toBe(0);
    expect(first.json).toMatchObject({
      summary: { agrees: 1, stricter: 0, failed: 0 },
      records: [{ result: 'agrees', decisionId: 'decision-1', line: 1 }],
    });
    const [asked] = first.portal.decisionRequests();
    expect(asked?.idempotencyKey).toMatch(/^check-[0-9a-f]{64}$/);
    expect(second.portal.decisionRequests()).toEqual([asked]);
    expect(first.portal.scanRequests()).toEqual([
      {
        repository: 'github.com/acme/checkout',
        sha: asked?.headSha,
        sarif: SARIF,
      },
    ]);
  });

  it.each<[string, StandInOptions]>([
    ['holds', HELD],
    ['denies', { decision: { outcome: 'deny' } }],
    ['answers with a preview', { decision: { isPreview: true } }],
  ])('tells when the portal %s what was let pass', async (_, portal) => {
    const { exitCode, json } = await submit({ portal });
    expect(exitCode).toBe(1);
    expect(json.summary).toEqual({ agrees: 0, stricter: 1, failed: 0 });
  });

  it('is not surprised when what was stopped stays stopped', async () => {
    const stopped = join(dir, 'stopped.ndjson');
    const { readFileSync } = jest.requireActual('node:fs');
    const line = JSON.parse(readFileSync(record, 'utf8'));
    writeFileSync(stopped, JSON.stringify({ ...line, hasPassed: false }));
    const { exitCode } = await submit({ portal: HELD, args: [stopped] });
    expect(exitCode).toBe(0);
  });

  it('says when a report is gone or another', async () => {
    const moved = mkdtempSync(join(tmpdir(), 'submit-'));
    writeFileSync(join(moved, 'codeql.sarif'), '{}');
    const portal = standIn();
    const io = testIo({
      cwd: moved,
      env: { AI_GOVERNANCE_URL: PORTAL_URL },
      fetch: portal.fetch,
    });
    await run(['submit', record], io);
    rmSync(moved, { recursive: true });
    expect(portal.scanRequests()).toEqual([]);
    expect(io.out().replace(/\s+/g, ' ')).toContain(
      'the report `codeql.sarif` has changed, so the portal judges without it',
    );
  });

  it('tries every record, until the portal is gone', async () => {
    let calls = 0;
    const { exitCode, json } = await submit({
      args: [record, record],
      fetch: async () => {
        calls++;
        return errorResponse(503, { name: 'Error', message: 'down' });
      },
    });
    expect(exitCode).toBe(3);
    expect(json.records).toMatchObject([
      { result: 'failed', error: { message: expect.any(String) } },
      { result: 'failed', error: { code: 'cli.notTried' } },
    ]);
    expect(calls).toBe(4);
  });

  it('goes on after a record that the portal refuses', async () => {
    let calls = 0;
    const portal = standIn();
    const { exitCode, json } = await submit({
      args: [record, record],
      fetch: async request =>
        ++calls === 1
          ? errorResponse(403, { name: 'NotAllowedError', message: 'no' })
          : portal.fetch(request),
    });
    expect(exitCode).toBe(3);
    expect(json.summary).toEqual({ agrees: 1, stricter: 0, failed: 1 });
  });

  it.each<[string, () => readonly string[], string]>([
    [
      'records of another repository, when told which',
      () => [record, '--repository', 'github.com/acme/other'],
      'cli.otherRecord',
    ],
    [
      'a file with a line that is none',
      () => {
        const broken = join(dir, 'broken.ndjson');
        writeFileSync(broken, '{"schema":"ai-governance/offline-record@1"}\n');
        return [record, broken];
      },
      'cli.invalidRecord',
    ],
    [
      'an empty file',
      () => {
        const empty = join(dir, 'empty.ndjson');
        writeFileSync(empty, '\n');
        return [empty];
      },
      'cli.invalidRecord',
    ],
    ['a file that is not there', () => ['missing'], 'cli.unreadableFile'],
  ])('refuses %s before anything is sent', async (_, args, code) => {
    const { exitCode, json, portal } = await submit({ args: args() });
    expect(exitCode).toBe(2);
    expect(json.error.code).toBe(code);
    expect(portal.received).toEqual([]);
  });
});
