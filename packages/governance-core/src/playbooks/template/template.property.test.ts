import fc from 'fast-check';
import { readTemplate, type TemplatePart } from './readTemplate';
import { renderTemplate } from './renderTemplate';

const NAMES = ['a', 'b', 'constructor', 'toString'] as const;
const name = fc.constantFrom(...NAMES);

/** Values that would do something if they were read as a template. */
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...['{{a}}', '{{#a}}', '{{/a}}', '\\{{', '{{', '', ' ', '\n'],
  ),
  fc
    .array(fc.constantFrom(...['{{', '}}', 'a', '#', '/', '\n', '\\', '$&']))
    .map(pieces => pieces.join('')),
);
const values = fc.record({
  a: value,
  b: value,
  constructor: value,
  toString: value,
});

/** Templates as parts, without sections and without marks of templates in their texts. */
const flat = fc.array(
  fc.oneof(
    fc.record({ text: fc.string({ unit: fc.constantFrom(...'ab \n}#/$') }) }),
    fc.record({ name }),
  ),
);

describe('R40 templates, whatever is put in', () => {
  it('hold each value as it is', () => {
    fc.assert(
      fc.property(flat, values, (parts, given) => {
        const template = parts
          .map(part => ('text' in part ? part.text : `{{${part.name}}}`))
          .join('');
        const read = readTemplate(template);
        expect(read.ok && renderTemplate(read.value, given)).toBe(
          parts
            .map(part => ('text' in part ? part.text : given[part.name]))
            .join(''),
        );
      }),
      { numRuns: 300, seed: 20270131 },
    );
  });

  it('come back as they were when values are their own tags', () => {
    const template = fc.string({
      unit: fc.constantFrom(...['{{a}}', '{{b}}', 'x', '\n', ' ', '}}']),
    });
    fc.assert(
      fc.property(template, text => {
        const read = readTemplate(text);
        const itself = { a: '{{a}}', b: '{{b}}' };
        expect(read.ok && renderTemplate(read.value, itself)).toBe(text);
      }),
      { seed: 20270131 },
    );
  });

  it('are read or refused, and what is refused has a place in them', () => {
    const pieces = [
      '{{',
      '}}',
      '{{a}}',
      '{{#a}}',
      '{{/a}}',
      '{{#b}}',
      '{{/b}}',
      '\\',
      '\n',
      'x',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), given => {
        const text = given.join('');
        const read = readTemplate(text);
        const parts = read.ok ? read.value : [];
        expect(parts.every(isPlain)).toBe(true);
        expect(renderTemplate(parts, { a: 'y', b: 'y' })).not.toMatch(
          /[\ufdd0\ufdd1]/,
        );
        const lines = text.split('\n').length;
        const places = read.ok ? [] : read.issues.map(({ line = 0 }) => line);
        expect(read.ok || places.length > 0).toBe(true);
        expect(places.filter(line => line < 1 || line > lines)).toEqual([]);
      }),
      { numRuns: 300, seed: 20270131 },
    );
  });
});

/** A text part never holds a tag, unless braces were written as braces. */
const isPlain = (part: TemplatePart): boolean => {
  if (part.kind === 'section') return part.parts.every(isPlain);
  return (
    part.kind === 'value' || part.text === '{{' || !part.text.includes('{{')
  );
};
