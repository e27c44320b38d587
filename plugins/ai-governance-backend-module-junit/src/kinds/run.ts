import { createHash } from 'node:crypto';
import type {
  ExtractedSignal,
  KeptRecord,
  RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  canonicalJson,
  failed,
  ok,
  toInstant,
  type Result,
} from '@ai-enablement/governance-core';
import { z } from 'zod';
import { readReport } from './readReport';

const INSTANT = z.string().transform((text, { issues }) => {
  const read = toInstant(text);
  if (read) return read;
  issues.push({
    code: 'custom',
    input: text,
    message: 'expected ISO 8601 with a time zone',
  });
  return z.NEVER;
});
const RECORD = z.strictObject({
  /** Repository of the change, `host/path`. */
  repository: z
    .string()
    .max(300)
    .regex(/^[^\s/@]+(?:\/[^\s/@]+)+$/, 'expected host/path')
    .transform(text => text.toLowerCase()),
  /** Of the pull or merge request that was tested. */
  number: z.int().min(1),
  /** Name of the check, as the policy and the code host call it. */
  name: z
    .string()
    .trim()
    .regex(
      /^[^@\p{Cc}\p{Surrogate}]{1,200}$/u,
      'expected 1 to 200 characters, none of them `@`',
    ),
  at: INSTANT,
  /** The XML as the runner wrote it. */
  report: z.string(),
});
const KEPT = z.object({
  repository: z.string(),
  number: z.number(),
  name: z.string(),
  at: z.string(),
  cases: z.number(),
  failed: z.number(),
  skipped: z.number(),
});

function keep(record: unknown): Result<KeptRecord> {
  const read = RECORD.safeParse(record);
  if (!read.success)
    return failed(
      ...read.error.issues.map(({ path, message, code }) => ({
        code: 'insights.invalidRecord',
        message:
          code === 'unrecognized_keys'
            ? 'expected `repository`, `number`, `name`, `at` and `report`, and nothing beside'
            : `\`${path.join('.') || 'record'}\`: ${message}`,
      })),
    );
  const { report, ...run } = read.data;
  const counts = readReport(report);
  if (!counts.ok) return counts;
  const { repository, number, name, at } = run;
  const digest = createHash('sha256')
    .update(canonicalJson([repository, number, name, at]))
    .digest('hex');
  return ok({
    naturalKey: digest,
    revision: Math.max(0, Date.parse(at)),
    payload: { ...run, ...counts.value },
    dropped: {},
  });
}

function extract(payload: KeptRecord['payload']): readonly ExtractedSignal[] {
  const { cases, failed: faults, skipped, ...run } = KEPT.parse(payload);
  const hasRun = cases > skipped || faults > 0;
  return [
    {
      kind: 'check',
      body: { ...run, hasRun, ...(hasRun ? { hasPassed: faults === 0 } : {}) },
    },
  ];
}

/**
 * What the tests of a change came to: `{"repository", "number", "name", "at", "report"}`. Kept are counts of test cases; no name, message or
 * output of a test. The latest run of a check holds.
 */
export const testRun: RecordKind = { id: 'run', keep, extract };
