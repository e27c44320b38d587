import { z } from 'zod';
import {
  API_VERSION,
  audienceSchema,
  contentName,
  contentVersion,
  day,
  EVERYBODY,
} from '../../playbooks/format/playbookSchema';
import {
  id,
  oneOrMany,
  ownerRef,
  strict,
  text,
} from '../../shared/document/shapes';

/** Most questions that an attempt draws of one module. */
const MOST_DRAWN = 20;

const moduleSchema = strict({
  name: contentName,
  title: text(80),
  minutes: z.int().min(1).max(60),
  draw: z.int().min(1).max(MOST_DRAWN),
});

/** `PATH.yaml`. */
export const pathSchema = strict({
  apiVersion: z.literal(API_VERSION),
  name: contentName,
  version: contentVersion,
  title: text(80),
  summary: text(300),
  owner: ownerRef,
  audience: audienceSchema.default(EVERYBODY),
  reviewBy: day,
  prerequisites: oneOrMany(contentName).default([]),
  policyRules: oneOrMany(id).default([]),
  certificate: strict({ validDays: z.int().min(30).max(1_095) }),
  quiz: strict({
    passRatio: z.number().min(0.5).max(1),
    attempts: z.int().min(1).max(10),
    waitHours: z.number().min(1).max(168),
  }),
  modules: z.array(moduleSchema).min(1).max(20),
});

/** `PATH.yaml` as it was read. */
export type WrittenPath = z.output<typeof pathSchema>;
