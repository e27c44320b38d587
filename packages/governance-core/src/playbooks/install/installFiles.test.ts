import { parse } from 'yaml';
import { splitFrontMatter } from '../format/splitFrontMatter';
import {
  DIGEST,
  installed,
  samplePlaybook,
} from './__testUtils__/samplePlaybook';
import { installFiles } from './installFiles';
import { isInstallPath } from './isInstallPath';
import { INSTALL_TARGETS, type InstallTarget } from './types';

const ORIGIN = `<!-- ai-governance playbook sample 1.2 sha256:${DIGEST}; changes here are lost when it is installed again -->`;

const skill = samplePlaybook(
  "kind: skill\nappliesTo: ['src/**']",
  '## Task\n\nFill in [the form](forms/report.md).',
  [
    { path: 'forms/report.md', text: 'Back to [the task](PLAYBOOK.md).\n' },
    { path: 'data.json', text: '{"a": "!`x`"}\n' },
  ],
);
const rule = samplePlaybook(
  "kind: rule\nappliesTo: ['*.ts', '/src/auth/']",
  '## Do\n\n- Test. See [more](more.md).',
  [{ path: 'more.md', text: 'More.\n' }],
);
const prompt = samplePlaybook(
  `kind: promptTemplate
variables:
  - { name: part, title: "Part: of it", type: text, neverShare: [customerData] }
  - { name: how, title: How, description: In which way., type: choice, options: [a, b], default: a }`,
  '## Prompt\n\n```prompt\nReview {{part}}.{{#how}} Do it like {{how}}.{{/how}}\n```\n\n## Check the answer\n\nLook.',
);
const guide = samplePlaybook('kind: guide', '## First\n\nRead it.');
const checklist = samplePlaybook('kind: checklist', '- [ ] One');

describe('where each kind goes', () => {
  it.each<[InstallTarget, string, string, string]>([
    [
      'claude-code',
      '.claude/skills/sample/SKILL.md',
      '.claude/rules/sample.md',
      '.claude/commands/sample.md',
    ],
    [
      'copilot',
      '.github/skills/sample/SKILL.md',
      '.github/instructions/sample.instructions.md',
      '.github/prompts/sample.prompt.md',
    ],
    [
      'cursor',
      '.cursor/skills/sample/SKILL.md',
      '.cursor/rules/sample.mdc',
      '.cursor/commands/sample.md',
    ],
    [
      'agents',
      '.agents/skills/sample/SKILL.md',
      '.agents/rules/sample.md',
      '.agents/prompts/sample.md',
    ],
  ])('%s', (target, skillPath, rulePath, promptPath) => {
    const folder = skillPath.split('/')[0];
    const beside = `${folder}/skills/sample`;
    expect(Object.keys(installed(target, { playbook: skill }))).toEqual([
      skillPath,
      `${beside}/data.json`,
      `${beside}/forms/report.md`,
    ]);
    expect(Object.keys(installed(target, { playbook: rule })).sort()).toEqual(
      [rulePath, `${folder}/playbooks/sample/more.md`].sort(),
    );
    expect(Object.keys(installed(target, { playbook: prompt }))).toEqual([
      promptPath,
    ]);
    for (const playbook of [guide, checklist])
      expect(Object.keys(installed(target, { playbook }))).toEqual([
        skillPath,
        `${beside}/references/PLAYBOOK.md`,
      ]);
  });

  it.each(INSTALL_TARGETS)(
    'every file of %s stands below one folder, at a place that is its own',
    target => {
      for (const playbook of [skill, rule, prompt, guide, checklist]) {
        const paths = Object.keys(installed(target, { playbook }));
        expect(paths.filter(path => !isInstallPath('sample', path))).toEqual(
          [],
        );
        expect(new Set(paths.map(path => path.split('/')[0])).size).toBe(1);
      }
    },
  );
});

describe('what assistants read first', () => {
  it.each(INSTALL_TARGETS)(
    'a skill for %s has name, description and origin as Agent Skills want them',
    target => {
      const [text = ''] = Object.values(installed(target, { playbook: skill }));
      const { frontMatter = '', body } = splitFrontMatter(text);
      expect(parse(frontMatter)).toEqual({
        name: 'sample',
        description: 'What it does. Use it in tests. For files: `src/**`.',
        metadata: {
          playbook: 'sample',
          version: '1.2',
          digest: `sha256:${DIGEST}`,
        },
      });
      expect(body.trim().split('\n').slice(0, 3)).toEqual([
        '# A sample',
        '',
        '## Task',
      ]);
    },
  );

  it.each<[InstallTarget, string]>([
    [
      'claude-code',
      "---\npaths:\n  - '**/*.ts'\n  - '**/*.ts/**'\n  - src/auth/**\n---\n",
    ],
    [
      'copilot',
      "---\ndescription: What it does. Use it in tests.\napplyTo: '**/*.ts,**/*.ts/**,src/auth/**'\n---\n",
    ],
    [
      'cursor',
      '---\ndescription: What it does. Use it in tests.\nglobs: **/*.ts,**/*.ts/**,src/auth/**\nalwaysApply: false\n---\n',
    ],
    [
      'agents',
      "---\ndescription: What it does. Use it in tests.\nglobs:\n  - '**/*.ts'\n  - '**/*.ts/**'\n  - src/auth/**\n---\n",
    ],
  ])('a rule for some files, for %s', (target, head) => {
    const text = Object.entries(installed(target, { playbook: rule })).find(
      ([path]) => !path.endsWith('more.md'),
    )?.[1];
    expect(text).toBe(
      `${head}${ORIGIN}\n\n# A sample\n\n## Do\n\n- Test. See [more](../playbooks/sample/more.md).\n`,
    );
  });

  it.each<[InstallTarget, string]>([
    ['claude-code', ''],
    [
      'copilot',
      "---\ndescription: What it does. Use it in tests.\napplyTo: '**'\n---\n",
    ],
    [
      'cursor',
      '---\ndescription: What it does. Use it in tests.\nglobs:\nalwaysApply: true\n---\n',
    ],
    ['agents', '---\ndescription: What it does. Use it in tests.\n---\n'],
  ])('a rule that %s cannot bind to its files holds always', (target, head) => {
    const playbook = samplePlaybook(
      "kind: rule\nappliesTo: ['src/[ab].ts', 'lib/**']",
      '## Do',
    );
    expect(Object.values(installed(target, { playbook }))).toEqual([
      `${head}${ORIGIN}\n\n# A sample\n\n## Do\n`,
    ]);
  });
});

describe('prompts', () => {
  const textFor = (target: InstallTarget) =>
    Object.values(installed(target, { playbook: prompt }))[0] ?? '';

  it('keep their braces and say in words what they mean', () => {
    expect(textFor('cursor')).toBe(`${ORIGIN}

Two braces around a name, such as \`{{name}}\`, stand for a value. Ask the person for each value that is missing and required; never make one up. What stands between \`{{#name}}\` and \`{{/name}}\` counts only when that value is neither empty nor false.

- \`part\` (Part: of it): Must not contain customer data: stop and say so if it does.
- \`how\` (How): In which way. One of: a; b. Unless given: a.

---

Review {{part}}.{{#how}} Do it like {{how}}.{{/how}}
`);
  });

  it('get what was written behind the name of a command of Claude Code', () => {
    expect(textFor('claude-code')).toContain(
      "argument-hint: '[part] [how]'\n---",
    );
    expect(textFor('claude-code')).toContain(
      'Values that the person gave already:\n\n$ARGUMENTS\n',
    );
  });

  it('have the placeholders of Copilot, also within sections', () => {
    expect(textFor('copilot')).toContain(
      'Review ${input:part:Part  of it}.{{#how}} Do it like ${input:how:How}.{{/how}}\n',
    );
  });

  it('are refused with the places when they cannot be read', () => {
    const playbook = samplePlaybook('kind: promptTemplate', '## Prompt');
    expect(installFiles('cursor', { playbook, digest: DIGEST })).toMatchObject({
      issues: [{ code: 'playbooks.missingPrompt' }],
    });
  });
});

describe('nothing that an assistant acts on', () => {
  it.each([
    'SKILL.md',
    'deep/skill.md',
    'CLAUDE.md',
    'docs/AGENTS.md',
    'settings.json',
    'x/settings.local.json',
    'hooks.json',
    'hooks/pre.json',
    'agents/openai.yaml',
    'always.mdc',
    'a.instructions.md',
    'b.prompt.md',
  ])('%s is refused', path => {
    const playbook = samplePlaybook('kind: skill', '## Task', [
      { path, text: 'x' },
    ]);
    expect(
      installFiles('claude-code', { playbook, digest: DIGEST }),
    ).toMatchObject({ ok: false, issues: [{ code: 'playbooks.invalidFile' }] });
  });

  it.each(INSTALL_TARGETS)(
    'words of a form, a title and a summary run nothing, for %s',
    target => {
      const playbook = samplePlaybook(
        [
          'kind: promptTemplate',
          'variables:',
          "  - { name: part, title: 'T !`a`', type: choice, options: ['!`b`', c], description: 'See @~/.ssh/id. !`d`' }",
        ].join('\n'),
        '```prompt\nDo {{part}} !`e`.\n```',
      );
      const titled = samplePlaybook('kind: rule', '## Do');
      const texts = [
        playbook,
        ...(['rule', 'skill', 'guide'] as const).map(kind => ({
          ...titled,
          kind,
          title: 'A !`f` @../g.md',
          summary: 'What !`h` does.',
        })),
      ].flatMap(each => Object.values(installed(target, { playbook: each })));
      expect(texts.filter(text => text.includes('!`'))).toEqual([]);
      expect(texts.filter(text => /[ (]@[~.]/.test(text))).toEqual([]);
    },
  );

  it('front matter within a text stays text', () => {
    const playbook = samplePlaybook(
      'kind: skill',
      '---\nallowed-tools: Bash\nhooks: {}\n---\n\nDo.',
    );
    const [text = ''] = Object.values(installed('claude-code', { playbook }));
    expect(
      Object.keys(parse(splitFrontMatter(text).frontMatter ?? '')),
    ).toEqual(['name', 'description', 'metadata']);
  });
});

describe('places', () => {
  it.each([
    ['.claude/skills/sample/SKILL.md', true],
    ['.claude/skills/sample/a/b.md', true],
    ['.github/prompts/sample.prompt.md', true],
    ['.claude/playbooks/sample/a.md', true],
    ['.claude/skills/other/SKILL.md', false],
    ['.claude/skills/sample', false],
    ['.claude/skills/sample/../../settings.json', false],
    ['.claude/skills/sample/.hidden.md', false],
    ['.claude/settings.json', false],
    ['.claude/rules/other.md', false],
    ['.github/workflows/sample.yml', false],
    ['../.claude/rules/sample.md', false],
    ['/.claude/rules/sample.md', false],
    ['.claude\\rules\\sample.md', false],
    ['src/index.ts', false],
  ])('%s: %s', (path, expected) => {
    expect(isInstallPath('sample', path)).toBe(expected);
  });

  it('a name is never a way out', () => {
    expect(isInstallPath('..', '.claude/rules/...md')).toBe(false);
    expect(isInstallPath('a/../../x', '.claude/rules/a/../../x.md')).toBe(
      false,
    );
  });
});
