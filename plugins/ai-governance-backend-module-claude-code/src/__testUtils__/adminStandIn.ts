import {
  startVendorStandIn,
  type VendorStandIn,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';

/** Key that the stand-in believes. */
export const ADMIN_KEY = 'sk-ant-admin-of-the-tests';

/** Anthropic's usage report of Claude Code with two rows to a page, whatever is asked for. */
export async function startAdminStandIn(): Promise<{
  readonly server: VendorStandIn;
  /** Rows by day. */
  readonly days: Map<string, readonly unknown[]>;
}> {
  const days = new Map<string, readonly unknown[]>();
  const server = await startVendorStandIn(({ path, query, headers }) => {
    if (headers['x-api-key'] !== ADMIN_KEY) return { status: 401 };
    if (headers['anthropic-version'] !== '2023-06-01') return { status: 400 };
    if (path !== '/v1/organizations/usage_report/claude_code')
      return { status: 404 };
    const rows = days.get(query.get('starting_at') ?? '') ?? [];
    const from = Number(query.get('page')?.replace('page_', '') ?? 0);
    const hasMore = from + 2 < rows.length;
    return {
      body: {
        data: rows.slice(from, from + 2),
        has_more: hasMore,
        next_page: hasMore ? `page_${from + 2}` : null,
      },
    };
  });
  return { server, days };
}
