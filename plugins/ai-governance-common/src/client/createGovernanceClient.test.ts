import { createGovernanceClient } from './createGovernanceClient';

const baseUrl = 'https://portal.example.com/api/ai-governance';

/** A client whose calls are answered as told, and the requests it made. */
function clientThatGets(
  answer: () => Response,
  options: Partial<Parameters<typeof createGovernanceClient>[0]> = {},
) {
  const requests: Request[] = [];
  const client = createGovernanceClient({
    baseUrl,
    fetch: async request => {
      requests.push(request);
      return answer();
    },
    ...options,
  });
  return { client, requests };
}

const json =
  (body: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    });

describe('R51 the client', () => {
  it('finds the API through discovery and sends the token', async () => {
    const { client, requests } = clientThatGets(json({ size: 0, root: 'e3' }), {
      discovery: {
        getBaseUrl: async (pluginId: string) =>
          `https://elsewhere.example.com/api/${pluginId}`,
      },
      token: async () => 'secret',
    });
    expect(await client.getLedgerHead()).toEqual({ size: 0, root: 'e3' });
    expect(requests[0]?.url).toBe(
      'https://elsewhere.example.com/api/ai-governance/audit/head',
    );
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer secret');
  });

  it('names entities and filters in the address', async () => {
    const { client, requests } = clientThatGets(json({ items: [] }));
    await client.listDecisions({ entityRef: 'component:default/a', limit: 5 });
    await client.getEntityPolicy({
      kind: 'component',
      namespace: 'default',
      name: 'a b',
    });
    expect(requests.map(({ url }) => url.replace(baseUrl, ''))).toEqual([
      '/policy/decisions?entityRef=component%3Adefault%2Fa&limit=5',
      '/policy/entities/component/default/a%20b',
    ]);
  });

  it('gives lists without their envelope', async () => {
    const items = [{ groupRef: 'group:default/a', stage: 'pilot' }];
    const { client } = clientThatGets(json({ items }));
    expect(await client.listStages()).toEqual(items);
  });

  it('fails with status, code, message and issues of the API', async () => {
    const error = {
      name: 'InputError',
      message: 'the change cannot be read',
      code: 'policy.invalidChange',
      issues: [{ code: 'policy.invalidPath', message: 'wrong' }],
    };
    const { client } = clientThatGets(json({ error }, 400));
    await expect(client.getActivePolicy()).rejects.toMatchObject({
      name: 'GovernanceApiError',
      status: 400,
      code: 'policy.invalidChange',
      message: 'the change cannot be read',
      issues: error.issues,
    });
  });

  it.each([
    [
      'Backstage itself',
      json({ error: { name: 'NotAllowedError', message: 'no' } }, 403),
      403,
      'client.notAllowedError',
    ],
    [
      'a proxy',
      () => new Response('<html>Bad gateway</html>', { status: 502 }),
      502,
      'client.unexpectedAnswer',
    ],
    [
      'something that answers 200 with a page',
      () => new Response('<html>Sign in</html>'),
      undefined,
      'client.unexpectedAnswer',
    ],
  ])('understands a refusal by %s', async (_, answer, status, code) => {
    const { client } = clientThatGets(answer);
    await expect(client.getActivePolicy()).rejects.toMatchObject({
      status,
      code,
    });
  });

  it('says so when nothing answers', async () => {
    const client = createGovernanceClient({
      baseUrl,
      fetch: async () => {
        throw new TypeError('fetch failed');
      },
    });
    await expect(client.getActivePolicy()).rejects.toMatchObject({
      status: undefined,
      code: 'client.unreachable',
    });
  });

  it('lets an abort be an abort', async () => {
    const abort = new DOMException('aborted', 'AbortError');
    const client = createGovernanceClient({
      baseUrl,
      fetch: async () => {
        throw abort;
      },
    });
    await expect(client.getActivePolicy()).rejects.toBe(abort);
  });
});
