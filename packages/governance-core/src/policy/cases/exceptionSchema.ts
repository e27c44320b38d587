import { z } from 'zod';
import {
  addingPattern,
  anyEntityRef,
  entityRef,
  groupRef,
  id,
  instant,
  personRef,
  repositoryId,
  strict,
} from '../../shared/document/shapes';
import { STRENGTHENED_CHANGES } from '../strengthening';
import { MOST_STRENGTHENED_REVIEWS } from '../strengtheningTerms';
import { commitWord } from './reportSchema';

/** What a scope names; `this` stands for the entity or the repository of the case. */
const scopeShape = {
  entity: z.union([z.literal('this'), anyEntityRef]).optional(),
  repository: z
    .union([z.literal('this'), repositoryId({ allowStar: false })])
    .optional(),
  system: entityRef(
    ['system'],
    'a system such as `system:default/shop`',
  ).optional(),
  group: groupRef.optional(),
};

/** A waiver as the case takes it for granted; who asked, who approved and why are filled in. */
export const waiverSchema = strict({
  id: id.optional(),
  rule: id.optional(),
  lowersTierTo: id.optional(),
  ...scopeShape,
  paths: z.array(z.string().min(1)).min(1).optional(),
  change: commitWord.optional(),
  requester: personRef.optional(),
  approver: personRef.optional(),
  activeFrom: instant({ day: 'start' }).optional(),
  expiresAt: instant({ day: 'end' }),
});

/** A use of break-glass, of the case's repository; it holds from the beginning unless `activeFrom` is written. */
export const breakGlassSchema = strict({
  id: id.optional(),
  change: commitWord.optional(),
  activeFrom: instant({ day: 'start' }).optional(),
  expiresAt: instant({ day: 'end' }),
});

/** Stricter review as the case takes it for granted; it acts from the beginning unless `activeFrom` is written. */
export const strengtheningSchema = strict({
  id: id.optional(),
  ...scopeShape,
  paths: z.array(addingPattern).min(1).max(100).optional(),
  changes: z.enum(STRENGTHENED_CHANGES).optional(),
  reviews: z.number().int().min(1).max(MOST_STRENGTHENED_REVIEWS),
  by: z.array(groupRef).min(1).max(10).optional(),
  activeFrom: instant({ day: 'start' }).optional(),
  expiresAt: instant({ day: 'end' }),
});

export type WaiverGiven = z.output<typeof waiverSchema>;
