import type {
  Release,
  ReleaseRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { newGitRepo } from '../__testUtils__/gitRepo';
import { runCheckCommand } from '../__testUtils__/runCheckCommand';
import { releaseRecord, type StandInOptions } from '../__testUtils__/standIn';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

let repo: ReturnType<typeof newGitRepo>;
const shas: Record<'root' | 'one' | 'two', string> = {
  root: '',
  one: '',
  two: '',
};
beforeAll(() => {
  repo = newGitRepo();
  shas.root = repo.git('rev-parse', 'HEAD');
  repo.git('tag', 'v1');
  repo.write('a', '1\n');
  shas.one = repo.commit('one');
  repo.write('a', '2\n');
  shas.two = repo.commit('two `x`\u001b[31m (#12)');
  repo.git('tag', '-a', '-m', 'two', 'v2');
});
afterAll(() => repo.remove());

const check = (args: readonly string[], portal: StandInOptions = {}) =>
  runCheckCommand({ dir: repo.dir, args, portal });
const asked = ({ portal }: Awaited<ReturnType<typeof check>>) =>
  portal.received
    .filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/releases'),
    )
    .map(({ body }) => body as ReleaseRequest);
const passedAt = (headSha: string, given: Partial<Release> = {}): Release => ({
  ...releaseRecord({
    repository: 'github.com/acme/checkout',
    environment: 'production',
    baseSha: shas.root,
    headSha,
    commits: [],
  }),
  ...given,
});

describe('R33 check asks about a release', () => {
  it.each<
    [
      string,
      readonly string[],
      () => readonly Release[],
      'root' | 'one',
      number,
    ]
  >([
    ['a named range', ['v1..v2'], () => [], 'root', 2],
    ['a range by ids', ['HEAD^..HEAD'], () => [], 'one', 1],
    ['from the last tag, its own left out', ['..v2'], () => [], 'root', 2],
    ['its end alone', ['HEAD'], () => [], 'root', 2],
    ['nothing named at all', [], () => [], 'root', 2],
    [
      'from the last release there that passed',
      ['--environment', 'production'],
      () => [passedAt(shas.one)],
      'one',
      1,
    ],
    [
      'not from one that is no part of its history',
      ['--environment', 'production'],
      () => [passedAt('f'.repeat(40)), passedAt(shas.one)],
      'one',
      1,
    ],
    [
      'not from a preview, nor from another place',
      ['--environment', 'production'],
      () => [
        passedAt(shas.one, { isPreview: true }),
        passedAt(shas.one, { environment: undefined }),
      ],
      'root',
      2,
    ],
  ])('%s', async (_, args, releases, base, count) => {
    const result = await check(['--release', ...args], {
      releases: releases(),
    });
    expect(result).toMatchObject({ exitCode: 0, err: '' });
    expect(asked(result)).toEqual([
      expect.objectContaining({
        repository: 'github.com/acme/checkout',
        baseSha: shas[base],
        headSha: shas.two,
        idempotencyKey: expect.stringMatching(/^release-[0-9a-f]{64}$/),
      }),
    ]);
    const [question] = asked(result);
    expect(question?.commits).toHaveLength(count);
    expect(question?.commits.at(-1)).toEqual({
      sha: shas.two,
      patchDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it.each<[string, readonly string[], string | undefined]>([
    ['of the end of the range', ['v1..v2'], 'v2'],
    ['by its whole name', ['v1..refs/tags/v2'], 'v2'],
    ['that is named', ['v1..HEAD', '--tag', 'v2-rc.1'], 'v2-rc.1'],
    ['of a commit that is named otherwise', ['v1..HEAD'], undefined],
    ['where nothing is named', [], undefined],
  ])('tells the tag %s', async (_, args, tag) => {
    const result = await check(['--release', ...args], { releases: [] });
    expect(result).toMatchObject({ exitCode: 0 });
    expect(asked(result)[0]?.tag).toBe(tag);
    expect(result.out.includes(` ${tag}\n`)).toBe(tag !== undefined);
  });

  it('sends no message of a commit', async () => {
    const { portal } = await check(['--release']);
    expect(JSON.stringify(portal.received)).not.toContain('#12');
  });

  it('tells first what happens, then what holds it', async () => {
    const { out, exitCode } = await check(['--release', 'v1..v2'], {
      release: {
        outcome: 'hold',
        wouldBe: 'deny',
        undecided: [shas.two],
        changes: [
          {
            decisionId: 'd-1',
            headSha: shas.one,
            pullRequest: 11,
            outcome: 'hold',
            wouldBe: 'hold',
            commits: [shas.one],
            because: ['A review is missing'],
          },
        ],
      },
    });
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^held {2}github\.com\/acme\/checkout /);
    expect(out).toContain(`✕ ${shas.two.slice(0, 8)} two \`x\``);
    expect(out).not.toContain('\u001b');
    expect(out).toContain(`✕ change #11 (${shas.one.slice(0, 8)}): held`);
    expect(out).toContain('A review is missing');
    expect(out).toContain('this release would be denied');
  });

  it.each<[string, Partial<Release>, string]>([
    [
      'a gap',
      { outcome: 'hold', start: 'gap', expectedBase: 'a'.repeat(40) },
      'ended at `aaaaaaaa`',
    ],
    ['a preview', { isPreview: true }, 'Only a preview'],
  ])('says so of %s', async (_, release, words) => {
    const { out } = await check(['--release', 'v1..v2'], { release });
    expect(out).toContain(words);
  });

  it('writes one document', async () => {
    const { out } = await check(['--release', 'v1..v2', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'ai-governance/release@1',
      outcome: 'passed',
      exitCode: 0,
      release: { releaseId: 'release-1' },
    });
  });

  it.each<[string, readonly string[], StandInOptions, number, string]>([
    ['three dots', ['--release', 'v1...v2'], {}, 2, 'cli.invalidRange'],
    ['an unknown beginning', ['--release', 'v0..v2'], {}, 2, 'cli.unknownRef'],
    ['an unknown end', ['--release', 'v1..v3'], {}, 2, 'cli.unknownRef'],
    ['no beginning', ['--release', 'v1'], {}, 2, 'cli.noReleaseStart'],
    [
      'options of a change',
      ['--release', '--base', 'v1'],
      {},
      2,
      'cli.releaseOptions',
    ],
    ['a tag without a release', ['--tag', 'v2'], {}, 2, 'cli.releaseOptions'],
    [
      'a tag that git would not take',
      ['--release', '--tag', 'v 2'],
      {},
      2,
      'cli.invalidArgument',
    ],
    [
      'a place without a release',
      ['--environment', 'x'],
      {},
      2,
      'cli.releaseOptions',
    ],
    [
      'a place that is no name',
      ['--release', '--environment', '-x'],
      {},
      2,
      'cli.invalidArgument',
    ],
    [
      'another answer',
      ['--release'],
      { release: { headSha: 'f'.repeat(40) } },
      3,
      'cli.otherAnswer',
    ],
    [
      'an answer about fewer commits',
      ['--release'],
      { release: { commits: 1 } },
      3,
      'cli.otherAnswer',
    ],
  ])('refuses %s', async (_, args, portal, exitCode, code) => {
    const result = await check([...args, '--format', 'json'], portal);
    expect(result.exitCode).toBe(exitCode);
    expect(JSON.parse(result.out)).toMatchObject({ error: { code } });
  });
});
