import { testIo } from '../__testUtils__/testIo';
import { jobToken } from './jobToken';

const SECRET = 'canary-request-token';
const ENV = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://runner.example/token?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: SECRET,
};

function asking(
  answer: () => Response | Promise<Response>,
  env: Readonly<Record<string, string>> = {},
) {
  const asked: { url: string; authorization: string | null }[] = [];
  const io = testIo({
    env: { ...ENV, ...env },
    fetch: async ({ url, headers }) => {
      asked.push({ url, authorization: headers.get('authorization') });
      return answer();
    },
  });
  return { io, asked };
}
const token = (value: unknown) => () => Response.json({ value });

describe('R15 a job asks for a token in its own name', () => {
  it('for its commit, and once', async () => {
    const { io, asked } = asking(token('a.b.c'));
    const get = jobToken(io, { commit: () => 'f00' });
    expect([await get?.(), await get?.()]).toEqual(['a.b.c', 'a.b.c']);
    expect(asked).toEqual([
      {
        url: 'https://runner.example/token?api-version=2.0&audience=ai-governance%40f00',
        authorization: `Bearer ${SECRET}`,
      },
    ]);
  });

  it('again, before the first one expires', async () => {
    const { io, asked } = asking(token('a.b.c'));
    const get = jobToken(io, {});
    await get?.();
    await io.sleep(3 * 60_000);
    await get?.();
    expect(asked).toHaveLength(2);
  });

  it('for the audience that is asked for', async () => {
    const { io, asked } = asking(token('a.b.c'), {
      AI_GOVERNANCE_AUDIENCE: 'portal',
    });
    await jobToken(io, {})?.();
    expect(asked[0]?.url).toContain('audience=portal');
  });

  it.each([
    ['without an address', { ACTIONS_ID_TOKEN_REQUEST_URL: '' }],
    ['without a secret', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
  ])('not outside of a job: %s', (_, env) => {
    expect(jobToken(asking(token('x'), env).io, {})).toBeUndefined();
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ['refuses', () => new Response(`no ${SECRET}`, { status: 403 })],
    ['answers with something else', () => new Response(`<p>${SECRET}`)],
    ['answers with no token', token(undefined)],
    ['answers with a line break', token('a.b\r\nx: y')],
    ['is not there', () => Promise.reject(new Error(SECRET))],
  ])('says so without the secret when the runner %s', async (_, answer) => {
    const failure = await jobToken(asking(answer).io, {})?.().catch(
      error => error,
    );
    expect(failure).toMatchObject({ code: 'cli.noJobToken', exitCode: 3 });
    expect(`${failure.message} ${failure.hint}`).not.toContain(SECRET);
  });
});
