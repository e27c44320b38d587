import {
  byCodeUnits,
  failed,
  ok,
  type Issue,
  type Result,
} from '@ai-enablement/governance-core';
import { z } from 'zod';
import type { Finding } from '../types';

/** Where a repository keeps its baseline, unless it says otherwise. */
export const BASELINE_PATH = '.ai-governance/baseline.json';

/** A finding that was there when the baseline was taken. */
export interface BaselineEntry {
  readonly rule: string;
  readonly path: string;
  readonly fingerprint: string;
  /** Why it may stay, in the words of whoever took it in. */
  readonly reason?: string;
}

/** Findings that are known: only others fail. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
}

/** Findings, divided by a baseline. Each entry knows one finding. */
export interface DividedFindings {
  /** New ones, and those that a comment allows (`allowed`). */
  readonly open: readonly Finding[];
  readonly known: readonly Finding[];
}

const VERSION = 1;

const entrySchema = z.strictObject({
  rule: z.string().min(1),
  path: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
  reason: z.string().optional(),
});

const baselineSchema = z.strictObject({
  version: z.literal(VERSION),
  findings: z.array(entrySchema),
});

/** Reads a baseline file. Issues: `detectors.invalidBaseline`, one per fault; none of them quotes the file. */
export function readBaseline(text: string): Result<Baseline> {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failed(
      invalid('the baseline is not JSON; write it anew, or correct the merge'),
    );
  }
  const checked = baselineSchema.safeParse(document);
  if (checked.success) return ok({ entries: checked.data.findings });
  return failed(...checked.error.issues.map(toIssue));
}

function toIssue({ path, message }: z.core.$ZodIssue): Issue {
  const place = path.join('.');
  return invalid(
    `\`${place || 'the baseline'}\` is not as expected: ${message.toLowerCase()}; write the baseline anew, or correct it`,
    place,
  );
}

const invalid = (message: string, path?: string): Issue => ({
  code: 'detectors.invalidBaseline',
  message,
  ...(path ? { path } : {}),
});

/**
 * Writes findings as a baseline file: sorted, one on each line, the same text for the same findings. Reasons of `previous`
 * are kept. Findings that a comment allows are left out.
 */
export function writeBaseline(
  findings: readonly Finding[],
  previous: Baseline = { entries: [] },
): string {
  const reasons = new Map(
    previous.entries.map(({ fingerprint, reason }) => [fingerprint, reason]),
  );
  const entries = findings
    .filter(({ allowed }) => !allowed)
    .map(({ rule, path, fingerprint }): BaselineEntry => {
      const reason = reasons.get(fingerprint);
      return { rule, path, fingerprint, ...(reason ? { reason } : {}) };
    })
    .sort(byPath);
  const distinct = entries.filter(
    (entry, at) => entry.fingerprint !== entries[at - 1]?.fingerprint,
  );
  const lines = distinct.map(entry => `    ${JSON.stringify(entry)}`);
  const list = lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : '';
  return `{\n  "version": ${VERSION},\n  "findings": [${list}]\n}\n`;
}

const byPath = (a: BaselineEntry, b: BaselineEntry): number =>
  byCodeUnits(a.path, b.path) ||
  byCodeUnits(a.rule, b.rule) ||
  byCodeUnits(a.fingerprint, b.fingerprint);

/** Says which findings a baseline knows. */
export function applyBaseline(
  findings: readonly Finding[],
  { entries }: Baseline,
): DividedFindings {
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const isKnown = ({ fingerprint, allowed }: Finding) =>
    !allowed && known.has(fingerprint);
  return {
    open: findings.filter(finding => !isKnown(finding)),
    known: findings.filter(isKnown),
  };
}
