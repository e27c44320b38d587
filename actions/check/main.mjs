// @ts-check
/*
 * The action: reads inputs and event, brings the reviews of the pull request, and runs `ai-governance check`. No shell takes part, so
 * that no text of a repository can be taken for a command; the command asks for the job's token itself.
 */
import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { readReviews } from './reviews.mjs';

/** @param {string} name */
const input = name =>
  (env[`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`] ?? '').trim();

/** @returns {Promise<{ pull_request?: { number: number, base: { ref: string }, head: { sha: string } } }>} */
async function readEvent() {
  const file = env.GITHUB_EVENT_PATH;
  return file ? JSON.parse(await readFile(file, 'utf8')) : {};
}

/** @param {string} name @param {string} value */
const option = (name, value) => (value === '' ? [] : [`--${name}=${value}`]);

/** @param {string} text */
const lines = text =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

async function changeArguments() {
  const { pull_request: pull } = await readEvent();
  if (!pull) {
    throw new Error(
      'this event is about no pull request; run the action on `pull_request`, or set `release`',
    );
  }
  const sarif = lines(input('sarif'));
  const attest = input('attest') || (await reviewsOf(pull.number));
  return [
    ...option('base', `origin/${pull.base.ref}`),
    ...option('head', pull.head.sha),
    ...option('pull-request', String(pull.number)),
    ...option('attest', attest),
    ...(sarif.length > 0 ? ['--sarif', ...sarif] : []),
  ];
}

/** @param {number} number */
async function reviewsOf(number) {
  const reviews = await readReviews({
    api: env.GITHUB_API_URL ?? 'https://api.github.com',
    repository: env.GITHUB_REPOSITORY ?? '',
    token: input('github-token'),
    number,
  });
  const folder = await mkdtemp(join(env.RUNNER_TEMP ?? tmpdir(), 'attest-'));
  const file = join(folder, 'attest.json');
  const attestation = { schema: 'ai-governance/attest@1', reviews };
  await writeFile(file, JSON.stringify(attestation), { mode: 0o600 });
  return file;
}

function releaseArguments() {
  const range = input('release');
  return [
    range === 'auto' ? '--release' : `--release=${range}`,
    ...option('environment', input('environment')),
  ];
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
function run(args) {
  return new Promise((done, fail) => {
    const child = spawn(input('command') || 'ai-governance', args, {
      cwd: resolve(input('working-directory') || '.'),
      env: { ...env, AI_GOVERNANCE_AUDIENCE: input('audience') },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', () =>
      fail(
        new Error(
          'the command `ai-governance` cannot be started; install it in a step before, or set `command`',
        ),
      ),
    );
    child.once('close', code => done(code ?? 3));
  });
}

async function main() {
  const sarif = input('report-sarif');
  const about =
    input('release') === '' ? await changeArguments() : releaseArguments();
  const code = await run([
    'check',
    ...option('url', input('url')),
    ...option('portal-url', input('portal-url')),
    ...about,
    ...option('report-sarif', sarif),
    ...option('report-markdown', env.GITHUB_STEP_SUMMARY ?? ''),
    ...option('report-outputs', env.GITHUB_OUTPUT ?? ''),
    ...option('annotate', 'github'),
  ]);
  if (env.GITHUB_OUTPUT && !/[\r\n]/.test(sarif))
    await appendFile(env.GITHUB_OUTPUT, `sarif-file=${sarif}\n`);
  process.exitCode = code;
}

/** @param {string} text */
const escaped = text =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

main().catch(error => {
  // Whatever cannot be asked must not go on.
  process.exitCode = 3;
  process.stdout.write(
    `::error::${escaped(error instanceof Error ? error.message : String(error))}\n`,
  );
});
