import { z } from 'zod';
import {
  EXPECTED,
  anyEntityRef,
  entityRef,
  groupRef,
  id,
  instant,
  oneOrMany,
  repositoryId,
  strict,
  text,
} from '../../shared/document/shapes';
import { PHASES, STAGES, SURFACES } from '../types';
import { assistantSchema, changeSchema } from './changeSchema';
import {
  breakGlassSchema,
  strengtheningSchema,
  waiverSchema,
} from './exceptionSchema';
import { trust } from './reportSchema';

const tier = z.union([
  id,
  strict({
    declared: text(63).optional(),
    assigned: text(63).optional(),
    inherited: oneOrMany(text(63)).optional(),
  }),
]);
const critical = z.union([
  z.boolean(),
  strict({
    declared: text(63).optional(),
    assigned: z.boolean().optional(),
    inherited: oneOrMany(text(63)).optional(),
  }),
]);

/** The allowlist entry that a case takes for granted. */
const approval = strict({
  owner: oneOrMany(groupRef).optional(),
  tierAtMost: id.optional(),
});
/** The exclusion that a case takes for granted. */
const exclusion = strict({
  because: text().optional(),
  nonNegotiable: z.boolean().optional(),
});
const repository = z.union([
  z.enum(['approved', 'notApproved', 'excluded']),
  repositoryId({ allowStar: false }),
  strict({
    approved: approval.optional(),
    excluded: exclusion.optional(),
  }).refine(({ approved, excluded }) => !approved !== !excluded, {
    error: () => `${EXPECTED}either \`approved\` or \`excluded\` in the map`,
  }),
]);

const entityShape = {
  tier: tier.optional(),
  critical: critical.optional(),
  stage: z.enum(STAGES).optional(),
  owner: groupRef.optional(),
  ancestors: oneOrMany(groupRef).optional(),
  system: entityRef(
    ['system'],
    'a system such as `system:default/shop`',
  ).optional(),
};

const person = strict({
  groups: oneOrMany(groupRef).optional(),
  bot: z.boolean().optional(),
  identified: z.boolean().optional(),
  stage: z.enum(STAGES).optional(),
  /** Training path to the end of its certificate; an empty map means that none is held. */
  certificates: z.record(id, instant({ day: 'end' })).optional(),
  trust,
});

/** Who gives no answer: the code host, or the portal, in whose place a bundle answers. */
const outage = z.union([
  z.enum(['host', 'portal']),
  strict({
    portal: strict({ bundleAgeHours: z.number().min(0).max(8_784).optional() }),
  }),
]);

/** What a case takes for granted: a change when it has `change`, otherwise the mere use of an assistant. */
export const givenSchema = strict({
  /** Another base that this one extends. */
  base: id.optional(),
  now: instant({ day: 'start' }).optional(),
  phase: z.enum(PHASES).optional(),
  repository: repository.optional(),
  ...entityShape,
  /** Several entities of the repository, instead of the one that the keys above describe. */
  entities: z
    .array(
      strict({
        ref: anyEntityRef,
        path: z.string().optional(),
        ...entityShape,
      }),
    )
    .optional(),
  assistant: oneOrMany(assistantSchema).optional(),
  model: text(200).optional(),
  surface: z.enum(SURFACES).optional(),
  mcpServers: z.array(text(300)).optional(),
  extensions: z.array(text(300)).optional(),
  touches: oneOrMany(id).optional(),
  change: changeSchema.optional(),
  people: z.record(id, person).optional(),
  waivers: z.array(waiverSchema).optional(),
  breakGlass: z.array(breakGlassSchema).optional(),
  strengthenings: z.array(strengtheningSchema).optional(),
  outage: outage.optional(),
  /** Providers that could not say. */
  problems: z.array(id).optional(),
});

export type GivenInput = z.output<typeof givenSchema>;
export type PersonGiven = z.output<typeof person>;
export type EntityGiven = NonNullable<GivenInput['entities']>[number];
