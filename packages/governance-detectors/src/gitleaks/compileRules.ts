import type { LiteralIndexBuilder } from '../literals/literalIndex';
import { createAnyPattern } from '../re2/anyPattern';
import {
  compileLinear,
  PatternRefused,
  type LinearPattern,
} from '../re2/linearPattern';
import type { DetectorIssue } from '../types';
import {
  compileAllowlist,
  InvalidAllowlist,
  type Allowlist,
} from './allowlist';
import type { AllowlistSource, RuleFile, RuleSource } from './readRuleFile';

/** A rule that is ready. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** Absent for a rule that goes by the path alone. */
  readonly pattern?: LinearPattern;
  readonly matchesPath: (path: string) => boolean;
  /** One of these literals has to be in the file; when empty, the rule always looks. */
  readonly keywords: readonly number[];
  /** The group that is the secret; 0 for the first that took part. */
  readonly secretGroup: number;
  /** A secret has to have more; 0 when the rule does not ask. */
  readonly entropy: number;
  /** Those of the file first. */
  readonly allowlists: readonly Allowlist[];
}

/** Rules of one file, with what could not be used of it. */
export interface CompiledRules {
  readonly rules: readonly Rule[];
  readonly issues: readonly DetectorIssue[];
  /** Compiles what has not been needed yet, and tells which rules and allowlists RE2 refuses. */
  readonly findRefused: () => readonly DetectorIssue[];
}

/** Compiles the rules of a file that are on. One that cannot be used becomes an issue and is left out. */
export function compileRules(
  file: RuleFile,
  index: LiteralIndexBuilder,
  isOn: (id: string) => boolean,
): CompiledRules {
  const issues: DetectorIssue[] = [];
  const attempt = <T>(source: string, compile: () => T): readonly T[] => {
    try {
      return [compile()];
    } catch (error) {
      issues.push(leftOut(source, error));
      return [];
    }
  };
  const checks: Check[] = [];
  const allowlistsOf = (sources: readonly AllowlistSource[]) =>
    sources.flatMap(({ source, allowlist }) =>
      attempt(source, () => {
        const compiled = compileAllowlist(allowlist);
        checks.push({ source, check: compiled.check });
        return compiled;
      }),
    );
  const shared = allowlistsOf(file.allowlists);
  const rules = file.rules
    .filter(({ rule }) => isOn(rule.id) && !rule.skipreport)
    .flatMap(each =>
      attempt(each.source, () => {
        const own = allowlistsOf(ownAllowlists(each));
        const rule = compileRule(each, index, [
          ...shared.filter(isFor(each.rule.id)),
          ...own,
        ]);
        const { pattern } = rule;
        if (pattern)
          checks.push({ source: each.source, check: pattern.countGroups });
        return rule;
      }),
    );
  return { rules, issues, findRefused: () => checks.flatMap(refusalOf) };
}

/** Something that RE2 has yet to accept. */
interface Check {
  readonly source: string;
  readonly check: () => unknown;
}

function refusalOf({ source, check }: Check): readonly DetectorIssue[] {
  try {
    check();
    return [];
  } catch (error) {
    return [leftOut(source, error)];
  }
}

const leftOut = (source: string, error: unknown): DetectorIssue => ({
  source,
  message: `is left out: ${causeOf(error)}`,
});

/** A rule has `allowlists`, or in older files one `allowlist`. */
function ownAllowlists({
  source,
  rule,
}: RuleSource): readonly AllowlistSource[] {
  const all = [...(rule.allowlist ? [rule.allowlist] : []), ...rule.allowlists];
  return all.map((allowlist, at) => ({
    source: `${source}.allowlists[${at}]`,
    allowlist,
  }));
}

const isFor =
  (id: string) =>
  ({ targetRules }: Allowlist): boolean =>
    targetRules.length === 0 || targetRules.includes(id);

class UnusableRule extends Error {}

function compileRule(
  { rule }: RuleSource,
  index: LiteralIndexBuilder,
  allowlists: readonly Allowlist[],
): Rule {
  if (rule.regex === undefined && rule.path === undefined)
    throw new UnusableRule('it has neither `regex` nor `path`');
  const path =
    rule.path === undefined ? undefined : createAnyPattern([rule.path]);
  path?.check();
  const pattern =
    rule.regex === undefined ? undefined : compileLinear(rule.regex, index);
  if (pattern && rule.secretgroup > 0) checkGroup(rule.secretgroup, pattern);
  return {
    id: rule.id,
    title: rule.description === '' ? rule.id : rule.description,
    ...(pattern ? { pattern } : {}),
    matchesPath: text => !path || path.matches(text),
    keywords: rule.keywords
      .filter(keyword => keyword !== '')
      .map(keyword => index.add(keyword, { places: false })),
    secretGroup: rule.secretgroup,
    entropy: rule.entropy,
    allowlists,
  };
}

function checkGroup(secretGroup: number, pattern: LinearPattern): void {
  const groups = pattern.countGroups();
  if (secretGroup > groups)
    throw new UnusableRule(
      `\`secretGroup\` is ${secretGroup}, and \`regex\` has ${groups} groups`,
    );
}

function causeOf(error: unknown): string {
  if (error instanceof PatternRefused)
    return `RE2 refuses a pattern of it: ${error.message}`;
  if (error instanceof InvalidAllowlist) return `it ${error.message}`;
  if (error instanceof UnusableRule) return error.message;
  throw error;
}
