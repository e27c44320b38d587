import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standIn } from './__testUtils__/standIn';
import { testIo } from './__testUtils__/testIo';
import { connect, type ConnectionOptions } from './connection';

const TOKEN = 'secret-token-of-ci';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'connect-'));
  await writeFile(join(cwd, 'token'), `${TOKEN}\n`);
  await writeFile(join(cwd, 'empty'), '\n');
  await writeFile(join(cwd, 'two-lines'), `${TOKEN}\nmore\n`);
});
afterAll(() => rm(cwd, { recursive: true }));

async function ask(
  options: Partial<ConnectionOptions>,
  env: Record<string, string> = {},
) {
  const portal = standIn();
  const io = testIo({ cwd, env, fetch: portal.fetch });
  const connection = await connect({ timeout: 30, ...options }, io);
  await connection.client.getLedgerHead();
  return { connection, request: portal.received[0] };
}

const url = 'https://portal.example.com';

describe('E: address and token come from options, files and environment', () => {
  it.each([
    ['the option', { url }, {}, `${url}`],
    ['the environment', {}, { AI_GOVERNANCE_URL: url }, url],
    [
      'the option before the environment',
      { url },
      { AI_GOVERNANCE_URL: 'http://other' },
      url,
    ],
    ['trailing slashes do not matter', { url: `${url}//` }, {}, url],
    [
      "the API's own path does not matter",
      { url: `${url}/api/ai-governance/` },
      {},
      url,
    ],
    [
      'a path before the API stays',
      { url: `${url}/backstage` },
      {},
      `${url}/backstage`,
    ],
  ])('%s', async (_, options, env, portalUrl) => {
    const { connection, request } = await ask(options, env);
    expect(connection.portalUrl).toBe(portalUrl);
    expect(request?.path).toMatch(/\/api\/ai-governance\/audit\/head$/);
  });

  it.each([
    ['the environment', {}, { AI_GOVERNANCE_TOKEN: TOKEN }, `Bearer ${TOKEN}`],
    ['a file', { tokenFile: 'token' }, {}, `Bearer ${TOKEN}`],
    [
      'a file before the environment',
      { tokenFile: 'token' },
      { AI_GOVERNANCE_TOKEN: 'other' },
      `Bearer ${TOKEN}`,
    ],
    ['nowhere', {}, {}, undefined],
  ])('the token comes from %s', async (_, options, env, expected) => {
    const { request } = await ask({ url, ...options }, env);
    expect(request?.authorization).toBe(expected);
  });

  it('links lead to the address that people open', async () => {
    const { connection } = await ask({
      url: 'http://localhost:7007',
      portalUrl: 'http://localhost:3000/',
    });
    expect(connection.portalUrl).toBe('http://localhost:3000');
  });
});

describe('Part H: what cannot be used is a usage failure that never shows a secret', () => {
  it.each([
    ['no address', {}, {}, 'cli.noUrl', '--url'],
    [
      'an address that is none',
      { url: 'portal' },
      {},
      'cli.invalidUrl',
      'https://portal.example.com',
    ],
    [
      'another protocol',
      { url: 'ftp://portal.example.com' },
      {},
      'cli.invalidUrl',
      'https://portal.example.com',
    ],
    [
      'an address with a password',
      { url: `https://ci:${TOKEN}@portal.example.com` },
      {},
      'cli.credentialsInUrl',
      '--token-file',
    ],
    [
      'an odd address with a password',
      { url: `odd://ci:${TOKEN}@portal.example.com` },
      {},
      'cli.invalidUrl',
      'backend',
    ],
    [
      'a token file that is not there',
      { url, tokenFile: 'none' },
      {},
      'cli.unreadableFile',
      'check the path',
    ],
    [
      'an empty token file',
      { url, tokenFile: 'empty' },
      {},
      'cli.invalidToken',
      'put the token',
    ],
    [
      'a token file with more in it',
      { url, tokenFile: 'two-lines' },
      {},
      'cli.invalidToken',
      'one line',
    ],
    [
      'a token with blanks',
      { url },
      { AI_GOVERNANCE_TOKEN: `${TOKEN} x` },
      'cli.invalidToken',
      'one line',
    ],
    [
      'a token with a line break in it',
      { url },
      { AI_GOVERNANCE_TOKEN: `${TOKEN}\r\nX-Other: 1` },
      'cli.invalidToken',
      'one line',
    ],
  ])('%s', async (_, options, env, code, hint) => {
    const failure: unknown = await ask(options, env).catch(error => error);
    expect(failure).toMatchObject({
      exitCode: 2,
      code,
      hint: expect.stringContaining(hint),
    });
    expect(String(failure)).not.toContain(TOKEN);
  });
});
