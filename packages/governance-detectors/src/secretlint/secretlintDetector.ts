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

// It would keep a record of every rule on every file for as long as the process lives.
secretLintProfiler.setEnabled(false);

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
  const sink: Sink = { reports: [], failures: [] };
  const listening = active.map((rule): SecretLintCoreConfigRule => ({
    id: rule.meta.id,
    rule: listenTo(rule, sink),
  }));
  return {
    id: 'secretlint',
    rules: active.map(idOf),
    find({ path, text }) {
      sink.reports = [];
      sink.failures = [];
      runRules(listening, path, text);
      if (sink.failures.length > 0) throw sink.failures[0];
      return sink.reports.map(({ rule, report }) => toHit(rule, report));
    },
  };
}

interface Report {
  readonly rule: Rule;
  readonly report: SecretLintRuleReportDescriptor;
}

/** Where rules leave what they have to say of the text that is being read. */
interface Sink {
  reports: Report[];
  failures: unknown[];
}

/**
 * Runs the rules, which are synchronous; their reports are taken at the source, since what secretlint does with reports later
 * takes quadratic time.
 */
function runRules(
  listening: SecretLintCoreConfigRule[],
  path: string,
  text: string,
): void {
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
}

/** secretlint would open a key store by its path; the content of binary files is not for us to read. */
const extOf = (path: string): string => {
  const ext = extname(path).toLowerCase();
  return ext === '.p12' ? '' : ext;
};

function listenTo(rule: Rule, sink: Sink): Rule {
  return {
    ...rule,
    create(context, options) {
      const handler = rule.create(
        { ...context, report: report => sink.reports.push({ rule, report }) },
        options,
      );
      return {
        file(source) {
          try {
            return handler.file?.(source);
          } catch (error) {
            sink.failures.push(error);
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
