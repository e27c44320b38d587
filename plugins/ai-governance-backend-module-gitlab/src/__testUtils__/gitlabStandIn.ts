import {
  startVendorStandIn,
  type StandInAnswer,
  type StandInRequest,
  type VendorStandIn,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';

type Raw = Readonly<Record<string, unknown>>;

/** A merge request as GitLab has it, with what stands at addresses of its own. */
export interface StandInRequestWorld {
  readonly raw: Raw & { readonly iid: number; readonly updated_at: string };
  readonly commits?: readonly Raw[];
  readonly notes?: readonly Raw[];
  readonly approvedBy?: readonly Raw[];
  readonly pipelines?: readonly Raw[];
}

/** A project; what is `off` is answered as GitLab answers what is switched off. */
export interface StandInProject {
  readonly raw: Raw;
  readonly requests: Map<number, StandInRequestWorld>;
  issues: (Raw & { readonly updated_at: string })[] | 'off';
  deployments: (Raw & { readonly updated_at: string })[];
  releases: Raw[];
  /** Of pipelines, by their id. */
  readonly jobs: Map<number, readonly Raw[]>;
  /** Numbers of the merge requests of a commit on the target branch. */
  readonly requestsOfCommit: Map<string, readonly number[]>;
}

/** Token that the stand-in believes. */
export const TOKEN = 'glpat-token-of-the-tests';

const MISSING: StandInAnswer = {
  status: 404,
  body: { message: '404 Not Found' },
};
const OFF: StandInAnswer = { status: 403, body: { message: '403 Forbidden' } };

/** An empty project of the stand-in. */
export const emptyProject = (
  path: string,
  given: Raw = {},
): StandInProject => ({
  raw: { id: 1, path_with_namespace: path, default_branch: 'main', ...given },
  requests: new Map(),
  issues: [],
  deployments: [],
  releases: [],
  jobs: new Map(),
  requestsOfCommit: new Map(),
});

/** GitLab's REST API, version 4, of the group `acme`; lists come in pages. */
export async function startGitlabStandIn(): Promise<{
  readonly server: VendorStandIn;
  readonly projects: Map<string, StandInProject>;
}> {
  const projects = new Map<string, StandInProject>();
  const server = await startVendorStandIn(request =>
    request.headers['private-token'] === TOKEN
      ? answerOf(projects, request)
      : { status: 401, body: { message: '401 Unauthorized' } },
  );
  return { server, projects };
}

function answerOf(
  projects: Map<string, StandInProject>,
  request: StandInRequest,
): StandInAnswer {
  const { path } = request;
  if (path === '/api/v4/groups/acme/projects')
    return pageOf(
      [...projects.values()].map(({ raw }) => raw),
      request,
    );
  const [, id = '', rest = ''] =
    /^\/api\/v4\/projects\/([^/]+)(.*)$/.exec(path) ?? [];
  const project = projects.get(decodeURIComponent(id).toLowerCase());
  if (!project) return MISSING;
  return rest === '' ? { body: project.raw } : partOf(project, rest, request);
}

function partOf(
  project: StandInProject,
  rest: string,
  request: StandInRequest,
): StandInAnswer {
  const { requests, issues, jobs } = project;
  if (rest === '/merge_requests')
    return changedPage(
      [...requests.values()].map(({ raw }) => raw),
      request,
    );
  if (rest === '/issues')
    return issues === 'off' ? OFF : changedPage(issues, request);
  if (rest === '/deployments') return changedPage(project.deployments, request);
  if (rest === '/releases') return pageOf(project.releases, request);
  const [, pipeline] = /^\/pipelines\/(\d+)\/jobs$/.exec(rest) ?? [];
  if (pipeline) return pageOf(jobs.get(Number(pipeline)) ?? [], request);
  const [, sha] =
    /^\/repository\/commits\/([0-9a-f]+)\/merge_requests$/.exec(rest) ?? [];
  if (sha) {
    const found = project.requestsOfCommit.get(sha);
    return found
      ? pageOf(
          found.flatMap(iid => requests.get(iid)?.raw ?? []),
          request,
        )
      : MISSING;
  }
  const [, iid, list] =
    /^\/merge_requests\/(\d+)(?:\/(\w+))?$/.exec(rest) ?? [];
  const found = requests.get(Number(iid));
  return found ? ofRequest(found, list, request) : MISSING;
}

function ofRequest(
  {
    raw,
    commits = [],
    notes = [],
    approvedBy = [],
    pipelines = [],
  }: StandInRequestWorld,
  list: string | undefined,
  request: StandInRequest,
): StandInAnswer {
  switch (list) {
    case undefined:
      return { body: raw };
    case 'commits':
      return pageOf(commits, request);
    case 'notes':
      return pageOf(notes, request);
    case 'approvals':
      return { body: { approved_by: approvedBy } };
    case 'pipelines':
      return pageOf(pipelines, request);
    default:
      return MISSING;
  }
}

/** What changed after an instant, itself left out, as GitLab does with deployments. */
function changedPage(
  items: readonly (Raw & { readonly updated_at: string })[],
  request: StandInRequest,
): StandInAnswer {
  const after = Date.parse(request.query.get('updated_after') ?? '1970-01-01');
  const sign = request.query.get('sort') === 'asc' ? 1 : -1;
  const timeOf = (item: { readonly updated_at: string }) =>
    Date.parse(item.updated_at);
  return pageOf(
    items
      .filter(item => timeOf(item) > after)
      .sort((a, b) => sign * (timeOf(a) - timeOf(b))),
    request,
  );
}

function pageOf(
  items: readonly unknown[],
  { query }: StandInRequest,
): StandInAnswer {
  const size = Math.min(Number(query.get('per_page') ?? 20), 100);
  const page = Number(query.get('page') ?? 1);
  return {
    headers: {
      'x-next-page': items.length > page * size ? String(page + 1) : '',
      'ratelimit-remaining': '100',
    },
    body: items.slice((page - 1) * size, page * size),
  };
}
