import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../world/World';

/** One request, taken apart. */
export interface StandInRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON; `undefined` without a body. */
  readonly body: unknown;
  readonly caller: Caller;
  /** Values of the pattern's parts that begin with a colon. */
  readonly params: Readonly<Record<string, string>>;
}

/** What is answered; a list is cut into pages. */
export interface StandInAnswer {
  readonly status: number;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Key of the list inside the body, where it is not the body itself. */
  readonly listKey?: string;
}

/** Answers to one method and pattern, for example `GET /repos/:owner/:repo/pulls/:number`; a last part `:path*` takes the rest. */
export interface Route {
  readonly method: string;
  readonly pattern: string;
  readonly answer: (request: StandInRequest) => StandInAnswer;
}

/** Makes a route from `GET /path`. */
export function route(where: string, answer: Route['answer']): Route {
  const [method = '', pattern = ''] = where.split(' ');
  return { method, pattern, answer };
}

/** An answer with a body. */
export const ok = (body: unknown, listKey?: string): StandInAnswer => ({
  status: 200,
  body,
  listKey,
});

/** A refusal in the form in which GitHub has it. */
export const refused = (
  status: number,
  message: string,
  errors?: readonly unknown[],
): StandInAnswer => ({
  status,
  body: { message, errors, documentation_url: 'https://docs.github.com/rest' },
});

export const NOT_FOUND = refused(404, 'Not Found');

/** Values of a pattern's named parts; `undefined` when the path does not match. */
export function matchPath(
  pattern: string,
  path: string,
): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    if (part.endsWith('*')) {
      params[part.slice(1, -1)] = given
        .slice(index)
        .map(decodeURIComponent)
        .join('/');
      return params;
    }
    const value = given[index];
    if (value === undefined) return undefined;
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return given.length === wanted.length ? params : undefined;
}
