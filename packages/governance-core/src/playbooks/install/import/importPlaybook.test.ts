import { parsePlaybook } from '../../format/parsePlaybook';
import type { PlaybookFile } from '../../types';
import { installed, samplePlaybook } from '../__testUtils__/samplePlaybook';
import { importPlaybook } from './importPlaybook';
import type { ImportInput } from './types';

const KNOWN = { owner: 'group:default/platform', reviewBy: '2027-05-31' };

function imported(
  path: string,
  text: string,
  more: Omit<ImportInput, 'files'> & {
    readonly beside?: readonly PlaybookFile[];
  } = KNOWN,
) {
  const { beside = [], ...rest } = more;
  const result = importPlaybook({
    files: [{ path, text }, ...beside],
    ...rest,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const SKILL = `---
name: pdf-forms
description: Fills in PDF forms. Use it when a form has to be filled in.
license: Apache-2.0
allowed-tools: Bash Read
metadata:
  author: acme
---

# PDF forms

## Steps

1. Read [the fields](FIELDS.md).
`;
const CURSOR = `---
description: Rules for the API
globs: src/api/**/*.ts,src/{routes,hooks}/*.ts
alwaysApply: false
---

# API
- Validate input.

# Errors
- Name the field.
`;
const COPILOT = `---
applyTo: "**/*.py"
---
Use type hints in every signature.
`;
const AGENTS = `# AGENTS.md

Run \`make test\` before you finish.

## Style

- Short functions.
`;

describe('what is imported can be read as a playbook', () => {
  it.each<[string, string, string, object]>([
    [
      'a skill',
      'SKILL.md',
      SKILL,
      {
        name: 'pdf-forms',
        kind: 'skill',
        title: 'PDF forms',
        summary: 'Fills in PDF forms. Use it when a form has to be filled in.',
        appliesTo: [],
        body: '\n## Steps\n\n1. Read [the fields](FIELDS.md).\n',
      },
    ],
    [
      'a rule of Cursor, whose front matter is no YAML',
      '.cursor/rules/apiRules.mdc',
      CURSOR.replace('src/api/', '**/api/'),
      {
        name: 'api-rules',
        kind: 'rule',
        title: 'API',
        summary: 'Rules for the API',
        appliesTo: ['**/api/**/*.ts', 'src/routes/*.ts', 'src/hooks/*.ts'],
        body: '\n- Validate input.\n\n## Errors\n- Name the field.\n',
      },
    ],
    [
      'instructions of Copilot',
      '.github/instructions/python.instructions.md',
      COPILOT,
      {
        name: 'python',
        kind: 'rule',
        title: 'Python',
        summary: 'Use type hints in every signature.',
        appliesTo: ['**/*.py'],
      },
    ],
    [
      'AGENTS.md',
      'AGENTS.md',
      AGENTS,
      {
        name: 'agents-md',
        kind: 'rule',
        title: 'AGENTS.md',
        summary: 'Run make test before you finish.',
        appliesTo: [],
      },
    ],
    [
      'a title that is underlined',
      'AGENTS.md',
      'Rules\n=====\n\nTest.\n',
      { title: 'Rules', body: '\nTest.\n' },
    ],
  ])('%s', (_, path, text, expected) => {
    const made = imported(path, text);
    expect(made.missing).toEqual([]);
    const read = parsePlaybook(made.files);
    expect(read).toMatchObject({
      ok: true,
      value: { version: { major: 1, minor: 0 }, ...expected },
    });
  });

  it('what nobody said is left to a person, and named', () => {
    expect(imported('AGENTS.md', '## Only\n\n- a list', {})).toMatchObject({
      missing: ['owner', 'reviewBy'],
    });
    expect(imported('AGENTS.md', '```\nx\n```', {}).missing).toEqual([
      'summary',
      'owner',
      'reviewBy',
    ]);
  });

  it('a skill keeps its texts and loses what runs', () => {
    const made = imported('SKILL.md', SKILL.replace('name: pdf-forms\n', ''), {
      ...KNOWN,
      folder: 'PDF Forms',
      beside: [
        { path: 'FIELDS.md', text: 'Fields.' },
        { path: 'scripts/fill.py', text: 'import os' },
      ],
    });
    expect(made.name).toBe('pdf-forms');
    expect(made.files.map(({ path }) => path)).toEqual([
      'PLAYBOOK.md',
      'FIELDS.md',
    ]);
    expect(made.notes).toEqual([
      expect.stringMatching(/^Left out: the file `scripts\/fill\.py` /),
    ]);
  });
});

describe('what a rule is for never becomes less', () => {
  it.each<[string, readonly string[], boolean]>([
    ['globs: ["*.ts", "src/**"]', ['*.ts', 'src/**'], false],
    ['paths:\n  - "a/*.{ts,tsx}"', ['a/*.ts', 'a/*.tsx'], false],
    ["applyTo: '**'", [], false],
    ["applyTo: '*.ts,**/*'", [], false],
    ['globs: *.ts\nalwaysApply: true', [], false],
    ['globs: src/[ab].ts,*.js', [], true],
    ['globs: "!(a).ts"', [], true],
    ['globs: "{a,b}{a,b}{a,b}{a,b}"', [], true],
    ['description: x', [], false],
  ])('%s', (front, patterns, isTold) => {
    const made = imported('a.mdc', `---\n${front}\n---\n\nText.\n`);
    const read = parsePlaybook(made.files);
    expect(read.ok && read.value.appliesTo).toEqual(patterns);
    expect(made.notes.some(note => note.includes('holds always'))).toBe(isTold);
  });
});

describe('what cannot be imported', () => {
  it.each([
    ['notes.md', 'x', 'playbooks.unknownFormat'],
    ['settings.json', '{}', 'playbooks.unknownFormat'],
    ['AGENTS.md', '# Title only\n', 'playbooks.emptyBody'],
    ['a.mdc', '---\nglobs: a\n---\n', 'playbooks.emptyBody'],
  ])('%s', (path, text, code) => {
    expect(importPlaybook({ files: [{ path, text }] })).toMatchObject({
      ok: false,
      issues: [{ code }],
    });
  });
});

describe('there and back', () => {
  it('an installed rule imports as the text that it was', () => {
    const playbook = samplePlaybook(
      "kind: rule\nappliesTo: ['src/**']",
      '## Do\n\n- Test.',
    );
    const [text = ''] = Object.values(installed('cursor', { playbook }));
    const read = parsePlaybook(imported('sample.mdc', text).files);
    expect(read).toMatchObject({
      value: {
        name: 'sample',
        title: 'A sample',
        summary: playbook.summary,
        appliesTo: ['src/**'],
        body: '\n## Do\n\n- Test.\n',
      },
    });
  });
});
