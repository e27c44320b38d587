import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RE2JS } from 're2js';
import { sequenceOf, writeText } from '../__testUtils__/writeText';
import { LiteralIndexBuilder } from '../literals/literalIndex';
import { compileLinear } from '../re2/linearPattern';
import { parseSyntax } from '../re2/parseSyntax';
import { compileRules } from './compileRules';
import { readRuleFile } from './readRuleFile';

/** gitleaks' own rules beside the checkout; without them the other tests of this folder stand alone. */
const SAMPLE = join(
  __dirname,
  '../../../../../shared/samples/enforcement/gitleaks-default-config.toml',
);
const text = existsSync(SAMPLE) ? readFileSync(SAMPLE, 'utf8') : '';
const file = readRuleFile(text, 'gitleaks[0]');
const patterns = file.rules.flatMap(({ rule }) =>
  rule.regex === undefined ? [] : [[rule.id, rule.regex] as const],
);

/** Where an expression matches, over the whole text. */
function searchPlainly(pattern: string, searched: string): readonly string[] {
  const matcher = RE2JS.compile(pattern).matcher(searched);
  const found: string[] = [];
  while (matcher.find()) found.push(`${matcher.start()}-${matcher.end()}`);
  return found;
}

describe('R42 the default rules of gitleaks can be read', () => {
  it('every rule is compiled or reported', () => {
    const compiled = compileRules(file, new LiteralIndexBuilder(), () => true);
    expect(file.issues).toEqual([]);
    expect(compiled.issues).toEqual([]);
    expect(compiled.rules).toHaveLength(text === '' ? 0 : 222);
  });

  it('every pattern is understood, so that none has to be searched for everywhere', () => {
    const misread = patterns.filter(([, pattern]) => !parseSyntax(pattern));
    expect(misread).toEqual([]);
  });

  it('every pattern is found where RE2 finds it', () => {
    const differing = patterns.filter(([id, pattern]) => {
      const searched = textFor(id, pattern);
      const index = new LiteralIndexBuilder();
      const compiled = compileLinear(pattern, index);
      const found = [
        ...compiled.findAll(searched, index.build().find(searched)),
      ];
      const places = found.map(({ start, end }) => `${start}-${end}`);
      return places.join() !== searchPlainly(pattern, searched).join();
    });
    expect(differing).toEqual([]);
  });
});

/** Matches of a pattern, whole and broken, between other things. */
function textFor(id: string, pattern: string): string {
  const tree = parseSyntax(pattern);
  const next = sequenceOf(id.length + pattern.length);
  const write = () => (tree ? writeText(tree, next) : '');
  return [
    write(),
    ` ${write()}\n`,
    `x${write().slice(1)}`,
    `${write().slice(0, -3)} "${write()}"; `,
    write() + write(),
    `const a = '${write()}'; // ${write()}\r\n${write()}`,
  ].join('');
}
