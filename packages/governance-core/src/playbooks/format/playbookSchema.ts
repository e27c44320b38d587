import { z } from 'zod';
import { STAGES } from '../../policy/types';
import {
  EXPECTED,
  expected,
  groupRef,
  id,
  oneOrMany,
  ownerRef,
  pathPattern,
  strict,
  text,
} from '../../shared/document/shapes';
import { PLAYBOOK_KINDS, VARIABLE_TYPES } from '../types';
import { readVersion } from '../version';

/** What `apiVersion` of every document says. */
export const API_VERSION = 'ai-governance/v1';

/** Longest name of a playbook or training path: what Agent Skills allow, so that every assistant takes it. */
export const MAX_NAME_LENGTH = 64;

/** Name of a playbook or training path, and of its folder. */
export const contentName = z
  .string(expected('a name'))
  .max(MAX_NAME_LENGTH)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    expected(
      'a name of lower-case words joined by `-`, such as `prompting-standard`',
    ),
  );

/** Version of a playbook or training path. */
export const contentVersion = z
  .string(expected("a version in quotes, such as `'1.0'`"))
  .transform((value, context) => {
    const version = readVersion(value);
    if (version) return version;
    context.issues.push({
      code: 'custom',
      input: value,
      message: `${EXPECTED}a version of two numbers in quotes, such as \`'1.0'\``,
    });
    return z.NEVER;
  });

/** Whom content is for. */
export const audienceSchema = strict({
  groups: oneOrMany(groupRef).default([]),
  tiers: oneOrMany(id).default([]),
  stages: oneOrMany(z.enum(STAGES)).default([]),
  languages: oneOrMany(
    z
      .string()
      .regex(
        /^[a-z0-9+#.-]{1,40}$/,
        expected('a language in lower case, such as `typescript`'),
      ),
  ).default([]),
  areas: oneOrMany(id).default([]),
});

/** Audience of content that names none. */
export const EVERYBODY = {
  groups: [],
  tiers: [],
  stages: [],
  languages: [],
  areas: [],
};

/** A UTC day that exists. */
export const day = z
  .string(expected('a day such as `2027-05-31`'))
  .refine(isDay, expected('an existing day such as `2027-05-31`'));

function isDay(value: string): boolean {
  const at = Date.parse(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(at) &&
    new Date(at).toISOString().startsWith(value)
  );
}

const variableSchema = strict({
  name: z
    .string(expected('a name'))
    .regex(
      /^[a-z][A-Za-z0-9]{0,39}$/,
      expected('a name in camel case, such as `changedFiles`'),
    ),
  title: text(80),
  description: text(300).optional(),
  type: z.enum(VARIABLE_TYPES),
  required: z.boolean().optional(),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
  options: z.array(text(200)).min(2).max(50).optional(),
  pattern: z.string().min(1).max(300).optional(),
  maxLength: z.int().min(1).max(100_000).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  holds: id.optional(),
  neverShare: oneOrMany(id).default([]),
  whenFound: z.enum(['refuse', 'redact']).default('refuse'),
});

/** Front matter of `PLAYBOOK.md`. */
export const playbookSchema = strict({
  apiVersion: z.literal(API_VERSION),
  name: contentName,
  version: contentVersion,
  title: text(80),
  summary: text(300),
  kind: z.enum(PLAYBOOK_KINDS),
  owner: ownerRef,
  audience: audienceSchema.default(EVERYBODY),
  reviewBy: day,
  policyRules: oneOrMany(id).default([]),
  requiredReading: strict({ withinDays: z.int().min(1).max(365) }).optional(),
  risks: oneOrMany(contentName).default([]),
  tags: oneOrMany(contentName).default([]),
  appliesTo: oneOrMany(pathPattern).default([]),
  variables: z.array(variableSchema).max(30).default([]),
});

/** Front matter as it was read. */
export type WrittenPlaybook = z.output<typeof playbookSchema>;

/** One variable as it was read. */
export type WrittenVariable = z.output<typeof variableSchema>;
