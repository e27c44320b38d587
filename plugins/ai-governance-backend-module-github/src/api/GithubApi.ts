import { HostFailedError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { request } from '@octokit/request';
import type { z } from 'zod';
import type { GithubHostConfig } from '../config';
import { authorize, type CredentialsSource } from './credentials';
import { explainFailure } from './explainFailure';
import { failureOf } from './failures';

/** Parameters of a route: parts of its path, the rest as query or body. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Lists come in pages of this size, the largest that GitHub serves. */
const PER_PAGE = 100;
const NEXT_PAGE = /<[^>]*>\s*;\s*rel="next"/;

/** What the client needs. */
export interface ApiOptions {
  readonly config: Pick<
    GithubHostConfig,
    'host' | 'apiBaseUrl' | 'appIds' | 'timeoutSeconds'
  >;
  readonly credentials: CredentialsSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** As whom and how long is asked. */
export interface Asking {
  /** `owner` or `owner/name`; decides on the installation. */
  readonly path: string;
  readonly signal: AbortSignal;
}

/** How a list is read. */
export interface ListOptions<Item> {
  readonly of?: string;
  readonly atMost?: number;
  readonly until?: (item: Item) => boolean;
}

/**
 * The REST API of one GitHub host. Answers are read by schemas that keep what is needed. All calls reject with `HostBusyError` when
 * GitHub asks to wait, with `HostGoneError` when something is not there or not for us, and with an ordinary error otherwise; none
 * carries a token, a header or an address. Redirects are not followed.
 */
export class GithubApi {
  readonly #isApp: boolean;

  constructor(private readonly options: ApiOptions) {
    this.#isApp = options.config.appIds.length > 0;
  }

  /** Asks once, and reads the answer. */
  async one<Schema extends z.ZodType>(
    schema: Schema,
    route: string,
    parameters: Parameters,
    asking: Asking,
  ): Promise<z.output<Schema>> {
    const { data } = await this.#ask(route, parameters, asking);
    return this.#read(schema, data, route);
  }

  /**
   * All pages of a list, in the host's order. `of`: key of the list, where the answer is not the list itself. `atMost` pages are read;
   * absent means all. Reading ends with the page that holds an item for which `until` is true.
   */
  async all<Schema extends z.ZodType>(
    schema: Schema,
    route: string,
    parameters: Parameters,
    asking: Asking & ListOptions<z.output<Schema>>,
  ): Promise<readonly z.output<Schema>[]> {
    const { of, atMost = Infinity, until = () => false } = asking;
    const items: z.output<Schema>[] = [];
    for (let page = 1; page <= atMost; page += 1) {
      const { data, headers } = await this.#ask(
        route,
        { ...parameters, per_page: PER_PAGE, page },
        asking,
      );
      const list = of === undefined ? data : Reflect.get(Object(data), of);
      if (!Array.isArray(list)) throw this.#unreadable(route);
      const read = list.map(item => this.#read(schema, item, route));
      items.push(...read);
      // The address in the header is not followed: only its being there counts.
      if (!NEXT_PAGE.test(headers.link ?? '') || read.some(until)) break;
    }
    return items;
  }

  async #ask(route: string, parameters: Parameters, asking: Asking) {
    const { config, credentials, now } = this.options;
    const { host, apiBaseUrl, timeoutSeconds } = config;
    asking.signal.throwIfAborted();
    const headers = await authorize(credentials, {
      host,
      path: asking.path,
      isApp: this.#isApp,
      now: now(),
    });
    const timeout = AbortSignal.timeout(timeoutSeconds * 1_000);
    try {
      const answer = await request(route, {
        ...parameters,
        baseUrl: apiBaseUrl,
        headers: { ...headers, ...Object(parameters.headers) },
        request: {
          redirect: 'manual',
          signal: AbortSignal.any([asking.signal, timeout]),
          log: SILENT,
        },
      });
      const status: number = answer.status;
      if (status < 300) return answer;
      throw failureOf(
        { status, headers: answer.headers, message: '' },
        { route, host, isApp: this.#isApp, now: now() },
      );
    } catch (error) {
      asking.signal.throwIfAborted();
      if (timeout.aborted)
        throw new HostFailedError(
          `\`${host}\` did not answer \`${route}\` within ${timeoutSeconds} s`,
          { reason: 'unreachable', route, networkCode: 'ETIMEDOUT' },
        );
      throw explainFailure(error, {
        route,
        host,
        isApp: this.#isApp,
        now: now(),
      });
    }
  }

  #read<Schema extends z.ZodType>(
    schema: Schema,
    data: unknown,
    route: string,
  ): z.output<Schema> {
    const read = schema.safeParse(data);
    if (read.success) return read.data;
    throw this.#unreadable(route, read.error.issues[0]?.path.join('.'));
  }

  #unreadable(route: string, at?: string): Error {
    return new HostFailedError(
      `\`${this.options.config.host}\` answered \`${route}\` in a form that is not GitHub's${at ? `, at \`${at}\`` : ''}; check \`apiBaseUrl\` in \`integrations.github\``,
      { reason: 'strange', route },
    );
  }
}

const nothing = () => {};

/** The library warns of deprecations with the whole address. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
