import { z } from 'zod';
import { unavailable, usageFailure } from '../failure';
import type { Io } from '../io';

const DEFAULT_AUDIENCE = 'ai-governance';
/** GitHub's tokens hold for five minutes. */
const KEPT_MS = 3 * 60_000;

const answerShape = z.object({ value: z.string().regex(/^[\w.-]+$/) });

/**
 * The way to a token in the name of a job of GitHub Actions, for the audience `ai-governance@<commit>`, so that it is good for this
 * commit alone; `undefined` outside such a job. Source: GitHub, "OpenID Connect reference". Failure: `cli.noJobToken`.
 * INVARIANT: neither token is ever part of a message.
 */
export function jobToken(
  io: Io,
  { commit }: { readonly commit?: () => string | undefined },
): (() => Promise<string>) | undefined {
  const {
    ACTIONS_ID_TOKEN_REQUEST_URL: address,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret,
    AI_GOVERNANCE_AUDIENCE: audience = DEFAULT_AUDIENCE,
  } = io.env;
  if (!address || !secret) return undefined;
  let kept: { readonly token: string; readonly at: number } | undefined;
  return async () => {
    if (kept && io.now() - kept.at < KEPT_MS) return kept.token;
    const sha = commit?.();
    const url = requestUrl(address, sha ? `${audience}@${sha}` : audience);
    kept = { token: await ask(io, url, secret), at: io.now() };
    return kept.token;
  };
}

function requestUrl(address: string, audience: string): URL {
  if (!URL.canParse(address))
    throw usageFailure(
      'cli.noJobToken',
      '`ACTIONS_ID_TOKEN_REQUEST_URL` is not a web address',
      { hint: 'it is set by the runner; do not set it yourself' },
    );
  const url = new URL(address);
  url.searchParams.set('audience', audience);
  return url;
}

async function ask(io: Io, url: URL, secret: string): Promise<string> {
  const refused = (because: string, cause?: unknown) =>
    unavailable(
      'cli.noJobToken',
      `the runner gives this job no token: ${because}`,
      {
        hint: 'give the job `permissions: id-token: write`; jobs for pull requests from forks cannot have it',
        cause,
      },
    );
  const request = new Request(url, {
    headers: { authorization: `Bearer ${secret}`, accept: 'application/json' },
    redirect: 'error',
    signal: io.signal,
  });
  const response = await io.fetch(request).catch((cause: unknown) => {
    io.signal.throwIfAborted();
    throw refused('it does not answer', cause);
  });
  if (!response.ok) throw refused(`it answers with ${response.status}`);
  const read = answerShape.safeParse(
    await response.json().catch(() => undefined),
  );
  if (!read.success) throw refused('its answer holds none');
  return read.data.value;
}
