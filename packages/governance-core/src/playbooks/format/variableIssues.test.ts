import { folderOf, playbookText } from '../__testUtils__/playbooks';
import { parsePlaybook } from './parsePlaybook';

/** Faults of a playbook with these variables, as `path: message`. */
function faultsOf(variables: readonly string[], kind = 'promptTemplate') {
  const text = playbookText({ kind, variables: `[${variables.join(', ')}]` });
  const parsed = parsePlaybook(folderOf(text));
  return parsed.ok
    ? []
    : parsed.issues.map(({ path, message }) => `${path}: ${message}`);
}

const one = (keys: string) => faultsOf([`{ name: a, title: A, ${keys} }`]);

describe('R40 the form of a prompt template hangs together', () => {
  it.each<[string, string]>([
    ['a line', 'type: text, pattern: "[a-z]+", maxLength: 5'],
    ['lines', 'type: multiline, maxLength: 100000'],
    ['a choice', 'type: choice, options: [a, b], default: b'],
    ['a number', 'type: number, minimum: 1, maximum: 1, default: 1'],
    ['a decision', 'type: boolean, default: false'],
    [
      'data',
      'type: text, holds: sourceCode, neverShare: [a], whenFound: redact',
    ],
    ['a default of lines', 'type: multiline, default: "a\\nb"'],
    ['an empty default', 'type: text, default: ""'],
    [
      'a default of no form that could be told here',
      'type: text, pattern: "[0-9]", default: x',
    ],
  ])('%s', (_, keys) => {
    expect(one(keys)).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'options of a line',
      'type: text, options: [a, b]',
      [
        'variables[0].options: `options` is for variables of type `choice`; this one is of type `text`',
      ],
    ],
    [
      'a length of a number, and a range of text',
      'type: number, maxLength: 3, pattern: a',
      [
        'variables[0].pattern: `pattern` is for variables of type `text`; this one is of type `number`',
        'variables[0].maxLength: `maxLength` is for variables of type `text` and `multiline`; this one is of type `number`',
      ],
    ],
    [
      'a choice of nothing',
      'type: choice, default: a',
      [
        'variables[0]: `options` is missing; expected the texts that can be chosen',
      ],
    ],
    [
      'an option twice',
      'type: choice, options: [a, b, a]',
      [
        'variables[0].options[2]: the option `a` stands twice; expected it once',
      ],
    ],
    [
      'a range without numbers',
      'type: number, minimum: 2, maximum: 1',
      [
        'variables[0].minimum: expected at most the maximum, which is 1, got the number `2`',
      ],
    ],
    [
      'a default that has to be filled in',
      'type: text, required: true, default: a',
      [
        'variables[0].default: expected no default for a variable that has to be filled in; leave out `required` or `default`',
      ],
    ],
    [
      'a default of another type',
      'type: number, default: "1"',
      ['variables[0].default: expected a number; the default is `1`'],
    ],
    [
      'a number for text',
      'type: text, default: 1',
      [
        'variables[0].default: expected a line of text; the default is the number `1`',
      ],
    ],
    [
      'a default that cannot be chosen',
      'type: choice, options: [a, b], default: c',
      ['variables[0].default: expected one of `a`, `b`; the default is `c`'],
    ],
    [
      'a default beyond the range',
      'type: number, maximum: 3, default: 5',
      [
        'variables[0].default: expected at most 3; the default is the number `5`',
      ],
    ],
    [
      'a default that is too long',
      'type: text, maxLength: 2, default: abc',
      [
        'variables[0].default: expected at most 2 characters, got 3; the default is `abc`',
      ],
    ],
    [
      'a default of several lines',
      'type: text, default: "a\\nb"',
      ['variables[0].default: expected one line; the default is `a b`'],
    ],
    [
      'a default with a control character',
      'type: text, default: "a\\0b"',
      [
        'variables[0].default: expected text without control characters; the default is `a\u0000b`',
      ],
    ],
    [
      'a number that is none',
      'type: number, default: .nan',
      ['variables[0].default: expected a number; the default is `.nan`'],
    ],
  ])('but not %s', (_, keys, faults) => {
    expect(one(keys)).toEqual(faults);
  });

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
    'a variable named %s, once',
    name => {
      const variable = `{ name: ${name}, title: A, type: text }`;
      expect(faultsOf([variable])).toEqual([]);
      expect(faultsOf([variable, variable])).toEqual([
        `variables[1].name: the variable \`${name}\` stands twice; expected it once`,
      ]);
    },
  );

  it.each(['__proto__', 'A', 'a-b', 'a b', '1a', 'a'.repeat(41)])(
    'no variable named %s',
    name => {
      expect(faultsOf([`{ name: ${name}, title: A, type: text }`])).toEqual([
        expect.stringMatching(
          /^variables\[0\]\.name: expected a name in camel case/,
        ),
      ]);
    },
  );

  it('only in templates', () => {
    expect(faultsOf(['{ name: a, title: A, type: text }'], 'guide')).toEqual([
      'variables: expected no variables in a playbook of kind `guide`; only a `promptTemplate` is filled in',
    ]);
  });
});
