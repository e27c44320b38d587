import { lintSource } from '@secretlint/core';
import { secretLintProfiler } from '@secretlint/profiler';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type {
  SecretLintRuleCreator,
  SecretLintRuleReportDescriptor,
} from '@secretlint/types';
import { extname } from 'node:path';
import type { LiteralIndexBuilder } from '../literals/literalIndex';
import {
  RANKS,
  type Detector,
  type Hit,
  type SourceText,
} from '../scan/detector';
import { CREDENTIALS, type Selection } from '../scan/selection';
import { REMOVE_CREDENTIAL } from '../texts';
import { REQUIRED_WORDS } from './requiredWords';

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
export function createSecretlintDetector(
  selection: Selection,
  index: LiteralIndexBuilder,
): Detector {
  // It keeps a mark for every rule and file as long as the process lives.
  secretLintProfiler.setEnabled(false);
  const active = rules.filter(
    rule => rule.meta.id !== IGNORE_COMMENTS && selection.isOn(idOf(rule)),
  );
  const readers = active.filter(readsText).map(rule => ({
    rule,
    mayReport: createMayReport(idOf(rule), index),
  }));
  return {
    id: 'secretlint',
    rules: active.map(idOf),
    find: source =>
      runRules(
        readers.filter(each => each.mayReport(source)).map(({ rule }) => rule),
        source,
      ),
  };
}

/** Whether a rule may report anything in a text at all, by the words that it must hold. */
function createMayReport(
  id: string,
  index: LiteralIndexBuilder,
): (source: SourceText) => boolean {
  if (!Object.hasOwn(REQUIRED_WORDS, id)) return () => true;
  const words = (REQUIRED_WORDS[id] ?? []).map(word =>
    index.add(word, { places: false }),
  );
  return ({ hits }) => words.some(word => hits.has(word));
}

const readsText = ({ meta: { supportedContentTypes: types } }: Rule): boolean =>
  types.includes('all') || types.includes('text');

/**
 * Runs the rules as one rule, since secretlint would need as long for each as the rule itself does, and takes their reports at
 * the source, since what it does with them takes quadratic time. Rules are synchronous; one that fails, or is not done when
 * it returns, fails the detector.
 */
function runRules(
  active: readonly Rule[],
  { path, text }: Pick<SourceText, 'path' | 'text'>,
): readonly Hit[] {
  if (active.length === 0) return [];
  const hits: Hit[] = [];
  let failure: unknown = new Error('secretlint did not run its rules');
  const together: SecretLintRuleCreator = {
    messages: {},
    meta: {
      id: 'together',
      recommended: false,
      type: 'scanner',
      supportedContentTypes: ['text'],
    },
    create: context => ({
      file(source) {
        try {
          for (const rule of active) {
            const report = (said: SecretLintRuleReportDescriptor) =>
              hits.push(toHit(rule, said));
            const { file } = rule.create({ ...context, report }, {});
            if (file?.(source)) throw new Error('a rule is asynchronous');
          }
          failure = undefined;
        } catch (error) {
          failure = error;
        }
      },
    }),
  };
  lintSource({
    source: {
      filePath: path || 'text',
      content: text,
      ext: extOf(path),
      contentType: 'text',
    },
    options: {
      config: { rules: [{ id: together.meta.id, rule: together }] },
      noPhysicFilePath: true,
      maskSecrets: true,
    },
  }).catch(() => undefined);
  if (failure) throw failure;
  return hits;
}

/** secretlint would open a key store by its path; the content of binary files is not for us to read. */
const extOf = (path: string): string => {
  const ext = extname(path).toLowerCase();
  return ext === '.p12' ? '' : ext;
};

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
