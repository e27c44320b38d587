import type { VariableValue } from '../types';
import { finishes } from '../__testUtils__/playbooks';
import { readTemplate } from './readTemplate';
import { renderTemplate, type VariableValues } from './renderTemplate';

function render(template: string, values: VariableValues): string {
  const read = readTemplate(template);
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return renderTemplate(read.value, values);
}

describe('R40 values are put into a template', () => {
  it.each<[string, string, VariableValues, string]>([
    ['a value', 'a {{b}}!', { b: 'c' }, 'a c!'],
    ['a number', '{{a}}', { a: 0 }, '0'],
    ['a decision', '{{a}}{{b}}', { a: true, b: false }, 'truefalse'],
    ['nothing', 'a{{b}}', {}, 'a'],
    ['no value of every object', '{{constructor}}{{toString}}', {}, ''],
    [
      'a value named like one',
      '{{constructor}}',
      { constructor: 'a' } as never,
      'a',
    ],
    [
      'a value that reads like a template',
      '{{a}}',
      { a: '{{b}}{{#b}}', b: 'c' },
      '{{b}}{{#b}}',
    ],
    [
      'a value that reads like a replacement',
      '{{a}}',
      { a: '$& $1 $$ $`' },
      '$& $1 $$ $`',
    ],
    [
      'a value with the marks used here',
      '{{a}}{{b}}',
      { a: '\ufdd1\ufdd0\u0000', b: 'c' },
      '\ufdd1\ufdd0\u0000c',
    ],
    ['two values in their order', '{{b}}{{a}}{{b}}', { a: '1', b: '2' }, '212'],
    [
      'a template with the marks used here',
      'a\ufdd0\ufdd1{{b}}',
      { b: 'c' },
      'ac',
    ],
  ])('%s', (_, template, values, text) => {
    expect(render(template, values)).toBe(text);
  });

  it.each<[VariableValue | undefined, boolean]>([
    ['a', true],
    [' ', true],
    [0, true],
    [true, true],
    ['', false],
    [false, false],
    [undefined, false],
  ])('a section of %j stands: %s', (value, stands) => {
    const values: VariableValues = value === undefined ? {} : { a: value };
    expect(render('{{#a}}b{{/a}}', values)).toBe(stands ? 'b' : '');
  });

  it.each<[string, string, string]>([
    ['its line', 'a\n{{#x}}b{{/x}}\nc', 'a\nc'],
    ['its lines', 'a\n{{#x}}\nb\n{{/x}}\nc', 'a\nc'],
    ['its line with blanks', 'a\n \t{{#x}}b{{/x}} \nc', 'a\nc'],
    ['its line of Windows', 'a\r\n{{#x}}b{{/x}}\r\nc', 'a\r\nc'],
    [
      'one line with its neighbour',
      'a\n{{#x}}b{{/x}} {{#y}}b{{/y}}\nc',
      'a\nc',
    ],
    ['the last line', 'a\n{{#x}}b{{/x}}', 'a\n'],
    ['only itself from a line of others', 'a {{#x}}b{{/x}} c\n', 'a  c\n'],
    ['only itself behind a value', '{{v}}{{#x}}b{{/x}}\nc', 'v \n\nc'],
    ['what begins behind a line', 'a{{#x}}\nb{{/x}}\nc', 'a\nc'],
    ['all within it', '{{#x}}{{#v}}{{v}}{{/v}}{{/x}}a', 'a'],
  ])('a section that is left out takes %s along', (_, template, text) => {
    expect(render(template, { v: 'v \n' })).toBe(text);
  });

  it.each([
    ['values', '{{a}}'.repeat(50_000)],
    ['sections', '{{#b}}c{{/b}}'.repeat(20_000)],
    ['sections with blanks', '{{#b}}c{{/b}} \t'.repeat(20_000)],
    [
      'sections that cannot take their line',
      `${'{{#b}}c{{/b}} '.repeat(20_000)}a`,
    ],
    ['blanks', ' '.repeat(200_000)],
  ])('takes linear time for many %s', (_, template) => {
    expect(finishes(() => render(template, { a: '{{a}}' }))).toBe(true);
  });
});
