import { HostGoneError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { z } from 'zod';
import type { RepositoryName } from '../subjects';
import type { ListOptions, Parameters } from './asking';
import type { GithubApi } from './GithubApi';

/** One repository at GitHub, asked until a signal. Routes begin behind `/repos/{owner}/{repo}`. Calls reject as those of `GithubApi`. */
export class Repository {
  constructor(
    private readonly api: GithubApi,
    readonly name: RepositoryName,
    private readonly signal: AbortSignal,
  ) {}

  /** Reads one thing. */
  get<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    parameters: Parameters = {},
  ): Promise<z.output<Schema>> {
    return this.send('GET', schema, path, parameters);
  }

  /** Reads one thing that need not be there. */
  async find<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    parameters: Parameters = {},
  ): Promise<z.output<Schema> | undefined> {
    return this.get(schema, path, parameters).catch(error => {
      if (error instanceof HostGoneError) return undefined;
      throw error;
    });
  }

  /** Reads all pages of a list. */
  all<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    parameters: Parameters & ListOptions<z.output<Schema>> = {},
  ): Promise<readonly z.output<Schema>[]> {
    const { of, atMost, firstPage, until, ...rest } = parameters;
    return this.api.all(
      schema,
      `GET /repos/{owner}/{repo}${path}`,
      { ...rest, ...this.name },
      { ...this.#asking(), of, atMost, firstPage, until },
    );
  }

  /** As `all`, page by page. */
  pages<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    parameters: Parameters & ListOptions<z.output<Schema>> = {},
  ): AsyncGenerator<readonly z.output<Schema>[]> {
    const { of, atMost, firstPage, until, ...rest } = parameters;
    return this.api.pages(
      schema,
      `GET /repos/{owner}/{repo}${path}`,
      { ...rest, ...this.name },
      { ...this.#asking(), of, atMost, firstPage, until },
    );
  }

  /** Writes something, and reads the answer. */
  send<Schema extends z.ZodType>(
    method: 'GET' | 'POST' | 'PATCH',
    schema: Schema,
    path: string,
    parameters: Parameters,
  ): Promise<z.output<Schema>> {
    return this.api.one(
      schema,
      `${method} /repos/{owner}/{repo}${path}`,
      { ...parameters, ...this.name },
      this.#asking(),
    );
  }

  #asking() {
    const { owner, repo } = this.name;
    return { path: `${owner}/${repo}`, signal: this.signal };
  }
}
