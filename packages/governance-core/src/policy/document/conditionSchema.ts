import { z } from 'zod';
import {
  EXPECTED,
  glob,
  id,
  oneOrMany,
  pathPattern,
  strict,
  text,
} from '../../shared/document/shapes';
import { STAGES, SURFACES, type Condition } from '../types';

const ATTRIBUTIONS = ['ai', 'mixed', 'human', 'unknown'] as const;

const needsOneKey = (value: object) => Object.keys(value).length > 0;
const ONE_KEY = { error: () => `${EXPECTED}at least one condition in the map` };

const stages = oneOrMany(z.enum(STAGES));

const tier = z.union([
  oneOrMany(id),
  strict({ from: id.optional(), atMost: id.optional() }).refine(
    needsOneKey,
    ONE_KEY,
  ),
]);

const assistant = z.union([
  z.enum(['approved', 'none', 'any', 'unidentified']),
  strict({
    id: oneOrMany(id).optional(),
    vendor: oneOrMany(text(100)).optional(),
    external: z.boolean().optional(),
    approved: z.boolean().optional(),
    identified: z.boolean().optional(),
    retentionDaysAtMost: z.number().int().min(0).optional(),
  }).refine(needsOneKey, ONE_KEY),
]);

const change = strict({
  attribution: oneOrMany(z.enum(ATTRIBUTIONS)).optional(),
  touches: oneOrMany(id).optional(),
  paths: oneOrMany(pathPattern).optional(),
}).refine(needsOneKey, ONE_KEY);

const author = strict({
  stage: stages.optional(),
  certificate: id.optional(),
}).refine(needsOneKey, ONE_KEY);

const condition: z.ZodType<Condition> = z.lazy(() =>
  strict({
    tier: tier.optional(),
    classified: z.boolean().optional(),
    critical: z.boolean().optional(),
    stage: stages.optional(),
    repository: z.enum(['approved', 'notApproved', 'excluded']).optional(),
    assistant: assistant.optional(),
    surface: oneOrMany(z.enum(SURFACES)).optional(),
    model: z.union([z.literal('approved'), oneOrMany(glob)]).optional(),
    sources: z.literal('approved').optional(),
    change: change.optional(),
    author: author.optional(),
    any: z.array(condition).min(1).optional(),
    all: z.array(condition).min(1).optional(),
    not: condition.optional(),
  }).refine(needsOneKey, ONE_KEY),
);

/** `when` of a rule: all conditions present must hold. Leave `when` out for a rule that always applies. */
export const conditionSchema = condition;
