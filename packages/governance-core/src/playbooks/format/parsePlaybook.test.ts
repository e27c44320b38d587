import {
  folderOf,
  playbookText,
  finishes,
  type FrontMatter,
} from '../__testUtils__/playbooks';
import { parsePlaybook } from './parsePlaybook';

const parse = (text: string) => parsePlaybook(folderOf(text));

/** Faults as `line:column code: message`. */
const faultsOf = (text: string): readonly string[] => {
  const parsed = parse(text);
  return parsed.ok
    ? []
    : parsed.issues.map(
        ({ code, message, line, column }) =>
          `${line}:${column} ${code}: ${message}`,
      );
};

describe('R26 a playbook is read from its folder', () => {
  it('with everything that was not written left out or empty', () => {
    expect(parse(playbookText())).toEqual({
      ok: true,
      value: {
        name: 'small',
        version: { major: 1, minor: 0 },
        title: 'Small',
        summary: 'A small playbook.',
        kind: 'guide',
        owner: 'group:default/enablement',
        audience: {
          ...{ groups: [], tiers: [], stages: [], languages: [], areas: [] },
        },
        reviewBy: '2027-05-31',
        policyRules: [],
        risks: [],
        tags: [],
        appliesTo: [],
        variables: [],
        body: 'Read this.\n',
        bodyLine: 11,
        files: folderOf(playbookText()),
      },
    });
  });

  it('with all that it may say', () => {
    const text = playbookText({
      kind: 'promptTemplate',
      audience: '{ groups: group:default/a, stages: [pilot], languages: c++ }',
      policyRules: 'scans',
      requiredReading: '{ withinDays: 14 }',
      risks: '[data-leakage]',
      appliesTo: "['**/*.ts']",
      variables: '[{ name: constructor, title: C, type: text, default: x }]',
    });
    expect(parse(text)).toMatchObject({
      ok: true,
      value: {
        audience: {
          groups: ['group:default/a'],
          stages: ['pilot'],
          languages: ['c++'],
        },
        policyRules: ['scans'],
        requiredReading: { withinDays: 14 },
        risks: ['data-leakage'],
        appliesTo: ['**/*.ts'],
        variables: [
          {
            ...{ name: 'constructor', title: 'C', type: 'text' },
            ...{ isRequired: false, default: 'x' },
            ...{ neverShare: [], whenFound: 'refuse' },
          },
        ],
      },
    });
  });

  it.each<[string, FrontMatter, boolean]>([
    ['unless it says so', { required: 'false' }, false],
    ['when it says so', { required: 'true' }, true],
    ['unless it has a default', { default: "''" }, false],
    ['by itself', {}, true],
  ])('with variables that have to be filled in %s', (_, keys, isRequired) => {
    const inner = Object.entries({
      name: 'a',
      title: 'A',
      type: 'text',
      ...keys,
    })
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ');
    expect(
      parse(
        playbookText({ kind: 'promptTemplate', variables: `[{ ${inner} }]` }),
      ),
    ).toMatchObject({ value: { variables: [{ isRequired }] } });
  });

  it.each([
    ['line ends of Windows', playbookText().replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${playbookText()}`],
    ['blanks behind the marks', playbookText().replaceAll('---', '--- ')],
  ])('with %s', (_, text) => {
    expect(parse(text)).toMatchObject({
      ok: true,
      value: { title: 'Small', body: 'Read this.\n', files: [{ text }] },
    });
  });

  it('first itself, then files by path', () => {
    const files = [
      { path: 'b.md', text: '' },
      { path: 'B.txt', text: '' },
      ...folderOf(playbookText()),
      { path: 'a/c.md', text: '' },
    ];
    const parsed = parsePlaybook(files);
    expect(parsed.ok && parsed.value.files.map(({ path }) => path)).toEqual([
      'PLAYBOOK.md',
      'B.txt',
      'a/c.md',
      'b.md',
    ]);
  });
});

const NO_FRONT_MATTER =
  '1:1 playbooks.missingFrontMatter: the text has no front matter; expected `---`, lines such as `name: prompting-standard`, and `---` before it';

describe('R26 all faults of a playbook are told at once, each with its place', () => {
  it.each<[string, string, readonly string[]]>([
    ['no text', '', [NO_FRONT_MATTER]],
    ['no front matter', '# Title\n', [NO_FRONT_MATTER]],
    [
      'front matter without end',
      playbookText().replace('\n---\n', '\n'),
      [NO_FRONT_MATTER],
    ],
    [
      'empty front matter',
      '---\n---\nText',
      [
        '1:1 playbooks.invalidValue: expected front matter, which is a map, got nothing',
      ],
    ],
    [
      'a list',
      '---\n- a\n---\nText',
      [
        '1:1 playbooks.invalidValue: expected front matter, which is a map, got a list of 1',
      ],
    ],
    [
      'nothing behind the front matter',
      playbookText({}, ' \n\t\n'),
      [
        '11:undefined playbooks.emptyBody: nothing stands after the front matter; expected the text of the playbook',
      ],
    ],
    [
      'a key twice, and no text',
      playbookText({ title: 'A\ntitle: B' }, ''),
      [
        '6:1 playbooks.invalidYaml: the key `title` stands twice in one map; expected it once',
        '12:undefined playbooks.emptyBody: nothing stands after the front matter; expected the text of the playbook',
      ],
    ],
    [
      'a misspelt key',
      playbookText({ summary: undefined, sumary: 'A' }),
      [
        '2:1 playbooks.missingKey: `summary` is missing; expected text',
        '9:1 playbooks.unknownKey: unknown key `sumary`; expected one of `apiVersion`, `name`, `version`, `title`, `summary`, `kind`, `owner`, `audience`, `reviewBy`, `policyRules`, `requiredReading`, `risks`, `tags`, `appliesTo`, `variables`; did you mean `summary`?',
      ],
    ],
    [
      'names of every object as keys',
      playbookText({ audience: '{ constructor: a }', toString: 'a' }),
      [
        '10:13 playbooks.unknownKey: unknown key `constructor`; expected one of `groups`, `tiers`, `stages`, `languages`, `areas`',
        '11:1 playbooks.unknownKey: unknown key `toString`; expected one of `apiVersion`, `name`, `version`, `title`, `summary`, `kind`, `owner`, `audience`, `reviewBy`, `policyRules`, `requiredReading`, `risks`, `tags`, `appliesTo`, `variables`',
      ],
    ],
    [
      'a key that is missing, and one with another value',
      playbookText({ title: undefined, kind: 'guides' }),
      [
        '2:1 playbooks.missingKey: `title` is missing; expected text',
        '6:7 playbooks.invalidValue: expected one of `guide`, `promptTemplate`, `checklist`, `rule`, `skill`, got `guides`; did you mean `guide`?',
      ],
    ],
    [
      'a list item',
      playbookText({ tags: '[ok, Not Ok]' }),
      [
        '10:12 playbooks.invalidValue: expected a name of lower-case words joined by `-`, such as `prompting-standard`, got `Not Ok`',
      ],
    ],
    [
      'a single value for a list',
      playbookText({ policyRules: '7' }),
      ['10:14 playbooks.invalidValue: expected an id, got the number `7`'],
    ],
    [
      'an alias within itself',
      playbookText({ tags: '&a [*a]' }),
      [
        '10:10 playbooks.tooManyAliases: an alias stands inside what it repeats; write the value out',
      ],
    ],
    [
      'an end of YAML within',
      '---\na: 1\n...\nb: 2\n---\nText',
      [
        '4:1 playbooks.invalidYaml: the text holds several documents; expected one, so remove the line `---` between them',
      ],
    ],
  ])('%s', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('a key that other programs take for the parent of an object', () => {
    expect(faultsOf(playbookText({ ['__proto__']: '{ kind: rule }' }))).toEqual(
      [
        expect.stringContaining(
          'playbooks.unknownKey: unknown key `__proto__`',
        ),
      ],
    );
  });

  it.each([
    [
      'no file of its name',
      [{ path: 'playbook.md', text: playbookText() }],
      ['missingFile'],
    ],
    ['no file', [], ['missingFile']],
    ['a file that is none', folderOf('', { 'a.sh': '' }), ['invalidFile']],
  ])('%s, before the text is read', (_, files, codes) => {
    const parsed = parsePlaybook(files);
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toEqual(
      codes.map(code => `playbooks.${code}`),
    );
  });

  it.each([
    ['keys', Array.from({ length: 4_900 }, (_, at) => `k${at}: 1`).join('\n')],
    ['faulty items', `tags: [${'A,\n'.repeat(4_900)}]`],
    ['brackets', `tags: ${'[\n'.repeat(4_900)}`],
    ['a key that stands often', 'a: 1\n'.repeat(4_900)],
    ['aliases', `a: &a [${'1,'.repeat(900)}]\nb: [${'*a, '.repeat(400)}]`],
  ])('in short time: many %s', (_, keys) => {
    const text = playbookText().replace('\n---\n', `\n${keys}\n---\n`);
    expect(finishes(() => expect(faultsOf(text)).not.toEqual([]))).toBe(true);
  });
});
