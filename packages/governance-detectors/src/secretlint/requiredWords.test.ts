import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type {
  SecretLintRuleContext,
  SecretLintSourceCode,
} from '@secretlint/types';
import fc from 'fast-check';
import { REQUIRED_WORDS } from './requiredWords';

/** A text that holds every word, so that a rule with several patterns tries all of them. */
const EVERY_WORD = Object.values(REQUIRED_WORDS).flat().join(' SECRET_KEY\n');

/** Patterns that a rule tries on a text, in its order. */
function patternsOf(rule: (typeof rules)[number], content: string) {
  const tried = new Set<RegExp>();
  const spies = (
    ['matchAll', 'match', 'search', 'replace', 'split'] as const
  ).map(method =>
    jest.spyOn(String.prototype, method).mockImplementation(function spied(
      this: string,
      pattern: unknown,
    ) {
      if (pattern instanceof RegExp) tried.add(pattern);
      return method === 'matchAll' ? [][Symbol.iterator]() : null;
    } as never),
  );
  const exec = jest
    .spyOn(RegExp.prototype, 'exec')
    .mockImplementation(function spied(this: RegExp) {
      tried.add(this);
      return null;
    });
  try {
    const context = {
      createTranslator: () => () => ({ message: '', messageId: '' }),
      report: () => undefined,
      ignore: () => undefined,
      sharedOptions: {},
    } as unknown as SecretLintRuleContext;
    const source = {
      filePath: 'a.ts',
      ext: '.ts',
      content,
      contentType: 'text',
    } as unknown as SecretLintSourceCode;
    rule.create(context, {}).file?.(source);
  } finally {
    exec.mockRestore();
    spies.forEach(spy => spy.mockRestore());
  }
  return [...tried];
}

/** What a pattern takes, whatever must or must not stand beside it. */
const taken = (pattern: RegExp): RegExp =>
  new RegExp(
    pattern.source
      .replace(/\(\?<?[=!](?:\[[^\]]*\]|\\p\{L\}|\\w)\)/g, '')
      .replace(/\(\?<\w+>/g, '(?:')
      .replace(/\\b/g, ''),
  );

const named = rules.flatMap(rule => {
  const id = rule.meta.id.replace(
    '@secretlint/secretlint-rule-',
    'secretlint/',
  );
  const words = Object.hasOwn(REQUIRED_WORDS, id)
    ? REQUIRED_WORDS[id]
    : undefined;
  return words ? [{ id, rule, words }] : [];
});

describe('R42 a text without the words of a rule holds nothing that the rule reports', () => {
  it('every word belongs to a rule of the preset', () => {
    expect(named.map(({ id }) => id).sort()).toEqual(
      Object.keys(REQUIRED_WORDS).sort(),
    );
  });

  it.each(named.map(each => [each.id, each] as const))(
    '%s',
    (_, { rule, words }) => {
      const patterns = patternsOf(rule, EVERY_WORD);
      expect(patterns.length).toBeGreaterThan(0);
      for (const pattern of patterns)
        fc.assert(
          fc.property(fc.stringMatching(taken(pattern)), text => {
            const lower = text.toLowerCase();
            expect(words.some(word => lower.includes(word))).toBe(true);
          }),
          { numRuns: 50 },
        );
    },
  );

  it('each rule tries as many patterns as were looked at', () => {
    expect(
      named.map(
        ({ id, rule }) => `${id} ${patternsOf(rule, EVERY_WORD).length}`,
      ),
    ).toMatchInlineSnapshot(`
     [
       "secretlint/aws 1",
       "secretlint/privatekey 1",
       "secretlint/basicauth 1",
       "secretlint/slack 2",
       "secretlint/sendgrid 1",
       "secretlint/shopify 1",
       "secretlint/stripe 1",
       "secretlint/github 3",
       "secretlint/gitlab 1",
       "secretlint/grafana 2",
       "secretlint/openai 1",
       "secretlint/anthropic 1",
       "secretlint/groq 1",
       "secretlint/huggingface 1",
       "secretlint/linear 1",
       "secretlint/notion 1",
       "secretlint/1password 1",
       "secretlint/database-connection-string 3",
       "secretlint/hashicorp-vault 3",
       "secretlint/vercel 1",
       "secretlint/databricks 1",
       "secretlint/docker 1",
       "secretlint/figma 1",
       "secretlint/cloudflare 1",
       "secretlint/tailscale 1",
     ]
    `);
  });
});
