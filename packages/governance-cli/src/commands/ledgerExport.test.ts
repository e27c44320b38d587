import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Interrupted } from '../failure';
import {
  headOf,
  ledgerOf,
  portalWith,
  runLedger,
} from '../ledger/__testUtils__/ledgerPortal';

const ten = ledgerOf(10);
const head = headOf(ten);

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'ledger-export-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const read = () => readFile(join(cwd, 'x.ndjson'), 'utf8');

describe('R22 ledger export', () => {
  it('writes a head and one leaf a line, which verify offline', async () => {
    const fetch = portalWith({ leaves: ten, head, page: 3 });
    const { exitCode, io } = await runLedger(['export', 'x.ndjson'], {
      cwd,
      fetch,
    });
    expect([exitCode, io.err()]).toEqual([0, '']);
    const lines = (await read()).split('\n');
    expect(lines.map(line => line && JSON.parse(line))).toEqual([
      {
        format: 'ai-governance-ledger/1',
        issuer: 'https://portal.example.com',
        ...head,
        exportedAt: '2026-03-02T10:00:00.000Z',
      },
      ...ten,
      '',
    ]);
    expect(await readdir(cwd)).toEqual(['x.ndjson']);
    const verified = await runLedger(
      ['verify', 'x.ndjson', '--size', '10', '--root', head.root],
      { cwd },
    );
    expect(verified.exitCode).toBe(0);
  });

  it('is not torn by a ledger that grows meanwhile', async () => {
    const leaves = [...ten];
    const fetch = portalWith({
      leaves,
      head,
      page: 4,
      onRequest: () => leaves.push(...ledgerOf(leaves.length + 1).slice(-1)),
    });
    const { exitCode } = await runLedger(['export', 'x.ndjson'], {
      cwd,
      fetch,
    });
    expect([exitCode, (await read()).split('\n').length]).toEqual([0, 12]);
  });

  it('keeps a ledger that is not sound, and says so', async () => {
    const fetch = portalWith({ leaves: ten.slice(0, 8), head });
    const { exitCode, io } = await runLedger(['export', 'x.ndjson'], {
      cwd,
      fetch,
    });
    expect([exitCode, io.out()]).toEqual([
      1,
      expect.stringContaining('the ledger ends before leaf 8'),
    ]);
    expect((await read()).split('\n')).toHaveLength(10);
  });

  it('never replaces a file', async () => {
    await writeFile(join(cwd, 'x.ndjson'), 'precious');
    const fetch = portalWith({ leaves: ten, head });
    const { exitCode, io } = await runLedger(['export', 'x.ndjson'], {
      cwd,
      fetch,
    });
    expect([exitCode, io.err()]).toEqual([
      2,
      expect.stringContaining('`x.ndjson` exists already'),
    ]);
    expect(await read()).toBe('precious');
  });

  it('does not replace a file that came meanwhile either', async () => {
    const fetch = portalWith({ leaves: ten, head, page: 4 });
    let requests = 0;
    const { exitCode } = await runLedger(['export', 'x.ndjson'], {
      cwd,
      fetch: async request => {
        requests += 1;
        if (requests === 2) await writeFile(join(cwd, 'x.ndjson'), 'precious');
        return fetch(request);
      },
    });
    expect([exitCode, await read(), await readdir(cwd)]).toEqual([
      2,
      'precious',
      ['x.ndjson'],
    ]);
  });

  it.each<[string, (controller: AbortController) => void, number]>([
    [
      'the portal stops answering',
      () => {
        throw new TypeError('fetch failed');
      },
      3,
    ],
    [
      'the person interrupts',
      controller => controller.abort(new Interrupted('SIGINT')),
      130,
    ],
  ])('leaves nothing behind when %s', async (_, happen, expected) => {
    const fetch = portalWith({ leaves: ten, head, page: 4 });
    const controller = new AbortController();
    let requests = 0;
    const { exitCode } = await runLedger(['export', 'x.ndjson'], {
      cwd,
      signal: controller.signal,
      fetch: async request => {
        requests += 1;
        if (requests > 1) happen(controller);
        return fetch(request);
      },
    });
    expect([exitCode, await readdir(cwd)]).toEqual([expected, []]);
  });

  it('says that it cannot write there', async () => {
    const fetch = portalWith({ leaves: ten, head });
    const { exitCode, io } = await runLedger(['export', 'none/x.ndjson'], {
      cwd,
      fetch,
    });
    expect([exitCode, io.err()]).toEqual([
      2,
      expect.stringContaining('cannot write `none/x.ndjson`'),
    ]);
  });
});
