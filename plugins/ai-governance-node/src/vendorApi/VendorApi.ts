import type { z } from 'zod';
import { ask, networkFailure } from './ask';
import type { Exchange, Sent } from './exchange';
import { expiredOr, failureOf, VendorFailedError } from './failures';
import type { VendorApiOptions, VendorRequest } from './options';
import { readLines, readText, TooLargeError } from './readLines';
import { readSignedLink } from './signedLink';

const MOST_BYTES = 32 * 1_048_576;
const MOST_CHARACTERS_OF_LINE = 1_048_576;
const MOST_REDIRECTS = 3;

/**
 * Asks a vendor's API over HTTP. Waits where the vendor says so, tries again what may pass, reads no more than it must, and follows no
 * redirect with the secret. Every method rejects with a `VendorFailedError`, or with the reason of `stop` when that aborts.
 */
export class VendorApi {
  constructor(private readonly options: VendorApiOptions) {}

  /** A JSON answer in the form that the schema says; `undefined` when the vendor answers that there is nothing (204). */
  async json<Schema extends z.ZodType>(
    schema: Schema,
    request: VendorRequest,
  ): Promise<z.output<Schema> | undefined> {
    const what = nameOf(request);
    const text = await this.#ask(request, async answer => {
      if (answer.status !== 204) return await this.#textOf(answer, what);
      answer.leave();
      return undefined;
    });
    if (text === undefined) return undefined;
    const read = schema.safeParse(parseJson(text));
    if (read.success) return read.data;
    throw this.#strange(what, read.error.issues[0]?.path.join('.'));
  }

  /** Lines of an answer as they come, such as those of a CSV. */
  async *lines(request: VendorRequest): AsyncGenerator<string, void> {
    const answer = await this.#ask(request, whole);
    yield* this.#linesOf(answer, nameOf(request));
  }

  /** Lines of the file that a signed link leads to. The secret is not sent there. */
  async *signedLines(link: string): AsyncGenerator<string, void> {
    const rules = { linkHosts: [], ...this.options };
    let url = readSignedLink(link, rules);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const what = `a file at \`${url.hostname}\``;
      const sent: Sent = { url, method: 'GET', headers: {} };
      const answer = await ask(sent, what, this.options, whole).catch(
        (error: unknown) => {
          throw expiredOr(error, this.options.vendor, what);
        },
      );
      const location = answer.headers.get('location');
      if (answer.status < 300) {
        yield* this.#linesOf(answer, what);
        return;
      }
      answer.leave();
      if (location === null) throw failureOf(answer.status, this.options, what);
      url = readSignedLink(location, rules, url);
    }
    throw this.#strange(`a file at \`${url.hostname}\``);
  }

  async #ask<Taken>(
    request: VendorRequest,
    take: (answer: Exchange) => Promise<Taken>,
  ): Promise<Taken> {
    const { baseUrl, headers } = this.options;
    const { path, query = {}, body } = request;
    const url = new URL(baseUrl + path);
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) url.searchParams.set(name, String(value));
    const what = nameOf(request);
    return ask(
      {
        url,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
      what,
      this.options,
      async answer => {
        if (answer.status < 300) return take(answer);
        answer.leave();
        throw failureOf(answer.status, this.options, what);
      },
    );
  }

  async #textOf(answer: Exchange, what: string): Promise<string> {
    const most = this.options.mostBytes ?? MOST_BYTES;
    return readText(answer.chunks(), most).catch((error: unknown) => {
      throw this.#unreadable(error, what);
    });
  }

  async *#linesOf(answer: Exchange, what: string): AsyncGenerator<string> {
    const most = this.options.mostCharactersOfLine ?? MOST_CHARACTERS_OF_LINE;
    const lines = readLines(answer.chunks(), most);
    try {
      for (;;) {
        const next = await lines.next().catch((error: unknown) => {
          throw this.#unreadable(error, what);
        });
        if (next.done) return;
        yield next.value;
      }
    } finally {
      answer.leave();
    }
  }

  #unreadable(error: unknown, what: string): VendorFailedError {
    if (!(error instanceof TooLargeError))
      return networkFailure(error, what, this.options);
    const { vendor, settings } = this.options;
    return new VendorFailedError(
      `${vendor} answers more to ${what} than is read; check \`${settings}.baseUrl\``,
      { reason: 'tooLarge' },
    );
  }

  #strange(what: string, at?: string): VendorFailedError {
    const { vendor, settings } = this.options;
    return new VendorFailedError(
      `${vendor} answered ${what} in a form that is not known${at ? `, at \`${at}\`` : ''}; check \`${settings}.baseUrl\`, and look whether ${vendor} changed its API`,
      { reason: 'strange' },
    );
  }
}

/** The answer as it is, to be read by whoever asked. */
const whole = async (answer: Exchange): Promise<Exchange> => answer;

const nameOf = ({ path, body }: VendorRequest): string =>
  `\`${body === undefined ? 'GET' : 'POST'} ${path}\``;

/** `undefined` for a text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
