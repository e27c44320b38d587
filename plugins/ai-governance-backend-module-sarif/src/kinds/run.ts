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
  readSarifFindings,
  SEVERITIES,
  toInstant,
  type Result,
  type ScannedFinding,
} from '@ai-enablement/governance-core';
import { z } from 'zod';
import { droppedFields } from './dropped';
import { revisionOf } from './revision';

/** More than this of one report is refused. */
const MOST_FINDINGS = 25_000;

const invalid = (message: string) => ({
  code: 'insights.invalidRecord',
  message,
});

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
  /** Repository that was scanned, `host/path`. */
  repository: z
    .string()
    .max(300)
    .regex(/^[^\s/@]+(?:\/[^\s/@]+)+$/, 'expected host/path')
    .transform(text => text.toLowerCase()),
  scannedAt: INSTANT,
  /** As the scanner wrote it. */
  report: z.record(z.string(), z.unknown()),
});
const KEPT = z.object({
  repository: z.string(),
  scannedAt: z.string(),
  findings: z.array(
    z.object({
      tool: z.string(),
      rule: z.string(),
      fingerprint: z.string(),
      severity: z.enum(SEVERITIES),
      isSuppressed: z.boolean(),
      isGone: z.boolean(),
      firstSeenAt: z.string().optional(),
    }),
  ),
});
type KeptFinding = z.output<typeof KEPT>['findings'][number];

const sha256 = (text: string): string =>
  createHash('sha256').update(text).digest('hex');

const PLAIN = /^[\w.,:/#+()[\] -]{1,200}$/;

/** What scanners call themselves and their rules; anything that is not written like it could be something that they found. */
const plain = (what: string, text: string): string =>
  PLAIN.test(text.trim())
    ? text.trim()
    : `${what}-${sha256(text).slice(0, 16)}`;

const keepFinding = ({
  tool,
  ruleId,
  identity,
  ...rest
}: ScannedFinding): KeptFinding => ({
  tool: plain('tool', tool),
  rule: plain('rule', ruleId),
  fingerprint: sha256(canonicalJson(identity)),
  ...rest,
});

function keep(record: unknown): Result<KeptRecord> {
  const read = RECORD.safeParse(record);
  if (!read.success)
    return failed(
      ...read.error.issues.map(({ path, message, code }) =>
        invalid(
          code === 'unrecognized_keys'
            ? 'expected `repository`, `scannedAt` and `report`, and nothing beside'
            : `\`${path.join('.') || 'record'}\`: ${message}`,
        ),
      ),
    );
  const { repository, scannedAt, report } = read.data;
  const findings = readSarifFindings(report);
  if (!findings.ok) return findings;
  if (findings.value.length > MOST_FINDINGS)
    return failed(
      invalid(
        `the report has ${findings.value.length} findings, more than the ${MOST_FINDINGS} that are taken in; let the scanner leave out what is suppressed, or report by folder`,
      ),
    );
  const payload = {
    repository,
    scannedAt,
    findings: findings.value.map(keepFinding),
  };
  return ok({
    naturalKey: sha256(canonicalJson(payload)),
    payload,
    dropped: droppedFields(report),
  });
}

function extract(payload: KeptRecord['payload']): readonly ExtractedSignal[] {
  const { repository, scannedAt, findings } = KEPT.parse(payload);
  return findings
    .filter(({ isGone, firstSeenAt }) => !isGone || firstSeenAt !== undefined)
    .map(({ isGone, ...finding }) => ({
      kind: 'finding',
      revision: revisionOf(finding, scannedAt),
      body: {
        repository,
        ...finding,
        firstSeenAt: finding.firstSeenAt ?? scannedAt,
        ...(isGone ? { fixedAt: scannedAt } : {}),
      },
    }));
}

/** What one report says of a repository: `{"repository", "scannedAt", "report"}`. Kept are findings without snippet, message and place. */
export const scanRun: RecordKind = { id: 'run', keep, extract };
