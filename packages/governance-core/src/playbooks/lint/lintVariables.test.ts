import { foundBy } from '../__testUtils__/lintContext';
import { lintVariables } from './lintVariables';

const found = (prompt: string, names: readonly string[] = []) =>
  foundBy(lintVariables, {
    kind: 'promptTemplate',
    header: `variables: [${names.map(name => `{ name: ${name}, title: T, type: text }`).join(', ')}]\n`,
    body: `a\n\n\`\`\`prompt\n${prompt}\n\`\`\`\n`,
  });

describe('lintVariables: a prompt and its form fit', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['values', '{{a}} {{b}}', ['a', 'b'], []],
    ['sections', '{{#a}}b{{/a}}', ['a'], []],
    ['no variables', 'a', [], []],
    ['names of the prototype', '{{constructor}}', ['constructor'], []],
    [
      'a name that is not asked for',
      'a\n{{fiels}}',
      ['files'],
      [
        'error unknownVariable +5: the prompt uses `fiels`, which `variables` does not have; did you mean `files`?',
        'error unusedVariable -: the variable `files` is asked for and never used; expected `{{files}}` in the prompt, or no such variable',
      ],
    ],
    [
      'names of the prototype that are not asked for',
      '{{toString}}{{#valueOf}}{{/valueOf}}',
      [],
      [
        'error unknownVariable +4: the prompt uses `toString`, which `variables` does not have',
        'error unknownVariable +4: the prompt uses `valueOf`, which `variables` does not have',
      ],
    ],
    [
      'a name within a section, once',
      '{{#a}}\n{{b}}\n{{b}}{{/a}}',
      ['a'],
      [
        'error unknownVariable +5: the prompt uses `b`, which `variables` does not have',
      ],
    ],
    [
      'a name that stands only outside of the prompt',
      '\\{{a}}',
      ['a'],
      [
        'error unusedVariable -: the variable `a` is asked for and never used; expected `{{a}}` in the prompt, or no such variable',
      ],
    ],
    [
      'a prompt that cannot be read, and nothing else',
      '{{#a}}\n{{b}}',
      [],
      [
        'error unclosedSection +4: the section `{{#a}}` is not closed; expected `{{/a}}` after it',
      ],
    ],
  ])('%s', (_, prompt, names, told) => {
    expect(found(prompt, names)).toEqual(told);
  });

  it('of other kinds there is nothing to check', () => {
    expect(foundBy(lintVariables, { body: '```prompt\n{{\n```\n' })).toEqual(
      [],
    );
  });

  it('a template without a prompt', () => {
    expect(
      foundBy(lintVariables, { kind: 'promptTemplate', body: 'a\n' }),
    ).toEqual([
      'error missingPrompt +1: the template has no prompt; expected one fenced block that begins with three backticks and `prompt`',
    ]);
  });
});
