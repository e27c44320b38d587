import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { emptyProject } from './__testUtils__/gitlabStandIn';
import {
  mergedRequest,
  NOW,
  REPOSITORY,
  setUp,
  type Setup,
} from './__testUtils__/setUp';

const CURSOR = `${REPOSITORY} merge_requests`;

const at = (minute: number): string =>
  new Date(Date.parse('2027-01-10T00:00:00Z') + minute * 60_000).toISOString();

const issueOf = (iid: number, updated_at: string) => ({
  iid,
  state: 'opened',
  labels: ['bug'],
  created_at: updated_at,
  updated_at,
});

describe('R07 E A2 GitLab is collected by REST with cursors', () => {
  let setup: Setup;
  let desk: FakeSignalDesk;
  beforeEach(async () => {
    setup = await setUp();
    desk = new FakeSignalDesk(setup.source);
  });
  afterEach(() => setup.server.close());

  const collect = () => setup.source.collect?.(desk);

  function fill(requests: number, issues = 0, updatedAt = at) {
    const { shop } = setup;
    for (let iid = 1; iid <= requests; iid += 1)
      shop.requests.set(
        iid,
        mergedRequest(iid, { updated_at: updatedAt(iid) }),
      );
    shop.issues = Array.from({ length: issues }, (_, index) =>
      issueOf(index + 1, updatedAt(index + 1)),
    );
  }

  const numbers = () =>
    new Set(
      desk
        .bodies('change')
        .map(body => Number(Reflect.get(Object(body), 'number'))),
    );

  const readRequests = () =>
    setup.server.asked.filter(line => /merge_requests\/\d+$/.test(line));

  it.each([
    ['none', 0, 0],
    ['less than a page', 3, 2],
    ['a page to the last', 100, 100],
    ['several pages', 130, 205],
  ])('%s', async (_, requests, issues) => {
    fill(requests, issues);
    await collect();
    expect([numbers().size, desk.bodies('bug').length]).toEqual([
      requests,
      issues,
    ]);
  });

  it('many that changed in one instant', async () => {
    fill(0, 250, () => at(0));
    await collect();
    expect(desk.bodies('bug')).toHaveLength(250);
  });

  it('a second turn asks from where the first one ended, and changes nothing', async () => {
    fill(60);
    await collect();
    const before = desk.signals;
    setup.server.asked.length = 0;
    await collect();
    expect(desk.signals).toEqual(before);
    expect(desk.cursors.get(CURSOR)).toBe(at(60));
    expect(readRequests()).toHaveLength(1);
  });

  it('a failure in the middle is gone on from, without loss and without double', async () => {
    fill(80);
    const raw = setup.shop.requests.get(60);
    setup.shop.requests.set(60, {
      ...raw!,
      raw: { ...raw!.raw, iid: 60, description: 5 },
    });
    await expect(collect()).rejects.toThrow(
      /1 of the projects could not be collected: `gitlab.com\/acme\/shop`: GitLab answered .* in a form that is not known, at `description`/,
    );
    expect(desk.cursors.get(CURSOR)).toBe(at(50));
    setup.shop.requests.set(60, raw!);
    await collect();
    expect(numbers().size).toBe(80);
  });

  it.each([
    [
      'Retry-After',
      { status: 429, headers: { 'retry-after': '30' } },
      [30_000],
    ],
    [
      'its own header',
      {
        status: 429,
        headers: {
          'ratelimit-remaining': '0',
          'ratelimit-reset': String(NOW / 1_000 + 20),
        },
      },
      [20_000],
    ],
    ['an error of the server', { status: 502 }, [1_000]],
  ])('a wait by %s', async (_, fault, waits) => {
    fill(3);
    setup.server.faults.push(undefined, undefined, fault);
    await collect();
    expect(numbers().size).toBe(3);
    expect(setup.waits).toEqual(waits);
  });

  it('an answer that breaks off is asked for again', async () => {
    fill(3);
    setup.server.faults.push(undefined, undefined, undefined, {
      status: 'cutOff',
    });
    await collect();
    expect(numbers().size).toBe(3);
  });

  it('a long wait is given back with the instant, and nothing is lost', async () => {
    fill(3);
    setup.server.faults.push(undefined, undefined, undefined, undefined, {
      status: 429,
      headers: { 'retry-after': '7200' },
    });
    await expect(collect()).rejects.toThrow(
      /GitLab asks to wait until 2027-02-01T14:00:00.000Z/,
    );
    await collect();
    expect(numbers().size).toBe(3);
  });

  it('a token that is refused is told without it', async () => {
    await setup.server.close();
    setup = await setUp({ token: 'glpat-canary' });
    desk = new FakeSignalDesk(setup.source);
    const failure = await collect()?.catch((error: Error) => error.message);
    expect(failure).toMatch(/renew `aiGovernance.sources.gitlab.token`/);
    expect(failure).not.toContain('glpat');
  });

  it('a stop ends it without an error', async () => {
    fill(60);
    const controller = new AbortController();
    desk = new FakeSignalDesk(setup.source, { stop: controller.signal });
    setup.server.asked.push = line => {
      if (line.endsWith('/merge_requests/40')) controller.abort();
      return 0;
    };
    await collect();
    expect(numbers().size).toBeLessThan(60);
    expect(desk.cursors.get(CURSOR)).toBe(at(25));
  });

  it('issues that are switched off hide nothing else', async () => {
    fill(2);
    setup.shop.issues = 'off';
    setup.shop.releases.push({
      tag_name: 'v1',
      released_at: '2027-01-05T00:00:00Z',
    });
    await collect();
    expect([numbers().size, desk.bodies('release').length]).toEqual([2, 1]);
  });

  it('projects of the settings and all of a group, each once; one that is gone is told of', async () => {
    await setup.server.close();
    setup = await setUp({ projects: ['acme/gone', 'Acme/Shop'] });
    desk = new FakeSignalDesk(setup.source);
    const cart = emptyProject('acme/cart');
    cart.requests.set(1, mergedRequest(1));
    setup.projects.set('acme/cart', cart);
    fill(1);
    await expect(collect()).rejects.toThrow(
      /`gitlab.com\/acme\/gone`: GitLab has nothing at/,
    );
    expect(desk.bodies('change')).toMatchObject([
      { repository: 'gitlab.com/acme/cart' },
      { repository: REPOSITORY },
    ]);
  });

  it('one change is read again when it is told of', async () => {
    fill(5);
    const told = (repository: string, number = 5) =>
      setup.source.refresh?.(desk, { repository, number });
    await told(REPOSITORY);
    await told(REPOSITORY, 404);
    await told('github.com/acme/shop');
    await told('gitlab.com/other/shop');
    await told('gitlab.com/acme/gone');
    expect([...numbers()]).toEqual([5]);
    expect(desk.cursors.get(CURSOR)).toBeUndefined();
  });
});
