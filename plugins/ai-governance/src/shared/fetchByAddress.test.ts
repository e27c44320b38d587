import { fetchByAddress } from './fetchByAddress';

describe('requests through Backstage’s fetch', () => {
  const request = (init?: RequestInit) =>
    new Request('http://localhost/api/ai-governance/policy/x', init);

  it.each<[string, RequestInit | undefined, string | undefined]>([
    ['keeps the body of a PUT', { method: 'PUT', body: '{"a":1}' }, '{"a":1}'],
    ['sends none with a GET', undefined, undefined],
  ])('%s', async (_, init, body) => {
    const fetch = jest.fn(async () => new Response('{}'));
    const sent = request(init);
    await fetchByAddress(fetch)(sent);
    expect(fetch).toHaveBeenCalledWith(
      sent.url,
      expect.objectContaining({ method: sent.method, body }),
    );
  });

  it('survives being wrapped again and again', async () => {
    const wrapping =
      (next: typeof globalThis.fetch) =>
      async (input: RequestInfo | URL, init?: RequestInit) => {
        void new Request(input, init);
        return next(input, init);
      };
    const last = jest.fn(
      async (input: RequestInfo | URL, init?: RequestInit) =>
        new Response(await new Request(input, init).text()),
    );
    const answer = await fetchByAddress(wrapping(wrapping(last)))(
      request({ method: 'PUT', body: 'kept' }),
    );
    expect(await answer.text()).toBe('kept');
  });
});
