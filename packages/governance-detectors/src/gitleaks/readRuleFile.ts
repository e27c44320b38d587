import { parse, TomlError } from 'smol-toml';
import { z } from 'zod';
import type { DetectorIssue } from '../types';
import { extensionIssues, unknownKeys } from './ruleFileIssues';
import {
  ALLOWLIST_KEYS,
  allowlistSchema,
  FILE_KEYS,
  RULE_KEYS,
  ruleFileSchema,
  ruleSchema,
  type RawAllowlist,
  type RawRule,
} from './ruleFileSchema';

/** A rule as its file has it, and where that is. */
export interface RuleSource {
  readonly source: string;
  readonly rule: RawRule;
}

export interface AllowlistSource {
  readonly source: string;
  readonly allowlist: RawAllowlist;
}

/** A rule file, read but not compiled. */
export interface RuleFile {
  readonly rules: readonly RuleSource[];
  /** Allowlists for all rules of the file. */
  readonly allowlists: readonly AllowlistSource[];
  readonly issues: readonly DetectorIssue[];
}

/** The file is no rule file at all; the message has the cause without its text. */
export class UnreadableRuleFile extends Error {}

/**
 * Reads a rule file in gitleaks' TOML format. A rule that cannot be read becomes an issue and is left out. Throws
 * `UnreadableRuleFile`. `source` names the file in issues.
 */
export function readRuleFile(text: string, source: string): RuleFile {
  const document = ruleFileSchema.safeParse(lowerKeys(parseToml(text)));
  if (!document.success)
    throw new UnreadableRuleFile(
      `is not a rule file of gitleaks: ${causeOf(document.error)}`,
    );
  const { rules, allowlist, allowlists, extend } = document.data;
  const issues: DetectorIssue[] = [
    ...extensionIssues(extend, source),
    ...unknownKeys(document.data, FILE_KEYS, source),
  ];
  const readAll = <T extends object>(
    values: readonly unknown[],
    schema: z.ZodType<T>,
    read: {
      readonly known: ReadonlySet<string>;
      readonly name: (at: number, value: unknown) => string;
    },
  ) =>
    values.flatMap((value, at) => {
      const place = read.name(at, value);
      const result = schema.safeParse(value);
      if (!result.success) {
        issues.push({
          source: place,
          message: `is left out: ${causeOf(result.error)}`,
        });
        return [];
      }
      issues.push(...unknownKeys(result.data, read.known, place));
      return [{ source: place, value: result.data }];
    });
  const globals = [
    ...(allowlist === undefined ? [] : [allowlist]),
    ...allowlists,
  ];
  return {
    rules: readAll(rules, ruleSchema, {
      known: RULE_KEYS,
      name: (at, value) => `${source}.rules[${at}]${idOf(value)}`,
    }).map(({ source: place, value }) => ({ source: place, rule: value })),
    allowlists: readAll(globals, allowlistSchema, {
      known: ALLOWLIST_KEYS,
      name: at => `${source}.allowlists[${at}]`,
    }).map(({ source: place, value }) => ({ source: place, allowlist: value })),
    issues,
  };
}

function parseToml(text: string): unknown {
  try {
    return parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const place =
      error instanceof TomlError
        ? ` at line ${error.line}, column ${error.column}`
        : '';
    throw new UnreadableRuleFile(`is not TOML${place}`);
  }
}

function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeys);
  if (typeof value !== 'object' || value === null || value instanceof Date)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.toLowerCase(),
      lowerKeys(inner),
    ]),
  );
}

const idOf = (value: unknown): string =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string'
    ? ` (${value.id})`
    : '';

const causeOf = ({ issues }: z.ZodError): string =>
  issues
    .map(({ path, message }) =>
      [path.length > 0 ? `\`${path.join('.')}\`` : '', message.toLowerCase()]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');
