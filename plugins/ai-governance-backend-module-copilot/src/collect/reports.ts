import {
  VendorFailedError,
  type VendorApi,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { CopilotAccount } from '../config';

const answer = z.object({
  download_links: z.array(z.string()),
  report_end_day: z.iso.date().optional(),
});

/** Where the files of a report are, for a short while. */
export interface Report {
  readonly links: readonly string[];
  /** Last day of a report of 28 days. */
  readonly endDay?: string;
}

/** Asks for a report, such as `users-1-day` of a day. `undefined` while GitHub has none. Rejects as `VendorApi.json`. */
export async function findReport(
  api: VendorApi,
  { path }: CopilotAccount,
  report: string,
  day?: string,
): Promise<Report | undefined> {
  const found = await api
    .json(answer, {
      path: `${path}/copilot/metrics/reports/${report}`,
      query: { day },
    })
    .catch((error: unknown) => {
      const isMissing =
        error instanceof VendorFailedError &&
        error.failure.reason === 'missing';
      if (day !== undefined && isMissing) return undefined;
      throw error;
    });
  // A list without files is a report that is not there yet.
  return found && found.download_links.length > 0
    ? { links: found.download_links, endDay: found.report_end_day }
    : undefined;
}

/**
 * Rows of all files of a report; `undefined` in place of a line that is no JSON. Links live for a short while: a file that cannot be had
 * any more is asked for anew, once.
 */
export async function* rowsOf(
  api: VendorApi,
  { links }: Report,
  renew: () => Promise<Report | undefined>,
): AsyncGenerator<unknown, void> {
  for (const [index, link] of links.entries()) {
    let lines = api.signedLines(link);
    let next = await lines.next().catch(async (error: unknown) => {
      const renewed = isExpired(error) ? await renew() : undefined;
      const again = renewed?.links[index];
      if (again === undefined || renewed?.links.length !== links.length)
        throw error;
      lines = api.signedLines(again);
      return lines.next();
    });
    for (; !next.done; next = await lines.next())
      yield* unwrap(read(next.value));
  }
}

const isExpired = (error: unknown): boolean =>
  error instanceof VendorFailedError &&
  (error.failure.reason === 'hidden' || error.failure.reason === 'missing');

/** Rows stand alone, in a list, or in an object that says of which days they are. */
function unwrap(row: unknown): readonly unknown[] {
  if (Array.isArray(row)) return row.flatMap(unwrap);
  if (typeof row !== 'object' || row === null) return [row];
  const inner: unknown =
    Reflect.get(row, 'day_totals') ?? Reflect.get(row, 'user_totals');
  return Array.isArray(inner) ? inner.flatMap(unwrap) : [row];
}

function read(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
