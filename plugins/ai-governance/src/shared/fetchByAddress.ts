type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * Calls `fetch` with an address and settings instead of a `Request`. Backstage's fetch wraps what it is given in a new
 * `Request` several times over, and a `Request` with a body survives that only once.
 */
export function fetchByAddress(
  fetch: Fetch,
): (request: Request) => Promise<Response> {
  return async request => {
    const body = await request.text();
    return fetch(request.url, {
      method: request.method,
      headers: request.headers,
      body: body === '' ? undefined : body,
      signal: request.signal,
    });
  };
}
