import { z } from 'zod';
import { id, oneOrMany, strict, text } from '../../shared/document/shapes';
import type { AssistantRole } from '../../attribution';
import type { ChangedFile } from '../types';
import { ATTRIBUTIONS } from './caseWords';
import {
  check,
  data,
  givenApproval,
  notReported,
  protection,
  review,
  scans,
  trust,
} from './reportSchema';

const ROLES = [
  'author',
  'assistant',
  'reviewSuggestion',
  'autofix',
] as const satisfies readonly AssistantRole[];
const STATUSES = [
  'added',
  'modified',
  'deleted',
  'renamed',
  'copied',
  'typeChanged',
] as const satisfies readonly ChangedFile['status'][];

/** An assistant of the policy, `none`, `unidentified`, or one that the policy does not list. */
export const assistantSchema = z.union([id, strict({ unlisted: id })]);

const commitShape = {
  attribution: z.enum(ATTRIBUTIONS).optional(),
  assistant: oneOrMany(assistantSchema).optional(),
  model: text(200).optional(),
  role: z.enum(ROLES).optional(),
  /** `true`: by a trailer of the policy; `none`: says that no assistant helped; otherwise what it declares by. */
  declared: z
    .union([z.boolean(), z.literal('none'), z.array(text(100)).min(1)])
    .optional(),
  authors: z.array(id).optional(),
};

const writtenFile = strict({
  path: z.string().min(1),
  previousPath: z.string().min(1).optional(),
  status: z.enum(STATUSES).optional(),
});
const file = z.union([
  z
    .string()
    .min(1)
    .transform((path): z.output<typeof writtenFile> => ({ path })),
  writtenFile,
]);

/** A change as a case describes it: what it is, and what is reported about it. */
export const changeSchema = strict({
  ...commitShape,
  /** Several commits; what one leaves out is taken from the change. */
  commits: z
    .array(strict({ ...commitShape, merge: z.boolean().optional() }))
    .min(1)
    .optional(),
  /** Person who set an agent to work, or `unidentified`. */
  initiator: id.optional(),
  files: z.array(file).optional(),
  trust,
  data: data.optional(),
  scans: scans.optional(),
  reviews: z.union([notReported, z.array(review)]).optional(),
  checks: z.union([notReported, z.record(text(200), check)]).optional(),
  approvals: z.union([notReported, z.array(givenApproval)]).optional(),
  protection: protection.optional(),
});

export type AssistantGiven = z.output<typeof assistantSchema>;
export type ChangeGiven = z.output<typeof changeSchema>;
export type CommitGiven = NonNullable<ChangeGiven['commits']>[number];
