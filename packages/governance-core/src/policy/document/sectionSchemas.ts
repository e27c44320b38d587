import { z } from 'zod';
import { modeByStage } from './modeByStage';
import { conditionSchema } from './conditionSchema';
import { obligationSchema } from './obligationSchema';
import {
  EXPECTED,
  addingPattern,
  anyEntityRef,
  entityRef,
  glob,
  groupRef,
  hours,
  id,
  instant,
  oneOrMany,
  ownerRef,
  pathPattern,
  personRef,
  repositoryId,
  strict,
  text,
} from '../../shared/document/shapes';
import { DEFAULT_DATA_HANDLING } from '../dataHandling';
import { SURFACES } from '../types';

/** What the policy is, and the sentences that people read. */
export const metadataSchema = strict({
  name: id,
  title: text(200),
  description: text(2000).optional(),
  owner: ownerRef,
  statement: z.record(id, text(500)),
});

export const tierSchema = strict({
  id,
  title: text(100).optional(),
  description: text().optional(),
});

export const defaultsSchema = strict({
  unclassified: z.literal('strictest').optional(),
  unidentifiedAssistant: strict({
    external: z.boolean().default(true),
    approved: z.boolean().default(false),
  }).default({ external: true, approved: false }),
  noPermit: strict({ mode: modeByStage }).default({ mode: 'enforce' }),
  onError: z.enum(['deny', 'report']).default('deny'),
  whenUnavailable: strict({
    allow: strict({
      tiers: z.array(id).min(1),
      bundleAgeHoursAtMost: hours(24 * 31),
      critical: z.boolean().default(false),
    }),
  }).optional(),
  exceptions: strict({
    waiverDaysAtMost: z.number().int().min(1).max(366).default(90),
    strengtheningDaysAtMost: z.number().int().min(1).max(366).optional(),
    breakGlassHours: z.number().int().min(1).max(168).default(24),
  }).default({ waiverDaysAtMost: 90, breakGlassHours: 24 }),
});

export const approvalSchema = strict({
  repository: repositoryId({ allowStar: true }),
  owner: oneOrMany(groupRef).optional(),
  tierAtMost: id.optional(),
});

export const exclusionSchema = strict({
  repository: repositoryId({ allowStar: true }),
  because: text(500),
  nonNegotiable: z.boolean().default(false),
});

export const sourcesSchema = strict({
  models: z.array(glob).default([]),
  mcpServers: z.array(glob).default([]),
  extensions: z.array(glob).default([]),
});

export const assistantSchema = strict({
  id,
  title: text(100).optional(),
  vendor: text(100),
  external: z.boolean(),
  approved: z.boolean().default(true),
  retentionDays: z.number().int().min(0).max(36500).optional(),
  surfaces: z.array(z.enum(SURFACES)).min(1).optional(),
  models: z.array(glob).min(1).optional(),
  aliases: z.array(text(100)).optional(),
  references: z
    .array(
      z.string().regex(/^https:\/\/\S+$/, {
        error: () => `${EXPECTED}a link that starts with \`https://\``,
      }),
    )
    .optional(),
});

export const areaSchema = strict({
  title: text(100).optional(),
  paths: z.array(pathPattern).min(1),
  ignoreCase: z.boolean().default(false),
  owners: oneOrMany(groupRef),
});

export const dataClassesSchema = strict({
  shareable: z.array(id).default([]),
  neverShare: z.array(id).default([]),
  repositorySource: z
    .record(id, z.enum(['shareable', 'neverShare']))
    .default({}),
  paths: z.record(id, z.array(addingPattern).min(1)).optional(),
});

const dataPatternSchema = strict({
  id,
  title: text(100).optional(),
  class: id,
  pattern: text(1000),
  ignorePaths: z.array(pathPattern).min(1).optional(),
  fix: text(500).optional(),
});

const bundleAgeHours = hours(24 * 366);

const { emailListAtLeast, bundleAge } = DEFAULT_DATA_HANDLING;

export const dataHandlingSchema = strict({
  off: z.array(text(200)).default([]),
  patterns: z.array(dataPatternSchema).max(200).default([]),
  gitleaks: text(200_000).optional(),
  emailListAtLeast: z
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(emailListAtLeast),
  bundleAge: strict({
    warnAfterHours: bundleAgeHours.default(bundleAge.warnAfterHours),
    blockAfterHours: bundleAgeHours.optional(),
  }).default(bundleAge),
});

/** A rule as written; what belongs together by effect is checked by the lint, so that all is told at once. */
export const ruleSchema = strict({
  id,
  title: text(200).optional(),
  implements: oneOrMany(id).default([]),
  effect: z.enum(['permit', 'forbid', 'require']),
  owner: ownerRef,
  when: conditionSchema.default({}),
  obligation: obligationSchema.optional(),
  mode: modeByStage.optional(),
  nonNegotiable: z.boolean().default(false),
  fix: text(500).optional(),
  example: text().optional(),
});

/** A waiver as written: dates are read as instants in UTC. */
export const waiverSchema = strict({
  id,
  rule: id.optional(),
  lowersTierTo: id.optional(),
  entity: anyEntityRef.optional(),
  repository: repositoryId({ allowStar: false }).optional(),
  system: entityRef(
    ['system'],
    'a system of the catalog in lower case, such as `system:default/shop`',
  ).optional(),
  group: groupRef.optional(),
  paths: z
    .array(
      z.string().regex(/^(?!\/)[^*?[\]]+$/, {
        error: () =>
          `${EXPECTED}a file, or a folder with a slash at its end, literally, such as \`src/auth/\``,
      }),
    )
    .min(1)
    .optional(),
  change: z
    .string()
    .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, {
      error: () =>
        `${EXPECTED}the full id of the head commit, lower-case hexadecimal, in quotes`,
    })
    .optional(),
  reason: text(500),
  ticket: text(300).optional(),
  owner: ownerRef,
  requester: personRef,
  approver: personRef,
  activeFrom: instant({ day: 'start' }).optional(),
  expiresAt: instant({ day: 'end' }),
});

export type MetadataInput = z.output<typeof metadataSchema>;
export type TierInput = z.output<typeof tierSchema>;
export type DefaultsInput = z.output<typeof defaultsSchema>;
export type ApprovalInput = z.output<typeof approvalSchema>;
export type ExclusionInput = z.output<typeof exclusionSchema>;
export type SourcesInput = z.output<typeof sourcesSchema>;
export type AssistantInput = z.output<typeof assistantSchema>;
export type AreaInput = z.output<typeof areaSchema>;
export type DataClassesInput = z.output<typeof dataClassesSchema>;
export type DataHandlingInput = z.output<typeof dataHandlingSchema>;
export type RuleInput = z.output<typeof ruleSchema>;
export type WaiverInput = z.output<typeof waiverSchema>;
