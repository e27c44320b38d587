import { startStandIn, type StandIn } from './startStandIn';
import { addDemo, DEMO_REPOSITORY, DEMO_TOKEN } from './demo/demoRepository';

const PULL = `/repos/${DEMO_REPOSITORY}/pulls/12`;
const RUNS = `/repos/${DEMO_REPOSITORY}/check-runs`;

describe('C B7 the stand-in answers as GitHub does', () => {
  let standIn: StandIn;
  let head: string;
  beforeEach(async () => {
    standIn = await startStandIn();
    head = addDemo(standIn.world).pull.commits[0]?.sha ?? '';
    standIn.world.addToken('person');
  });
  afterEach(() => standIn.close());

  const ask = (
    path: string,
    { token = DEMO_TOKEN, method = 'GET', body = undefined as unknown } = {},
  ) =>
    fetch(`${standIn.url}${path}`, {
      method,
      headers: { authorization: `token ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  it.each([
    ['a pull request', PULL, DEMO_TOKEN, 200],
    [
      'whatever the case of its name',
      PULL.replace('acme', 'ACME'),
      DEMO_TOKEN,
      200,
    ],
    ['one that is not there', `${PULL}3`, DEMO_TOKEN, 404],
    ['a route that is not there', '/teapot', DEMO_TOKEN, 404],
    ['a wrong token', PULL, 'x', 401],
  ])('%s', async (_, path, token, status) => {
    expect((await ask(path, { token })).status).toBe(status);
  });

  const run = { name: 'gate', head_sha: '' };
  const output = { title: 't', summary: 's' };
  const annotation = {
    path: 'a',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure',
    message: 'm',
  };

  it.each<[string, object, number]>([
    ['as it should be', { output }, 201],
    ['without a name', { name: undefined }, 422],
    ['of another commit', { head_sha: 'f'.repeat(40) }, 422],
    ['ended without a conclusion', { status: 'completed' }, 422],
    ['without a summary', { output: { title: 't' } }, 422],
    [
      'with 50 annotations',
      { output: { ...output, annotations: Array(50).fill(annotation) } },
      201,
    ],
    [
      'with 51 annotations',
      { output: { ...output, annotations: Array(51).fill(annotation) } },
      422,
    ],
    [
      'with a summary of 65,535',
      { output: { ...output, summary: 'x'.repeat(65_535) } },
      201,
    ],
    [
      'with a longer one',
      { output: { ...output, summary: 'x'.repeat(65_536) } },
      422,
    ],
  ])('a check run %s', async (_, more, status) => {
    const body = { ...run, head_sha: head, ...more };
    expect((await ask(RUNS, { method: 'POST', body })).status).toBe(status);
  });

  it.each([
    ['a person makes none', 'person', 'POST', RUNS],
    ['another app changes none of ours', 'other', 'PATCH', undefined],
  ])('%s', async (_, token, method, path) => {
    standIn.world.addToken('other', { appId: 5 });
    const body = { ...run, head_sha: head };
    const made: { id: number } = await (
      await ask(RUNS, { method: 'POST', body })
    ).json();
    const answer = await ask(path ?? `${RUNS}/${made.id}`, {
      token,
      method,
      body,
    });
    expect(answer.status).toBe(403);
  });

  it('commits of a range come in pages, and only what the beginning has not', async () => {
    const { history } = standIn.world.addRepository('acme/line');
    for (const [sha, ...parents] of [['a'], ['b', 'a'], ['c', 'b'], ['x', 'a']])
      if (sha) history.set(sha, { sha, parents });
    const compare = async (range: string) => {
      const answer = await ask(`/repos/acme/line/compare/${range}?per_page=1`);
      const { status, total_commits, commits } = await answer.json();
      return answer.ok
        ? `${status} ${total_commits} ${commits[0]?.sha ?? '-'}`
        : answer.status;
    };
    expect([
      await compare('a...c'),
      await compare('c...a'),
      await compare('x...c'),
      await compare('c...c'),
      await compare('gone...c'),
    ]).toEqual([
      'ahead 2 b',
      'behind 0 -',
      'diverged 2 b',
      'identical 0 -',
      404,
    ]);
  });

  it.each<[string, object, number, readonly string[]]>([
    ['approved', { state: 'approved' }, 204, ['approved']],
    ['rejected', { state: 'rejected' }, 204, ['rejected']],
    ['doubted', { state: 'doubted' }, 422, []],
    ['elsewhere', { state: 'approved', environment_name: 'x' }, 422, []],
  ])('a run that waits is %s', async (_, given, status, states) => {
    const repository = standIn.world.repositories.get(DEMO_REPOSITORY);
    repository?.runs.set(5, {
      id: 5,
      headSha: head,
      headBranch: 'main',
      event: 'push',
      status: 'waiting',
      waitsFor: ['production'],
      reviews: [],
    });
    const path = `/repos/${DEMO_REPOSITORY}/actions/runs/5/deployment_protection_rule`;
    const body = { environment_name: 'production', ...given };
    const answer = await ask(path, { method: 'POST', body });
    expect(answer.status).toBe(status);
    expect(repository?.runs.get(5)?.reviews.map(({ state }) => state)).toEqual(
      states,
    );
    const byPerson = { token: 'person', method: 'POST', body };
    expect((await ask(path, byPerson)).status).toBe(403);
  });

  it('lists come in pages with links', async () => {
    const pull = standIn.world.repositories.get(DEMO_REPOSITORY)?.pulls.get(12);
    if (!pull) throw new Error('expected the demonstration');
    pull.files = Array.from({ length: 5 }, (_, index) => ({
      filename: `${index}`,
      status: 'added',
    }));
    const middle = await ask(`${PULL}/files?per_page=2&page=2`);
    expect(await middle.json()).toMatchObject([
      { filename: '2' },
      { filename: '3' },
    ]);
    expect(
      [
        ...(middle.headers.get('link') ?? '').matchAll(
          /page=(\d)>; rel="(\w+)"/g,
        ),
      ].map(([, page, rel]) => `${rel} ${page}`),
    ).toEqual(['next 3', 'last 3', 'first 1', 'prev 1']);
  });

  it('a fault befalls what it is meant for, as often as it should', async () => {
    standIn.faults.plan({
      on: `GET ${PULL}`,
      times: 2,
      fault: { kind: 'status', status: 503 },
    });
    const statuses: number[] = [];
    for (const path of [`/repos/${DEMO_REPOSITORY}`, PULL, PULL, PULL])
      statuses.push((await ask(path)).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
  });
});
