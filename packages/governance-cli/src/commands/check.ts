import { Command, InvalidArgumentError, Option } from 'commander';
import { runCheck, type CheckOptions } from '../check/runCheck';
import { runRelease, type ReleaseOptions } from '../release/runRelease';
import { MOST_TAG, TAG } from '../release/tagName';
import { usageFailure } from '../failure';
import type { Context } from '../context';
import {
  connectionOptions,
  entityOption,
  formatOption,
  GROUP,
  wholeNumber,
} from './options';

const CHANGE = 'The change:';
const RELEASE = 'A release instead of a change:';
const EVIDENCE = 'Evidence about it:';
const OFFLINE = 'Without the portal:';
const LARGEST_NUMBER = 2 ** 31 - 1;

const EXAMPLES = `
Examples:
  The branch you are on, against the default branch of the remote:
    $ ai-governance check --url https://portal.example.com

  In CI, with the scanners' reports and the reviews of the pull request:
    $ ai-governance check --base origin/main --head "$SHA" --pull-request 42 \\
        --sarif codeql.sarif gitleaks.sarif trivy.sarif --attest reviews.json

  Only what is due when committing, without scans and reviews:
    $ ai-governance check --phase commit

  Without a connection, from a bundle fetched before:
    $ ai-governance check --offline policy.bundle --keys portal-keys.json

  In CI, so that an outage of the portal stops only what the policy says:
    $ ai-governance check --on-unavailable allow --offline policy.bundle \\
        --keys portal-keys.json --record unavailable.ndjson

  Before a release, for all changes since the last one to that place:
    $ ai-governance check --release --environment production
    $ ai-governance check --release v1.4.0..v1.5.0

Exit codes:
  0  passed: every enforced obligation that is due is met or waived; or let pass without the
     portal, where the policy permits that
  1  held or denied
  2  the command line, a file or the checkout cannot be used as it is
  3  no answer could be had; block then, too
`;

const changeOptions = (): readonly Option[] =>
  [
    new Option(
      '--base <ref>',
      "branch or commit it goes to (default: the remote's default branch, else main)",
    ),
    new Option('--head <ref>', 'branch or commit that it ends with').default(
      'HEAD',
    ),
    new Option('--repo <dir>', 'folder of the git checkout').default('.'),
    new Option(
      '--repository <id>',
      'repository it is meant for, as host/path or git URL (default: from the remotes, origin first)',
    ),
    entityOption(
      'narrow the question to this entity of the repository, as kind:namespace/name',
    ),
    new Option('--phase <phase>', 'what it is about to do')
      .choices(['commit', 'merge', 'release'])
      .default('merge'),
    new Option(
      '--pull-request <number>',
      'number of its pull or merge request',
    ).argParser(wholeNumber(LARGEST_NUMBER)),
  ].map(option => option.helpGroup(CHANGE));

const releaseOptions = (): readonly Option[] =>
  [
    new Option(
      '--release [range]',
      'ask about all changes of a release, as FROM..TO (default: from the last release that passed, else the last tag, to HEAD)',
    ),
    new Option(
      '--environment <name>',
      'where it is released to; releases to one place follow one another',
    ).argParser(environmentName),
    new Option(
      '--tag <name>',
      'name of the tag that is released, to be shown and kept (default: the end of the range, where that is a tag)',
    ).argParser(tagName),
  ].map(option => option.helpGroup(RELEASE));

function tagName(value: string): string {
  if (value.length <= MOST_TAG && TAG.test(value)) return value;
  throw new InvalidArgumentError(
    `Expected the name of a tag such as \`v1.5.0\`, up to ${MOST_TAG} characters.`,
  );
}

function environmentName(value: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9 ._/:-]{0,99}$/.test(value)) return value;
  throw new InvalidArgumentError(
    'Expected a name such as `production`: up to 100 letters, digits and ` ._/:-`.',
  );
}

const evidenceOptions = (): readonly Option[] =>
  [
    new Option(
      '--sarif <file...>',
      "scanners' reports on the head commit, SARIF 2.1.0",
    ),
    new Option(
      '--attest <file>',
      'its reviews and checks, as JSON (see docs/reference/cli.md)',
    ),
  ].map(option => option.helpGroup(EVIDENCE));

const offlineOptions = (): readonly Option[] =>
  [
    new Option(
      '--offline <file>',
      'answer from this policy bundle; alone, the portal is not asked',
    ),
    new Option(
      '--keys <file>',
      "keys that may have signed the bundle, the portal's JWKS (default: those that came with it)",
    ),
    new Option(
      '--on-unavailable <what>',
      'when the portal cannot be reached: deny, or allow what the policy in the --offline bundle permits (default: deny)',
    ).choices(['deny', 'allow']),
    new Option(
      '--record <file>',
      'add each answer given without the portal to this file, for ai-governance submit',
    ),
  ].map(option => option.helpGroup(OFFLINE));

function isRelease(
  options: CheckOptions & Partial<ReleaseOptions>,
): options is ReleaseOptions {
  if (options.release !== undefined) return true;
  const { environment, tag } = options;
  if (environment === undefined && tag === undefined) return false;
  throw usageFailure(
    'cli.releaseOptions',
    environment === undefined
      ? '`--tag` names a release, and `--release` is missing'
      : '`--environment` says where a release goes, and `--release` is missing',
    { hint: 'add `--release`' },
  );
}

const ciOptions = (): readonly Option[] =>
  [
    new Option(
      '--report-sarif <file>',
      'write what is open as SARIF 2.1.0, for code scanning',
    ),
    new Option(
      '--report-markdown <file>',
      'add the answer as Markdown, for a summary such as $GITHUB_STEP_SUMMARY',
    ),
    new Option(
      '--report-outputs <file>',
      'add outcome and ids as name=value lines, for later steps, such as $GITHUB_OUTPUT',
    ),
    new Option(
      '--annotate <system>',
      'show what is open beside the files',
    ).choices(['github']),
  ].map(option => option.helpGroup(GROUP.output));

/** `ai-governance check`: may this change, or this release, go on? */
export function checkCommand({ io, finish }: Context): Command {
  const command = new Command('check')
    .summary('ask whether a change may go on, and what is still open')
    .description(
      'Collects a change from git (files, commits, AI attribution), sends it with scan results, reviews and checks to the portal, and prints the decision. File contents and commit messages stay on this machine.',
    );
  for (const option of [
    ...changeOptions(),
    ...releaseOptions(),
    ...evidenceOptions(),
    ...connectionOptions(),
    ...offlineOptions(),
    formatOption(),
    ...ciOptions(),
  ]) {
    command.addOption(option);
  }
  return command.addHelpText('after', EXAMPLES).action(async () => {
    const options = command.opts<CheckOptions & Partial<ReleaseOptions>>();
    finish(
      await (isRelease(options)
        ? runRelease(options, io)
        : runCheck(options, io)),
    );
  });
}
