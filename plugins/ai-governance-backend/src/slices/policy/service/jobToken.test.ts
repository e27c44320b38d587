import type { JobTokens } from '../../../config';
import type { TokenClaims } from '../../../shared/tokenClaims';
import { type Attested, fitsJob } from './jobToken';

const SHA = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const GITHUB: JobTokens = { from: 'github', audience: 'ai-governance' };
const GITLAB: JobTokens = { from: 'gitlab', audience: 'ai-governance' };
const PINNED = 'acme/ci/.github/workflows/gate.yml@refs/heads/main';

const gitHub = (
  texts: Readonly<Record<string, string>> = {},
  given: Partial<TokenClaims> = {},
): TokenClaims => ({
  issuer: 'https://token.actions.githubusercontent.com',
  audiences: ['ai-governance'],
  texts: {
    repository: 'Acme/Checkout',
    sha: SHA,
    event_name: 'push',
    ...texts,
  },
  ...given,
});
const gitLab = (texts: Readonly<Record<string, string>> = {}): TokenClaims => ({
  issuer: 'https://gitlab.example.com',
  audiences: ['ai-governance'],
  texts: { project_path: 'acme/checkout', sha: SHA, ...texts },
});
const about = (given: Partial<Attested> = {}): Attested => ({
  repository: 'github.com/acme/checkout',
  sha: SHA,
  paths: ['src/index.ts'],
  ...given,
});
const onGitLab = (given: Partial<Attested> = {}) =>
  about({ repository: 'gitlab.example.com/acme/checkout', ...given });
const aud = (...audiences: string[]) =>
  gitHub({ sha: OTHER, event_name: 'pull_request' }, { audiences });

describe('R15 what the token of a job attests', () => {
  it.each<[string, TokenClaims | undefined, Attested, JobTokens, boolean]>([
    ['its repository and commit', gitHub(), about(), GITHUB, true],
    [
      'nothing, when it is no token of a job',
      undefined,
      about(),
      GITHUB,
      false,
    ],
    [
      'no other repository',
      gitHub({ repository: 'acme/other' }),
      about(),
      GITHUB,
      false,
    ],
    [
      'no repository of that name elsewhere',
      gitHub({}, { issuer: 'https://github.evil.com/_services/token' }),
      about(),
      GITHUB,
      false,
    ],
    [
      'nothing, when it names no repository',
      gitHub({ repository: '' }),
      about({ repository: '' }),
      GITHUB,
      false,
    ],
    [
      'on a server of its own',
      gitHub({}, { issuer: 'https://git.acme.com/_services/token' }),
      about({ repository: 'git.acme.com/acme/checkout' }),
      GITHUB,
      true,
    ],
    [
      'on a host with data residency',
      gitHub({}, { issuer: 'https://token.actions.acme.ghe.com' }),
      about({ repository: 'acme.ghe.com/acme/checkout' }),
      GITHUB,
      true,
    ],
    ['no other commit', gitHub({ sha: OTHER }), about(), GITHUB, false],
    [
      'the commit that its audience names',
      aud(`ai-governance@${SHA}`),
      about(),
      GITHUB,
      true,
    ],
    [
      'no other commit than its audience names',
      aud(`ai-governance@${OTHER}`),
      about(),
      GITHUB,
      false,
    ],
    [
      'nothing for another audience',
      gitHub({}, { audiences: ['sts.amazonaws.com'] }),
      about(),
      GITHUB,
      false,
    ],
    [
      'nothing without an audience',
      gitHub({}, { audiences: [] }),
      about(),
      GITHUB,
      false,
    ],
    [
      'nothing beside the changes of strangers',
      gitHub({ event_name: 'pull_request_target' }),
      about(),
      GITHUB,
      false,
    ],
    [
      'nothing after the runs of strangers',
      gitHub({ event_name: 'workflow_run' }),
      about(),
      GITHUB,
      false,
    ],
    [
      'nothing on an unknown event',
      gitHub({ event_name: '' }),
      about(),
      GITHUB,
      false,
    ],
    [
      'a scan, of which no paths are known',
      gitHub(),
      about({ paths: undefined }),
      GITHUB,
      true,
    ],
    [
      'no change of a workflow',
      gitHub(),
      about({ paths: ['a', '.github/workflows/ci.yml'] }),
      GITHUB,
      false,
    ],
    [
      'no change of an action',
      gitHub(),
      about({ paths: ['tools/x/action.yaml'] }),
      GITHUB,
      false,
    ],
    [
      'what a file of a like name changes',
      gitHub(),
      about({ paths: ['docs/.github-like', 'reaction.yml'] }),
      GITHUB,
      true,
    ],
    [
      'a change of a workflow, from the pinned one',
      gitHub({ job_workflow_ref: PINNED }),
      about({ paths: ['.github/workflows/ci.yml'] }),
      { ...GITHUB, workflow: PINNED },
      true,
    ],
    [
      'nothing from another than the pinned workflow',
      gitHub({ job_workflow_ref: `${PINNED}x` }),
      about(),
      { ...GITHUB, workflow: PINNED },
      false,
    ],
    [
      'nothing without the pinned workflow',
      gitHub(),
      about(),
      { ...GITHUB, workflow: PINNED },
      false,
    ],
    ['a project of GitLab and its commit', gitLab(), onGitLab(), GITLAB, true],
    [
      'not the project behind a fork',
      gitLab({ project_path: 'mallory/checkout' }),
      onGitLab(),
      GITLAB,
      false,
    ],
    [
      'no other commit of GitLab',
      gitLab({ sha: OTHER }),
      onGitLab(),
      GITLAB,
      false,
    ],
    [
      "no change of GitLab's pipeline",
      gitLab(),
      onGitLab({ paths: ['.gitlab-ci.yml'] }),
      GITLAB,
      false,
    ],
    [
      'nothing of GitLab with claims of GitHub',
      gitHub(),
      about(),
      GITLAB,
      false,
    ],
  ])('%s', (_, claims, attested, tokens, expected) => {
    expect(fitsJob(claims, attested, tokens)).toBe(expected);
  });
});
