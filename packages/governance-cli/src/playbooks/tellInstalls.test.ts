import { execFileSync } from 'node:child_process';
import {
  newPlaybookBench,
  type PlaybookBench,
} from '../__testUtils__/playbookPortal';
import { errorResponse } from '../__testUtils__/standIn';

let bench: PlaybookBench;
beforeEach(() => {
  bench = newPlaybookBench();
  bench.give();
});
afterEach(() => bench.stop());

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', bench.dir, ...args], { stdio: 'ignore' });
const checkout = () => {
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'git@github.com:Acme/Checkout.git');
};
const TOLD = 'POST /playbook-installs';
const kept = { isKept: true, trust: 'asserted', installed: 1, unknown: 0 };
const toldOf = (
  asked: Awaited<ReturnType<PlaybookBench['command']>>['asked'],
) => asked.filter(({ method, path }) => `${method} ${path}` === TOLD);

describe('R51 the portal is told what is installed', () => {
  it('all of it, after an installation and after a removal', async () => {
    checkout();
    bench.answers.set(TOLD, kept);
    const installed = await bench.command(
      ...['install', 'sample', '--for', 'claude-code'],
    );
    expect([installed.exitCode, installed.err]).toEqual([0, '']);
    expect(toldOf(installed.asked).map(({ body }) => body)).toEqual([
      {
        repository: 'github.com/acme/checkout',
        playbooks: [
          {
            name: 'sample',
            version: '1.0',
            digest: expect.stringMatching(/^[0-9a-f]{64}$/),
            targets: ['claude-code'],
          },
        ],
      },
    ]);
    const removed = await bench.command('remove', 'sample');
    expect(toldOf(removed.asked).map(({ body }) => body)).toEqual([
      { repository: 'github.com/acme/checkout', playbooks: [] },
    ]);
  });

  it('nothing after a dry run', async () => {
    checkout();
    const { asked } = await bench.command('install', 'sample', '--dry-run');
    expect(toldOf(asked)).toEqual([]);
  });

  it.each<[string, () => void, string]>([
    ['there is no repository', () => {}, 'the portal was not told'],
    ['the repository has no remote', () => git('init', '--quiet'), 'no remote'],
    [
      'the portal refuses',
      () => {
        checkout();
        bench.answers.set(
          TOLD,
          errorResponse(403, {
            name: 'NotAllowedError',
            code: 'shared.notAllowed',
            message: 'this needs a permission',
          }),
        );
      },
      'the portal was not told',
    ],
    [
      'the portal keeps nothing',
      () => {
        checkout();
        bench.answers.set(TOLD, {
          ...kept,
          ...{ isKept: false, because: 'it is switched off' },
        });
      },
      'it is switched off',
    ],
    [
      'the answer cannot be read',
      () => {
        checkout();
        bench.answers.set(TOLD, { isKept: 'perhaps' });
      },
      'not what was expected',
    ],
  ])('or says why not, and installs, when %s', async (_, given, said) => {
    given();
    const { exitCode, err, out } = await bench.command('install', 'sample');
    expect(exitCode).toBe(0);
    expect(out).toContain('installed');
    expect(err).toContain(said);
    expect(bench.files()).toContain('ai-governance.playbooks.lock.json');
  });
});
