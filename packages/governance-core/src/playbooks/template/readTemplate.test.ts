import { finishes } from '../__testUtils__/playbooks';
import {
  namesInTemplate,
  readTemplate,
  type TemplatePart,
} from './readTemplate';

const text = (of: string): TemplatePart => ({ kind: 'text', text: of });
const value = (name: string, line = 1): TemplatePart => ({
  kind: 'value',
  name,
  line,
});
const section = (
  name: string,
  line: number,
  ...parts: readonly TemplatePart[]
): TemplatePart => ({
  kind: 'section',
  name,
  line,
  parts,
});

const faultsOf = (template: string) => {
  const read = readTemplate(template);
  return read.ok
    ? []
    : read.issues.map(
        ({ code, line }) => `${line} ${code.replace('playbooks.', '')}`,
      );
};

describe('R40 a template is text with places for values', () => {
  it.each<[string, string, readonly TemplatePart[]]>([
    ['nothing', '', []],
    ['text', 'a {b} }}', [text('a {b} }}')]],
    ['a value', 'a {{b}} c', [text('a '), value('b'), text(' c')]],
    ['blanks', '{{ a }}{{# b }}{{/ b }}', [value('a'), section('b', 1)]],
    ['braces themselves', '\\{{a}}', [text('{{'), text('a}}')]],
    ['a brace', '{a{{b}}}', [text('{a'), value('b'), text('}')]],
    [
      'a section',
      'a\n{{#b}}\nc {{d}}{{/b}}',
      [text('a\n'), section('b', 2, text('\nc '), value('d', 3))],
    ],
    [
      'sections in sections',
      '{{#a}}{{#b}}{{c}}{{/b}}{{/a}}',
      [section('a', 1, section('b', 1, value('c')))],
    ],
    [
      'a section in itself',
      '{{#a}}{{#a}}{{/a}}{{/a}}',
      [section('a', 1, section('a', 1))],
    ],
    [
      'a value over line ends',
      '{{\na\n}}\n{{b}}',
      [value('a'), text('\n'), value('b', 4)],
    ],
    ['names of every object', '{{constructor}}', [value('constructor')]],
    ['the longest name', `{{${'a'.repeat(40)}}}`, [value('a'.repeat(40))]],
  ])('%s', (_, template, parts) => {
    expect(readTemplate(template)).toEqual({ ok: true, value: parts });
  });

  it.each<[string, string, readonly string[]]>([
    ['braces alone', 'a\n{{', ['2 unreadableTag']],
    ['no name', '{{}} {{ }} {{#}} {{/}}', Array(4).fill('1 unreadableTag')],
    ['three braces', '{{{a}}}', ['1 unreadableTag']],
    [
      'marks of other languages',
      '{{> a}}{{&a}}{{!a}}{{^a}}{{a.b}}',
      Array(5).fill('1 unreadableTag'),
    ],
    [
      'names that cannot be',
      '{{__proto__}}{{1a}}{{a-b}}{{ä}}',
      Array(4).fill('1 unreadableTag'),
    ],
    ['a name that is too long', `{{${'a'.repeat(41)}}}`, ['1 unreadableTag']],
    ['an expression', '{{a + 1}}{{a()}}', Array(2).fill('1 unreadableTag')],
    ['a section without end', 'a\n{{#b}}', ['2 unclosedSection']],
    ['an end without section', 'a\n{{/b}}', ['2 unopenedSection']],
    [
      'sections that cross',
      '{{#a}}\n{{#b}}\n{{/a}}\n{{/b}}',
      ['3 unopenedSection', '1 unclosedSection'],
    ],
    [
      'every fault',
      '{{\n{{/a}}\n{{#b}}',
      ['1 unreadableTag', '2 unopenedSection', '3 unclosedSection'],
    ],
    [
      'six sections deep',
      `${'{{#a}}'.repeat(6)}${'{{/a}}'.repeat(6)}`,
      ['1 deepSection'],
    ],
    ['five sections deep', `${'{{#a}}'.repeat(5)}${'{{/a}}'.repeat(5)}`, []],
    ['an end after a tag over lines', '{{\na\n}}{{/b}}', ['3 unopenedSection']],
  ])('%s: %j', (_, template, faults) => {
    expect(faultsOf(template)).toEqual(faults);
  });

  it('tells what it expected instead', () => {
    const messages = ['{{/a}}', '{{#a}}{{/b}}'].map(template => {
      const read = readTemplate(template);
      return read.ok ? undefined : read.issues[0]?.message;
    });
    expect(messages).toEqual([
      '`{{/a}}` closes no section; expected `{{#a}}` before it',
      '`{{/b}}` closes no section; expected `{{/a}}`',
    ]);
  });

  it('names its variables with the first line of each', () => {
    const read = readTemplate('{{a}}\n{{#b}}\n{{c}}{{a}}{{/b}}{{constructor}}');
    expect(read.ok && [...namesInTemplate(read.value)]).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['constructor', 3],
    ]);
  });

  it.each([
    '{{',
    '{',
    '}}',
    '\\{{',
    '{{a',
    '{{a ',
    '{{ ',
    '{{#a}}',
    '{{/a}}',
    '{{a}}',
    '{{#a}}{{/a}}',
    '\n{{',
    '\\',
    ' ',
  ])('takes linear time for 200,000 times %j', unit => {
    expect(finishes(() => readTemplate(unit.repeat(200_000)))).toBe(true);
  });

  it.each([
    ['blanks', `{{${' '.repeat(200_000)}`],
    ['letters', `{{${'a'.repeat(200_000)}`],
    ['blanks behind a name', `{{a${' '.repeat(200_000)}`],
    ['line ends', `{{${'\n'.repeat(200_000)}a}}`],
  ])('takes linear time for a tag of many %s', (_, template) => {
    expect(finishes(() => readTemplate(template))).toBe(true);
  });
});
