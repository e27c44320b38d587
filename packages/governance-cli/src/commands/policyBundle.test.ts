import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SignedBundle } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { newGitRepo } from '../__testUtils__/gitRepo';
import { PORTAL_URL } from '../__testUtils__/runCheckCommand';
import { newSigner } from '../__testUtils__/signedBundle';
import { standIn } from '../__testUtils__/standIn';
import { testIo } from '../__testUtils__/testIo';
import { run } from '../run';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

async function fetchBundle(
  bundle: SignedBundle | undefined,
  args: readonly string[] = ['--repository', 'github.com/acme/checkout'],
) {
  const portal = standIn({ bundle });
  const io = testIo({
    cwd: dir,
    env: { PATH: process.env.PATH, AI_GOVERNANCE_URL: PORTAL_URL },
    fetch: portal.fetch,
  });
  const exitCode = await run(['policy', 'bundle', ...args], io);
  return { exitCode, out: io.out(), err: io.err(), portal };
}

describe('B Offline: `policy bundle` fetches the policy in force', () => {
  it('writes what was signed with its keys, for its owner alone, and says what it is', async () => {
    const signed = await (await newSigner())();
    const { exitCode, out } = await fetchBundle(signed);
    expect(exitCode).toBe(0);
    const file = join(dir, 'policy.bundle');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      schema: 'ai-governance/policy-bundle@1',
      ...signed,
    });
    expect(lstatSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(dir)).toEqual(['policy.bundle']);
    expect(out).toMatch(/policy\s+7, [0-9a-f]{64}/);
    expect(out).toContain('2 hours ago');
    expect(out).toMatch(/may pass for internal, not for critical entities/);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'they show later that the file is whole, not who made it',
    );
  });

  it('finds the repository of the checkout', async () => {
    const repo = newGitRepo();
    const { exitCode } = await fetchBundle(await (await newSigner())(), [
      '--repo',
      repo.dir,
    ]);
    repo.remove();
    expect(exitCode).toBe(0);
  });

  it('writes the same as JSON', async () => {
    const { out } = await fetchBundle(await (await newSigner())(), [
      '--repository',
      'github.com/acme/checkout',
      '--format',
      'json',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'ai-governance/bundle@1',
      file: 'policy.bundle',
      policyNumber: 7,
      ageSeconds: 7200,
      entities: ['component:default/checkout'],
      keysFrom: 'bundle',
    });
  });

  it('replaces a link, and leaves alone what it led to', async () => {
    writeFileSync(join(dir, 'precious'), 'precious');
    symlinkSync(join(dir, 'precious'), join(dir, 'policy.bundle'));
    await fetchBundle(await (await newSigner())());
    expect(readFileSync(join(dir, 'precious'), 'utf8')).toBe('precious');
    expect(lstatSync(join(dir, 'policy.bundle')).isFile()).toBe(true);
  });

  it.each<[string, () => Promise<SignedBundle | undefined>, number, string]>([
    [
      'another repository',
      async () =>
        (await newSigner())({
          repository: 'github.com/acme/other',
          entities: [],
        }),
      2,
      'is about',
    ],
    [
      'a broken signature',
      async () => {
        const signed = await (await newSigner())();
        return { ...signed, bundle: `${signed.bundle.slice(0, -8)}AAAAAAAA` };
      },
      2,
      'not signed by',
    ],
    ['no bundle', async () => undefined, 3, 'does not know it'],
    [
      'something else',
      async () => ({ bundle: 'x', keys: { keys: [] } }),
      3,
      'not what was expected',
    ],
  ])('writes nothing when the portal sends %s', async (_, sent, code, said) => {
    const { exitCode, err } = await fetchBundle(await sent());
    expect(exitCode).toBe(code);
    expect(err.replace(/\s+/g, ' ')).toContain(said);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('holds the portal to pinned keys', async () => {
    const known = await (await newSigner())();
    writeFileSync(join(dir, 'keys.json'), JSON.stringify(known.keys));
    const { exitCode } = await fetchBundle(await (await newSigner())(), [
      '--repository',
      'github.com/acme/checkout',
      '--keys',
      'keys.json',
    ]);
    expect(exitCode).toBe(2);
    expect(readdirSync(dir)).toEqual(['keys.json']);
  });
});
