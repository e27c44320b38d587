import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { newFeatureBranch, temporaryDir } from './__testUtils__/gitRepo';
import { standIn } from './__testUtils__/standIn';

// Processes of their own, on machines that are busy with other suites.
jest.setTimeout(60_000);

const packageDir = resolve(__dirname, '..');

let dir: string;
let bin: string;
let feature: ReturnType<typeof newFeatureBranch>;
const servers: Server[] = [];

beforeAll(() => {
  // Laid out as in a checkout: <root>/packages/governance-cli/{bin,dist}.
  dir = temporaryDir();
  bin = join(dir, 'packages/governance-cli/bin/ai-governance');
  mkdirSync(dirname(bin), { recursive: true });
  copyFileSync(join(packageDir, 'bin/ai-governance'), bin);
  chmodSync(bin, 0o755);
  execFileSync(process.execPath, [
    join(packageDir, 'build.mjs'),
    join(dir, 'packages/governance-cli/dist/ai-governance.cjs'),
  ]);
  feature = newFeatureBranch();
});

afterAll(() => {
  rmSync(dir, { recursive: true });
  feature.remove();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Serves on a free port of this machine and returns the address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The stand-in for the portal behind a real socket. */
function servePortal(): Promise<string> {
  const portal = standIn();
  return serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answer = await portal.fetch(
      new Request(`http://portal${request.url}`, {
        method: request.method,
        body: chunks.length > 0 ? Buffer.concat(chunks) : undefined,
      }),
    );
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(await answer.text());
  });
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

interface Started {
  readonly ended: Promise<Ended>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

function start(
  args: readonly string[],
  {
    nodeArgs = [],
    env = {},
  }: {
    readonly nodeArgs?: readonly string[];
    readonly env?: Record<string, string>;
  } = {},
): Started {
  const child = spawn(process.execPath, [...nodeArgs, bin, ...args], {
    cwd: feature.dir,
    env: { PATH: process.env.PATH, HOME: dir, ...env },
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (text.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (text.err += data.toString()));
  return {
    kill: signal => child.kill(signal),
    ended: new Promise(done => {
      child.on('close', (code, signal) => done({ code, signal, ...text }));
    }),
  };
}

const ai = (args: readonly string[], options?: Parameters<typeof start>[1]) =>
  start(args, options).ended;

describe('E: the installed command works on any checkout', () => {
  it('asks the portal and exits by its answer', async () => {
    const { code, out } = await ai(['check', '--url', await servePortal()]);
    expect(out).toMatch(/^passed {2}github\.com\/acme\/checkout /);
    expect(code).toBe(0);
  });

  it('writes no colours into a pipe', async () => {
    const { out } = await ai(['--help']);
    expect(out).not.toContain('\u001b');
  });

  it('bears a reader that closes its end', () => {
    const { stderr, status } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${bin}" --help | true`],
      { encoding: 'utf8' },
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('says what to do when it is not built yet', async () => {
    const unbuilt = join(
      dir,
      'unbuilt/packages/governance-cli/bin/ai-governance',
    );
    mkdirSync(dirname(unbuilt), { recursive: true });
    copyFileSync(bin, unbuilt);
    const { status, stderr } = spawnSync(process.execPath, [unbuilt], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('npm start');
    expect(stderr).toContain(
      'yarn workspace @ai-enablement/governance-cli build',
    );
  });
});

describe('E: an older Node', () => {
  let pretend: string;
  beforeAll(() => {
    pretend = join(dir, 'pretend.cjs');
    writeFileSync(
      pretend,
      `Object.defineProperty(process, 'versions', { value: Object.assign({}, process.versions, { node: '16.20.0' }) });`,
    );
  });

  it('is told which one is needed and how to get it', async () => {
    const { code, err } = await ai(['--version'], {
      nodeArgs: ['-r', pretend],
    });
    expect(code).toBe(2);
    expect(err).toContain('needs Node 22 or newer, and this is Node 16.20.0');
    expect(err).toContain('npm start');
  });

  it('hands over to the Node that the checkout fetched', async () => {
    const fetched = join(dir, '.tools/node_modules/node/bin/node');
    mkdirSync(dirname(fetched), { recursive: true });
    symlinkSync(process.execPath, fetched);
    const { code, out } = await ai(['--version'], {
      nodeArgs: ['-r', pretend],
    });
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(await ai(['chekc'], { nodeArgs: ['-r', pretend] })).toMatchObject({
      code: 2,
    });
    rmSync(join(dir, '.tools'), { recursive: true });
  });

  it('can read the file that says so', () => {
    const source = readFileSync(bin, 'utf8')
      .replace(/'[^'\n]*'/g, "''")
      .replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
    expect(source).not.toMatch(
      /=>|`|\b(?:const|let|class|async|await|import|export)\b|\.\.\.|\?\.|\?\?/,
    );
  });
});

describe('Part H: a portal that does not answer as it should, over a real connection', () => {
  const answer =
    (
      status: number,
      body: string,
      headers: Record<string, string> = {},
    ): RequestListener =>
    (_, response) => {
      response.writeHead(status, headers);
      response.end(body);
    };

  it.each([
    ['a proxy with a page', answer(200, '<html></html>'), 'with a web page'],
    [
      'a proxy that redirects to a login',
      answer(302, '', { location: 'https://login.example.com/' }),
      'redirects to `https://login.example.com`',
    ],
    [
      'an answer that breaks off',
      ((_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{');
        setTimeout(() => response.destroy(), 50);
      }) as RequestListener,
      'the connection broke off',
    ],
    [
      'silence',
      (() => undefined) as RequestListener,
      'did not answer within 1 seconds',
    ],
  ])('%s', async (_, listener, cause) => {
    const { code, out, err } = await ai([
      'check',
      '--timeout',
      '1',
      '--url',
      await serve(listener),
    ]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err.replace(/\s+/g, ' ')).toContain(cause);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('no portal at all', async () => {
    const url = await serve(() => undefined);
    servers.pop()?.close();
    const { code, err } = await ai(['check', '--timeout', '2', '--url', url]);
    expect(code).toBe(3);
    expect(err).toContain('nothing listens there');
  });

  it('TLS where there is none', async () => {
    const url = (await servePortal()).replace('http:', 'https:');
    const { code, err } = await ai(['check', '--timeout', '2', '--url', url]);
    expect(code).toBe(3);
    expect(err).toContain('it does not speak TLS');
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s ends it at once with its own exit code',
    async (signal, expected) => {
      let arrived = () => {};
      const arrival = new Promise<void>(done => {
        arrived = done;
      });
      const command = start(['check', '--url', await serve(() => arrived())]);
      await arrival;
      command.kill(signal);
      const { code, err } = await command.ended;
      expect(code).toBe(expected);
      expect(err).toContain('interrupted before there was an answer');
    },
  );
});
