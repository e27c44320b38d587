import { extname } from 'node:path';
import type { RequestHandler, Response } from 'express';
import type { OpenRouter } from '../../../http/createApiRouter';
import type { Guard } from '../../../http/guard';
import type { AuthorizedPlaybooks } from '../authorize';

/** Below the plugin's own address; whoever runs the portal leads the domain's `/.well-known/agent-skills` here. */
const BASE = '/.well-known/agent-skills';

/** By the end of a file's name; texts that run nowhere. */
const TYPES: Readonly<Record<string, string>> = {
  '.md': 'text/markdown; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.yml': 'application/yaml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};
const PLAIN = 'text/plain; charset=utf-8';
const ARCHIVE = 'application/gzip';

/** What the routes work with. */
export interface SkillRouteDeps {
  readonly guard: Guard;
  readonly service: Pick<
    AuthorizedPlaybooks,
    'skillIndex' | 'skillFile' | 'skillArchive'
  >;
}

/**
 * Adds the index of skills and what it leads to. They are no part of the contract: Agent Skills Discovery says what they are
 * (https://github.com/cloudflare/agent-skills-discovery-rfc). They ask for a token like everything else.
 */
export function registerSkillRoutes(
  router: OpenRouter,
  { guard, service }: SkillRouteDeps,
): void {
  const answer =
    (eventId: string, handle: Handle): RequestHandler =>
    (request, response, next) => {
      guard(request, { eventId, severityLevel: 'low' }, credentials =>
        handle(credentials, request.path, response),
      ).catch(next);
    };
  router.get(
    `${BASE}/index.json`,
    answer('list-agent-skills', async (credentials, _path, response) => {
      const index = await service.skillIndex(credentials);
      send(response, TYPES['.json'] ?? PLAIN, JSON.stringify(index));
    }),
  );
  router.get(
    new RegExp(`^${escaped(BASE)}/[a-z0-9-]{1,64}\\.tar\\.gz$`),
    answer('get-agent-skill-archive', async (credentials, path, response) => {
      const name = path.slice(BASE.length + 1, -'.tar.gz'.length);
      const bytes = await service.skillArchive(credentials, name);
      send(response, ARCHIVE, bytes);
    }),
  );
  router.get(
    new RegExp(`^${escaped(BASE)}/[a-z0-9-]{1,64}/[A-Za-z0-9._/-]{1,200}$`),
    answer('get-agent-skill', async (credentials, path, response) => {
      const [name = '', ...rest] = path.slice(BASE.length + 1).split('/');
      const file = { name, path: rest.join('/') };
      const text = await service.skillFile(credentials, file);
      send(response, TYPES[extname(file.path).toLowerCase()] ?? PLAIN, text);
    }),
  );
}

type Handle = (
  credentials: Parameters<AuthorizedPlaybooks['skillIndex']>[0],
  path: string,
  response: Response,
) => Promise<void>;

const escaped = (path: string): string => path.replace(/[./-]/g, '\\$&');

/** Sends bytes that a browser neither guesses the type of nor shows as a page, and that no cache shared by people keeps. */
function send(response: Response, type: string, body: string | Buffer): void {
  response
    .set({
      'Content-Type': type,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Disposition': 'attachment',
      'Cache-Control': 'private, no-cache',
    })
    .send(typeof body === 'string' ? Buffer.from(body) : body);
}
