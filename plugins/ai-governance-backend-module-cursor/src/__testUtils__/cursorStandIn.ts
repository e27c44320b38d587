import {
  startVendorStandIn,
  type StandInRequest,
  type VendorStandIn,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { csvOf } from './rows';

/** Key that the stand-in believes. */
export const API_KEY = 'key_of-the-tests';

/** What the stand-in serves. */
export interface CursorWorld {
  usage: readonly { readonly date: number }[];
  commits: readonly { readonly commitTs: string }[];
  /** Rows to a page, whatever is asked for. */
  pageSize: number;
  /** Bodies that were posted, in order. */
  readonly posted: unknown[];
}

/** Cursor's Admin API and AI code tracking of one team. */
export async function startCursorStandIn(): Promise<{
  readonly server: VendorStandIn;
  readonly world: CursorWorld;
}> {
  const world: CursorWorld = {
    usage: [],
    commits: [],
    pageSize: 2,
    posted: [],
  };
  const expected = `Basic ${Buffer.from(`${API_KEY}:`).toString('base64')}`;
  const server = await startVendorStandIn(request => {
    if (request.headers.authorization !== expected) return { status: 401 };
    if (/^\/(teams|organizations)\/daily-usage-data$/.test(request.path))
      return { body: usagePage(world, request) };
    const inWindow = world.commits.filter(
      ({ commitTs }) =>
        commitTs.slice(0, 10) >= (request.query.get('startDate') ?? '') &&
        commitTs.slice(0, 10) <= (request.query.get('endDate') ?? ''),
    );
    if (request.path === '/analytics/ai-code/commits.csv')
      return { body: csvOf(inWindow) };
    if (request.path !== '/analytics/ai-code/commits') return { status: 404 };
    const size = Number(request.query.get('pageSize'));
    const from = (Number(request.query.get('page')) - 1) * size;
    return {
      body: {
        items: inWindow.slice(from, from + size),
        totalCount: inWindow.length,
      },
    };
  });
  return { server, world };
}

function usagePage(world: CursorWorld, { method, body }: StandInRequest) {
  world.posted.push(body);
  const asked = Object(body);
  const rows = world.usage.filter(
    ({ date }) => date >= asked.startDate && date <= asked.endDate,
  );
  const from = (asked.page - 1) * world.pageSize;
  return {
    data: method === 'POST' ? rows.slice(from, from + world.pageSize) : [],
    pagination: { hasNextPage: from + world.pageSize < rows.length },
  };
}
