import {
  HostBusyError,
  HostGoneError,
  type HostDesk,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  CONFIG,
  mergedRequest,
  NOW,
  REPOSITORY,
  setUp,
  sha,
  type Setup,
} from './__testUtils__/setUp';
import { GitlabHost } from './GitlabHost';

describe('C B1 a commit of GitLab', () => {
  let setup: Setup;
  let host: GitlabHost;
  beforeEach(async () => {
    setup = await setUp();
    const config = { ...CONFIG, baseUrl: `${setup.server.url}/api/v4` };
    host = new GitlabHost(config, { now: () => NOW, sleep: async () => {} });
  });
  afterEach(() => setup.server.close());

  const refresh = (key: string, repository = REPOSITORY) =>
    host.refresh(
      { repository, kind: 'change', key },
      {} as HostDesk,
      new AbortController().signal,
    );

  it('is of the merge requests that have it', async () => {
    setup.shop.requests.set(7, mergedRequest(7));
    setup.shop.requests.set(8, mergedRequest(8));
    setup.shop.requestsOfCommit.set(sha(5), [7, 8]);
    expect(await refresh(`commit:${sha(5)}`)).toEqual({
      isOpen: false,
      changes: [7, 8],
    });
  });

  it.each`
    what                             | key                     | repository
    ${'that nobody knows'}           | ${`commit:${sha(404)}`} | ${REPOSITORY}
    ${'of a project we do not read'} | ${`commit:${sha(5)}`}   | ${'gitlab.com/else/where'}
  `('$what is gone', async ({ key, repository }) => {
    await expect(refresh(key, repository)).rejects.toThrow(HostGoneError);
  });

  it('is asked for later when GitLab asks to wait', async () => {
    setup.server.faults.push({
      status: 429,
      headers: { 'retry-after': '600' },
    });
    const error = await refresh(`commit:${sha(5)}`).catch(each => each);
    expect(error).toBeInstanceOf(HostBusyError);
    expect(error.retryAt).toBe(new Date(NOW + 600_000).toISOString());
  });

  it('a merge request is left to the source, and nothing is shown', async () => {
    expect(await refresh('7')).toEqual({ isOpen: false });
    expect(setup.server.asked).toEqual([]);
    expect(host.serves()).toBe(false);
  });
});
