import {
  FULL_PAGE,
  VendorFailedError,
  type VendorApi,
  type VendorRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';

type Query = VendorRequest['query'];

/** One project at GitLab. Paths begin behind `/projects/<project>`. Calls reject as those of `VendorApi`. */
export class Project {
  constructor(
    private readonly api: VendorApi,
    /** Path with its groups, such as `acme/shop`. */
    readonly path: string,
  ) {}

  /** Reads one thing. */
  async get<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    query: Query = {},
  ): Promise<z.output<Schema>> {
    const read = await this.api.json(schema, {
      path: `/projects/${encodeURIComponent(this.path)}${path}`,
      query,
    });
    if (read !== undefined) return read;
    throw new VendorFailedError(
      `GitLab answered a question about \`${this.path}\` with nothing; look whether GitLab changed its API`,
      { reason: 'strange' },
    );
  }

  /** Reads one thing that need not be there, or not for us. */
  find<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    query: Query = {},
  ): Promise<z.output<Schema> | undefined> {
    return unlessHidden(this.get(schema, path, query));
  }

  /** One page of a list, counted from 1. */
  page<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    query: Query & object,
  ): Promise<readonly z.output<Schema>[]> {
    return this.get(z.array(schema), path, { per_page: FULL_PAGE, ...query });
  }

  /** Pages of a list until one is not full; `atMost` of them. */
  async all<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    { atMost, ...query }: Query & { readonly atMost: number },
  ): Promise<readonly z.output<Schema>[]> {
    const items: z.output<Schema>[] = [];
    for (let page = 1; page <= atMost; page += 1) {
      const read = await this.page(schema, path, { ...query, page });
      items.push(...read);
      if (read.length < FULL_PAGE) break;
    }
    return items;
  }
}

/** What is switched off, hidden from us or gone is `undefined`; other failures reject. */
export const unlessHidden = <T>(reading: Promise<T>): Promise<T | undefined> =>
  reading.catch((error: unknown) => {
    if (isHidden(error)) return undefined;
    throw error;
  });

/** Whether something is switched off, hidden from us or gone. */
export const isHidden = (error: unknown): boolean =>
  error instanceof VendorFailedError &&
  (error.failure.reason === 'hidden' || error.failure.reason === 'missing');
