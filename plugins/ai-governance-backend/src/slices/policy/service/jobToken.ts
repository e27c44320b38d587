import type { JobTokens } from '../../../config';
import type { TokenClaims } from '../../../shared/tokenClaims';

/** What a caller attests. */
export interface Attested {
  readonly repository: string;
  /** Head commit, or the commit of a report. */
  readonly sha: string;
  /** Paths that the change touches, where it is about a change. */
  readonly paths?: readonly string[];
}

/** Events of GitHub whose jobs run what entitled people wrote; others run beside changes of strangers, with the repository's rights. */
const OWN_EVENTS: readonly string[] = [
  'push',
  'pull_request',
  'pull_request_review',
  'merge_group',
  'workflow_dispatch',
  'schedule',
  'release',
  'deployment',
];

/** Files that decide what a job does. */
const WORKFLOW_FILES = {
  github: /^\.github\/|(?:^|\/)action\.ya?ml$/i,
  gitlab: /(?:^|\/)\.gitlab-ci\.ya?ml$|^\.gitlab\/|^\.gitlab-ci\//i,
} as const;

/**
 * Whether the token of a CI job is about what its caller attests: of this repository, for this commit, of a job that nobody else
 * than entitled people wrote. INVARIANT: what is not known does not fit.
 */
export function fitsJob(
  claims: TokenClaims | undefined,
  attested: Attested,
  tokens: JobTokens,
): boolean {
  if (!claims) return false;
  const job = tokens.from === 'github' ? gitHubJob(claims) : gitLabJob(claims);
  return (
    job.repository !== '' &&
    job.repository === attested.repository &&
    isForCommit(claims, attested.sha, tokens) &&
    job.isOwnEvent &&
    isWorkflow(job, attested, tokens)
  );
}

interface Job {
  /** `host/path` in lower case; empty when the token does not say. */
  readonly repository: string;
  readonly isOwnEvent: boolean;
  readonly workflow?: string;
}

const gitHubJob = ({ issuer, texts }: TokenClaims): Job => ({
  repository: repositoryId(gitHubHost(issuer), texts.repository),
  isOwnEvent: OWN_EVENTS.includes(texts.event_name ?? ''),
  workflow: texts.job_workflow_ref,
});

const gitLabJob = ({ issuer, texts }: TokenClaims): Job => ({
  repository: repositoryId(hostOf(issuer), texts.project_path),
  isOwnEvent: true,
  workflow: texts.ci_config_ref_uri,
});

const repositoryId = (host: string, path: string | undefined): string =>
  host === '' || !path ? '' : `${host}/${path}`.toLowerCase();

const hostOf = (issuer: string): string =>
  URL.canParse(issuer) ? new URL(issuer).host : '';

/** GitHub's own service issues tokens under a name beside that of the host. */
function gitHubHost(issuer: string): string {
  const host = hostOf(issuer);
  if (host === 'token.actions.githubusercontent.com') return 'github.com';
  return host.replace(/^token\.actions\./, '');
}

function isForCommit(
  { audiences, texts }: TokenClaims,
  sha: string,
  { audience }: JobTokens,
): boolean {
  if (audiences.includes(`${audience}@${sha}`)) return true;
  return audiences.includes(audience) && texts.sha === sha;
}

function isWorkflow(
  { workflow }: Job,
  { paths = [] }: Attested,
  tokens: JobTokens,
): boolean {
  if (tokens.workflow !== undefined) return workflow === tokens.workflow;
  return !paths.some(path => WORKFLOW_FILES[tokens.from].test(path));
}
