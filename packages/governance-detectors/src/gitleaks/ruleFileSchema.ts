import { z } from 'zod';

/** Keys in lower case: gitleaks reads them without regard to case. */
const texts = z.array(z.string()).default([]);

const allowlist = z.looseObject({
  condition: z.string().default('OR'),
  regextarget: z.string().default(''),
  regexes: texts,
  paths: texts,
  stopwords: texts,
  commits: texts,
  targetrules: texts,
});

const rule = z.looseObject({
  id: z.string().min(1),
  description: z.string().default(''),
  regex: z.string().optional(),
  path: z.string().optional(),
  secretgroup: z.number().int().min(0).default(0),
  entropy: z.number().default(0),
  keywords: texts,
  skipreport: z.boolean().default(false),
  allowlist: allowlist.optional(),
  allowlists: z.array(allowlist).default([]),
});

/** A rule file of gitleaks 8, as far as it says what to look for. Rules are checked one by one, so that one cannot spoil the rest. */
export const ruleFileSchema = z.looseObject({
  extend: z.looseObject({}).optional(),
  allowlist: z.unknown().optional(),
  allowlists: z.array(z.unknown()).default([]),
  rules: z.array(z.unknown()).default([]),
});

export const ruleSchema = rule;
export const allowlistSchema = allowlist;

export type RawRule = z.infer<typeof rule>;
export type RawAllowlist = z.infer<typeof allowlist>;

/** Keys that mean something to us or nothing to anybody; of others the reader should know that they have no effect. */
export const RULE_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(rule.shape),
  'tags',
]);
export const ALLOWLIST_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(allowlist.shape),
  'description',
]);
export const FILE_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(ruleFileSchema.shape),
  'title',
  'description',
  'minversion',
]);
