import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  createGovernanceClient,
  type GovernanceClient,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usageFailure } from './failure';
import { jobToken } from './http/jobToken';
import { resilientFetch } from './http/resilientFetch';
import type { Io } from './io';
import { terminalFor } from './report/terminal';

/** Options of every command that talks to the portal. */
export interface ConnectionOptions {
  readonly url?: string;
  readonly portalUrl?: string;
  readonly tokenFile?: string;
  /** Seconds to wait for one answer, retries included. */
  readonly timeout: number;
}

/** The way to the portal. */
export interface Connection {
  readonly client: GovernanceClient;
  readonly hasToken: boolean;
  /** Address of the backend, without a trailing slash. */
  readonly backendUrl: string;
  /** Address that people open in a browser, without a trailing slash. */
  readonly portalUrl: string;
}

/** What a command needs of its connection. */
export interface ConnectionNeeds {
  /** How often an answer is tried for. */
  readonly attempts?: number;
  /** How long to wait in all, beside the time for an answer, for a portal that asks for it; milliseconds. */
  readonly mostBusyMs?: number;
  /** Commit that the token of a CI job is asked for; asked when the first request is sent. */
  readonly commit?: () => string | undefined;
}

const API_PATH = '/api/ai-governance';

/**
 * Reads address and token from options and environment; anything missing or unusable is a usage failure. Without a token, a job of GitHub Actions asks for one in its
 * own name.
 */
export async function connect(
  options: ConnectionOptions,
  io: Io,
  { attempts, mostBusyMs, commit }: ConnectionNeeds = {},
): Promise<Connection> {
  const url = backendUrl(options, io);
  const given = await readToken(options, io);
  const ofJob = given === undefined ? jobToken(io, { commit }) : undefined;
  const portal = options.portalUrl ?? io.env.AI_GOVERNANCE_PORTAL_URL;
  const { paint } = terminalFor(io.stderr, io.env);
  return {
    hasToken: given !== undefined || ofJob !== undefined,
    backendUrl: url,
    portalUrl: portal ? parseUrl(portal, '--portal-url') : url,
    client: createGovernanceClient({
      baseUrl: `${url}${API_PATH}`,
      token: ofJob ?? (async () => given),
      fetch: resilientFetch(io, {
        timeoutMs: options.timeout * 1000,
        attempts,
        mostBusyMs,
        onRetry: (because, delayMs) =>
          io.stderr.write(
            `${paint('quiet', `${because}; trying again in ${delayMs / 1000} s`)}\n`,
          ),
      }),
    }),
  };
}

/** Address of the backend without a trailing slash, from the option of that name or the environment. */
export function backendUrl(
  options: Pick<ConnectionOptions, 'url'>,
  io: Io,
  option = '--url',
): string {
  const given = options.url ?? io.env.AI_GOVERNANCE_URL;
  if (!given) {
    throw usageFailure('cli.noUrl', 'the address of the portal is not known', {
      hint: `give the backend with \`${option}\`, for example \`${option} http://localhost:7007\`, or set \`AI_GOVERNANCE_URL\``,
    });
  }
  return parseUrl(given, options.url ? option : 'AI_GOVERNANCE_URL');
}

const withoutCredentials = (url: string): string =>
  url.replace(/\/\/[^@/\s]*@/, '//');

/** The address without trailing slashes and without the API's own path. */
function parseUrl(given: string, origin: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw usageFailure(
      'cli.invalidUrl',
      `\`${origin}\` is not a web address: expected \`https://…\` or \`http://…\`, got \`${withoutCredentials(given)}\``,
      {
        hint: 'give the address of the backend, for example `https://portal.example.com`',
      },
    );
  }
  if (url.username || url.password) {
    throw usageFailure(
      'cli.credentialsInUrl',
      `\`${origin}\` contains a user name or password`,
      {
        hint: 'leave it out; the token belongs into `AI_GOVERNANCE_TOKEN` or a `--token-file`',
      },
    );
  }
  return `${url.origin}${url.pathname}`
    .replace(/\/+$/, '')
    .replace(/\/api\/ai-governance$/, '');
}

async function readToken(
  options: ConnectionOptions,
  io: Io,
): Promise<string | undefined> {
  if (options.tokenFile === undefined) {
    return checkToken(io.env.AI_GOVERNANCE_TOKEN, 'AI_GOVERNANCE_TOKEN');
  }
  const path = resolve(io.cwd, options.tokenFile);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw usageFailure(
      'cli.unreadableFile',
      `cannot read the token file \`${options.tokenFile}\``,
      {
        hint: 'check the path and that you may read it',
        cause,
      },
    );
  });
  const token = checkToken(text, `the token file \`${options.tokenFile}\``);
  if (token !== undefined) return token;
  throw usageFailure(
    'cli.invalidToken',
    `the token file \`${options.tokenFile}\` is empty`,
    {
      hint: 'put the token, and nothing else, into the file',
    },
  );
}

/** INVARIANT: a token is never part of a message. */
function checkToken(
  text: string | undefined,
  origin: string,
): string | undefined {
  const token = text?.trim();
  if (!token) return undefined;
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw usageFailure('cli.invalidToken', `${origin} does not hold a token`, {
    hint: 'a token is one line without blanks; put the token, and nothing else, there',
  });
}
