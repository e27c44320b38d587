import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from './parsePolicy';

const document = readFileSync(
  join(__dirname, '../__cases__/conditions.yaml'),
  'utf8',
);

/** The document with some of its lines cut, doubled, or with something else in them. */
const damaged = fc
  .array(
    fc.record({
      line: fc.nat({ max: document.split('\n').length }),
      damage: fc.constantFrom(
        'cut',
        'double',
        'null',
        'number',
        'list',
        'indent',
        'key',
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(damages => {
    const lines = document.split('\n');
    for (const { line, damage } of damages) {
      const text = lines[line] ?? '';
      lines[line] = {
        cut: '',
        double: `${text}\n${text}`,
        null: text.replace(/: .*/, ':'),
        number: text.replace(/: [^{[]*$/, ': 17'),
        list: text.replace(/: [^{[]*$/, ': [a, b]'),
        indent: ` ${text}`,
        key: text.replace(/(\w+):/, '$1x:'),
      }[damage];
    }
    return lines.join('\n');
  });

describe('parsePolicy: whatever is given, there is an answer', () => {
  it.each([
    ['text', fc.string({ maxLength: 200 })],
    ['a damaged policy', damaged],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, text => {
        const parsed = parsePolicy(text);
        if (parsed.ok) return;
        expect(parsed.issues.length).toBeGreaterThan(0);
        for (const { code, message } of parsed.issues) {
          expect(code).toMatch(/^policy\.\w+$/);
          expect(message).not.toMatch(/undefined|\[object|NaN/);
        }
      }),
      { numRuns: 100, seed: 20270131 },
    );
  });
});
