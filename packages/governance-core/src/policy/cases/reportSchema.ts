import { z } from 'zod';
import {
  id,
  instant,
  naming,
  strict,
  text,
} from '../../shared/document/shapes';
import type { CheckFact, ReviewFact } from '../facts';
import { SEVERITIES, TRUSTS } from '../types';

const REVIEW_STATES = [
  'approved',
  'changesRequested',
  'commented',
  'dismissed',
] as const satisfies readonly ReviewFact['state'][];
const CONCLUSIONS = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timedOut',
  'actionRequired',
  'pending',
] as const satisfies readonly CheckFact['conclusion'][];

export const commitWord = z.enum(['head', 'base', 'other']);
/** Which commit something is about; `head` unless said otherwise. */
const of = commitWord.optional();
export const trust = z.enum(TRUSTS).optional();
export const notReported = z.literal('notReported');

const scanShape = {
  findings: z
    .partialRecord(
      z.enum(SEVERITIES),
      z.number().int().min(0),
      naming(SEVERITIES),
    )
    .optional(),
  suppressed: z.number().int().min(0).optional(),
  tool: text(100).optional(),
  /** What part of the work the report covers; a later report replaces an earlier one of the same category only. */
  category: text(200).optional(),
  of,
  /** Commits that the report itself names. */
  revisions: z.array(commitWord).optional(),
  completed: z.union([z.boolean(), notReported]).optional(),
  trust,
  at: instant({ day: 'start' }).optional(),
};
const scanWord = z.enum(['passed', 'failed', 'notReported']);
export const scan = strict(scanShape);
export const scans = z.union([
  z.enum(['passed', 'notReported']),
  z.record(id, z.union([scanWord, scan, z.array(scan).min(1)])),
]);

const dataFinding = strict({
  class: id,
  path: z.string().min(1).optional(),
  newlyAllowed: z.boolean().default(false),
});
/** `clean`: detectors looked for every class and found nothing; otherwise what they found. */
export const data = z.union([
  z.enum(['clean', 'notReported']),
  strict({
    findings: z.array(dataFinding).default([]),
    /** Classes looked for; all that the policy never shares unless said otherwise. */
    classes: z.array(id).optional(),
    incomplete: z.array(z.string().min(1)).default([]),
    of,
    trust,
  }),
]);

const writtenReview = strict({
  by: id,
  state: z.enum(REVIEW_STATES).optional(),
  of,
  trust,
  at: instant({ day: 'start' }).optional(),
});
export const review = z.union([
  id.transform((by): z.output<typeof writtenReview> => ({ by })),
  writtenReview,
]);
const writtenApproval = strict({
  by: id,
  state: z.enum(['approved', 'refused']).optional(),
  of,
  trust,
});
export const givenApproval = z.union([
  id.transform((by): z.output<typeof writtenApproval> => ({ by })),
  writtenApproval,
]);
const writtenCheck = strict({
  conclusion: z.enum(CONCLUSIONS),
  /** App that reported it; the host names none unless said. */
  app: text(100).optional(),
  of,
  trust,
});
export const check = z.union([
  z
    .enum(CONCLUSIONS)
    .transform((conclusion): z.output<typeof writtenCheck> => ({ conclusion })),
  writtenCheck,
]);
export const protection = z.union([
  z.enum(['asRequired', 'notReported']),
  strict({
    requiredChecks: z
      .array(
        z.union([text(200), strict({ name: text(200), pinned: z.boolean() })]),
      )
      .optional(),
    reviews: z.number().int().min(0).optional(),
    codeOwnerReviews: z.boolean().optional(),
    bypassActors: z.array(text(200)).optional(),
    partlyHidden: z.boolean().optional(),
    /** `owned`, or areas with the number of files that nobody owns. */
    areas: z
      .union([z.literal('owned'), z.record(id, z.number().int().min(1))])
      .optional(),
    trust,
  }),
]);

export type ScanGiven = z.output<typeof scan>;
