import { execFile, execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { newFeatureBranch, temporaryDir } from './__testUtils__/gitRepo';
import { HELD } from './__testUtils__/runCheckCommand';
import { newServing } from './__testUtils__/serving';
import { standIn, type StandInOptions } from './__testUtils__/standIn';

// Processes of their own, on machines that are busy with other suites.
jest.setTimeout(60_000);

const root = resolve(__dirname, '../../..');
const template = readFileSync(
  join(root, 'templates/ai-governance.yml'),
  'utf8',
);

interface Job {
  readonly script: readonly string[];
  readonly rules: readonly { readonly if: string }[];
  readonly artifacts?: { readonly paths: readonly string[] };
}

/** The template with its inputs put in, as GitLab does before it reads the jobs. */
function jobsOf(given: Readonly<Record<string, string>>) {
  const [header] = parseAllDocuments(template);
  const { inputs } = header?.toJS().spec ?? {};
  const values = Object.entries<{ default?: string } | null>(inputs).map(
    ([name, input]) => [name, given[name] ?? input?.default],
  );
  const text = values.reduce<string>((all, [name, value]) => {
    if (value === undefined) throw new Error(`the input ${name} is required`);
    return all.replaceAll(`$[[ inputs.${name} ]]`, value);
  }, template);
  expect(text).not.toContain('$[[');
  return parseAllDocuments(text)[1]?.toJS();
}

let dir: string;
let feature: ReturnType<typeof newFeatureBranch>;
const serving = newServing();

beforeAll(() => {
  dir = temporaryDir();
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  const packageDir = join(root, 'packages/governance-cli');
  copyFileSync(
    join(packageDir, 'bin/ai-governance'),
    join(bin, 'ai-governance'),
  );
  execFileSync(process.execPath, [
    join(packageDir, 'build.mjs'),
    join(dir, 'dist/ai-governance.cjs'),
  ]);
  // Installs nothing; says what it was asked for.
  const npm = '#!/bin/sh\necho "npm $*"\n';
  writeFileSync(join(bin, 'npm'), npm, { mode: 0o755 });
  feature = newFeatureBranch();
  const origin = join(dir, 'origin.git');
  feature.git('clone', '--quiet', '--bare', '.', origin);
  feature.git('remote', 'set-url', 'origin', origin);
  feature.git('tag', 'v1', 'main');
});
afterAll(() => {
  rmSync(dir, { recursive: true });
  feature.remove();
  serving.stop();
});

/** Runs a job as a shell runner does: one script under `set -e`, with GitLab's variables, in the checkout. */
async function runJob(
  name: 'ai-governance' | 'ai-governance-release',
  {
    portal: options,
    inputs = {},
    variables = {},
  }: {
    readonly portal?: StandInOptions;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly variables?: Readonly<Record<string, string>>;
  } = {},
) {
  const portal = standIn({ token: 'id-token', ...options });
  const jobs = jobsOf({
    url: await serving.serveFetch(portal.fetch),
    package: 'https://store.example.com/governance-cli-0.1.0.tgz',
    ...inputs,
  });
  const base = jobs['.ai-governance'];
  const job: Job = jobs[name];
  const script = [...base.before_script, ...job.script].join('\n');
  const env = {
    PATH: `${join(dir, 'bin')}:${process.env.PATH}`,
    HOME: dir,
    CI: 'true',
    GITLAB_CI: 'true',
    AI_GOVERNANCE_TOKEN: 'id-token',
    AI_GOVERNANCE_URL: base.variables.AI_GOVERNANCE_URL,
    CI_COMMIT_SHA: feature.head,
    CI_PROJECT_URL: 'https://gitlab.example.com/acme/checkout',
    CI_MERGE_REQUEST_PROJECT_URL: 'https://gitlab.example.com/acme/checkout',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '',
    CI_MERGE_REQUEST_IID: '42',
    ...variables,
  };
  return new Promise<{
    readonly code: number;
    readonly out: string;
    readonly job: Job;
    readonly portal: typeof portal;
  }>(done => {
    const args = ['-eo', 'pipefail', '-c', script];
    execFile('bash', args, { env, cwd: feature.dir }, (error, out, err) =>
      done({
        code: typeof error?.code === 'number' ? error.code : 0,
        out: out + err,
        job,
        portal,
      }),
    );
  });
}

describe('R15 the template in a job of GitLab', () => {
  it('checks the head of a merge request against its target', async () => {
    const { code, out, job, portal } = await runJob('ai-governance');
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).toContain(
      'npm install --global https://store.example.com/governance-cli-0.1.0.tgz',
    );
    expect(portal.decisionRequests()).toEqual([
      expect.objectContaining({
        repository: 'gitlab.example.com/acme/checkout',
        pullRequest: 42,
        baseSha: feature.base,
        headSha: feature.head,
      }),
    ]);
    for (const path of job.artifacts?.paths ?? [])
      expect(existsSync(join(feature.dir, path))).toBe(true);
    expect(job.rules).toEqual([
      { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
    ]);
  });

  it('checks the commit of the branch, not the one of merged results', async () => {
    const { portal } = await runJob('ai-governance', {
      variables: {
        CI_COMMIT_SHA: feature.base,
        CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: feature.head,
      },
    });
    expect(portal.decisionRequests()).toMatchObject([
      { headSha: feature.head },
    ]);
  });

  it('fails when the change is held, with its report all the same', async () => {
    const { code, job } = await runJob('ai-governance', { portal: HELD });
    expect(code).toBe(1);
    expect(job.artifacts).toMatchObject({ when: 'always' });
  });

  it('passes more options on', async () => {
    writeFileSync(
      join(feature.dir, 'attest.json'),
      JSON.stringify({ schema: 'ai-governance/attest@1', reviews: [] }),
    );
    const { code, portal } = await runJob('ai-governance', {
      inputs: { options: '--attest attest.json' },
    });
    expect(code).toBe(0);
    expect(portal.decisionRequests()).toMatchObject([{ reviews: [] }]);
  });

  it('asks about a release when a tag is pushed', async () => {
    const { code, out, job, portal } = await runJob('ai-governance-release');
    expect({ code, out }).toMatchObject({ code: 0 });
    const { body } = portal.received.find(
      ({ method }) => method === 'POST',
    ) ?? { body: undefined };
    expect(body).toMatchObject({
      repository: 'gitlab.example.com/acme/checkout',
      environment: 'production',
      baseSha: feature.base,
      headSha: feature.head,
    });
    expect(job.rules).toEqual([{ if: '$CI_COMMIT_TAG' }]);
  });

  it('blocks without an answer', async () => {
    const { code } = await runJob('ai-governance', {
      variables: { AI_GOVERNANCE_TOKEN: 'of-somebody-else' },
    });
    expect(code).toBe(3);
  });
});
