import {
  VendorFailedError,
  type VendorApi,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';

const PATH = '/v1/organizations/usage_report/claude_code';
const PER_PAGE = 1_000;

const page = z.object({
  data: z.array(z.unknown()),
  has_more: z.boolean(),
  next_page: z.string().nullish(),
});

/** Every row of one UTC day, page by page. Rejects as `VendorApi.json`, and when the pages lead in circles. */
export async function* rowsOfDay(
  api: VendorApi,
  day: string,
): AsyncGenerator<unknown, void> {
  const seen = new Set<string>();
  let next: string | undefined;
  do {
    const answer = await api.json(page, {
      path: PATH,
      query: { starting_at: day, limit: PER_PAGE, page: next },
    });
    yield* answer?.data ?? [];
    next = answer?.has_more ? (answer.next_page ?? '') : undefined;
    if (next !== undefined && (next === '' || seen.has(next)))
      throw new VendorFailedError(
        `Anthropic says that \`GET ${PATH}\` has more and not where; it is asked again next time`,
        { reason: 'strange' },
      );
    if (next !== undefined) seen.add(next);
  } while (next !== undefined);
}
