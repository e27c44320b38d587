import { lintSource } from '@secretlint/core';
import { secretLintProfiler } from '@secretlint/profiler';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type {
  SecretLintCoreConfigRule,
  SecretLintRuleReportDescriptor,
} from '@secretlint/types';
import { extname } from 'node:path';
import { RANKS, type Detector, type Hit } from '../scan/detector';
import { CREDENTIALS, type Selection } from '../scan/selection';
import { REMOVE_CREDENTIAL } from '../texts';

/** The rule that lets comments in a file silence other rules. What may be shared is not for the file to say. */
const IGNORE_COMMENTS = '@secretlint/secretlint-rule-filter-comments';

type Rule = (typeof rules)[number];

/** `secretlint/aws` of `@secretlint/secretlint-rule-aws`. */
const idOf = (rule: Rule): string =>
  rule.meta.id.replace('@secretlint/secretlint-rule-', 'secretlint/');

/** Rules of the preset, as findings name them. */
export const SECRETLINT_RULES: readonly string[] = rules
  .filter(rule => rule.meta.id !== IGNORE_COMMENTS)
  .map(idOf);

/** Credentials, by the rules of secretlint's recommended preset. Reads nothing but the text it is given. */
export function createSecretlintDetector(selection: Selection): Detector {
  // It keeps a mark for every rule and file as long as the process lives.
  secretLintProfiler.setEnabled(false);
  const active = rules.filter(
    rule => rule.meta.id !== IGNORE_COMMENTS && selection.isOn(idOf(rule)),
  );
  return {
    id: 'secretlint',
    rules: active.map(idOf),
    find({ path, text }) {
      const reports = runRules(active, path, text);
      return reports.map(({ rule, report }) => toHit(rule, report));
    },
  };
}

interface Report {
  readonly rule: Rule;
  readonly report: SecretLintRuleReportDescriptor;
}

/**
 * Runs the rules and takes their reports at the source: they are synchronous, and what secretlint does with reports later
 * takes quadratic time.
 */
function runRules(
  active: readonly Rule[],
  path: string,
  text: string,
): readonly Report[] {
  const reports: Report[] = [];
  const failures: unknown[] = [];
  const listening = active.map((rule): SecretLintCoreConfigRule => ({
    id: rule.meta.id,
    rule: listenTo(rule, reports, failures),
  }));
  lintSource({
    source: {
      filePath: path || 'text',
      content: text,
      ext: extOf(path),
      contentType: 'text',
    },
    options: {
      config: { rules: listening },
      noPhysicFilePath: true,
      maskSecrets: true,
    },
  }).catch(() => undefined);
  if (failures.length > 0) throw failures[0];
  return reports;
}

/** secretlint would open a key store by its path; the content of binary files is not for us to read. */
const extOf = (path: string): string => {
  const ext = extname(path).toLowerCase();
  return ext === '.p12' ? '' : ext;
};

function listenTo(rule: Rule, reports: Report[], failures: unknown[]): Rule {
  return {
    ...rule,
    create(context, options) {
      const handler = rule.create(
        { ...context, report: report => reports.push({ rule, report }) },
        options,
      );
      return {
        file(source) {
          try {
            return handler.file?.(source);
          } catch (error) {
            failures.push(error);
            return undefined;
          }
        },
      };
    },
  };
}

function toHit(
  rule: Rule,
  { message, range }: SecretLintRuleReportDescriptor,
): Hit {
  return {
    rule: idOf(rule),
    title: `credential (${message.messageId})`,
    class: CREDENTIALS,
    fix: REMOVE_CREDENTIAL,
    spans: [{ start: range[0], end: range[1] }],
    rank: RANKS.secretlint,
  };
}
