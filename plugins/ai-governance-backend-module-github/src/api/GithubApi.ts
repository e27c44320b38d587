import { HostFailedError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { request } from '@octokit/request';
import type { z } from 'zod';
import type { ApiOptions, Asking, ListOptions, Parameters } from './asking';
import { authorize } from './credentials';
import { explainFailure } from './explainFailure';
import { failureOf } from './failures';
import { patiently } from './patience';

/** Lists come in pages of this size, the largest that GitHub serves. */
const PER_PAGE = 100;
const NEXT_PAGE = /<[^>]*>\s*;\s*rel="next"/;

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
    const items: z.output<Schema>[] = [];
    for await (const page of this.pages(schema, route, parameters, asking))
      items.push(...page);
    return items;
  }

  /** As `all`, page by page, so that no more than one has to be held. */
  async *pages<Schema extends z.ZodType>(
    schema: Schema,
    route: string,
    parameters: Parameters,
    asking: Asking & ListOptions<z.output<Schema>>,
  ): AsyncGenerator<readonly z.output<Schema>[]> {
    const {
      of,
      atMost = Infinity,
      firstPage = 1,
      until = () => false,
    } = asking;
    for (let page = firstPage; page < firstPage + atMost; page += 1) {
      const { data, headers } = await this.#ask(
        route,
        { ...parameters, per_page: PER_PAGE, page },
        asking,
      );
      const list = of === undefined ? data : Reflect.get(Object(data), of);
      if (!Array.isArray(list)) throw this.#unreadable(route);
      const read = list.map(item => this.#read(schema, item, route));
      yield read;
      // The address in the header is not followed: only its being there counts.
      if (!NEXT_PAGE.test(headers.link ?? '') || read.some(until)) break;
    }
  }

  #ask(route: string, parameters: Parameters, asking: Asking) {
    const ask = () => this.#askOnce(route, parameters, asking);
    const { patience, now } = this.options;
    return patience
      ? patiently(ask, { ...patience, now, signal: asking.signal })
      : ask();
  }

  async #askOnce(route: string, parameters: Parameters, asking: Asking) {
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
