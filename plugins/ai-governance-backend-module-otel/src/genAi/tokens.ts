import {
  recordFields,
  type OtlpAttributes,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { TokenCount } from './names';
import { told } from './told';

const COUNTS: readonly TokenCount[] = [
  'inputTokens',
  'outputTokens',
  'cacheReadTokens',
  'cacheWriteTokens',
];

/** Tokens of one request as they are kept. */
export const keptTokens = z.object({
  inputTokens: z.number().optional(),
  outputTokens: z.number().optional(),
  cacheReadTokens: z.number().optional(),
  cacheWriteTokens: z.number().optional(),
});

/** Tokens that one request took, as its attributes tell; what is no count is left out. */
export const tokensOf = (of: OtlpAttributes): z.output<typeof keptTokens> =>
  Object.fromEntries(
    COUNTS.flatMap(count => {
      const text = told(of, count);
      const read = recordFields.count.safeParse(
        text === undefined || text === '' ? undefined : Number(text),
      );
      return typeof read.data === 'number' ? [[count, read.data]] : [];
    }),
  );
