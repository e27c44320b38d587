import {
  byHand,
  change,
  commit,
  compiled,
  silent,
  use,
} from './__fixtures__/smallPolicy';
import {
  changeAttribution,
  isModelApproved,
  normaliseModel,
  usesInQuestion,
} from './assistantUse';
import type { ChangeCommit, Subject } from './types';

describe('R16 names of models are compared in one form', () => {
  it.each([
    ['Claude Opus 5', 'claude-opus-5'],
    ['Claude Opus 5 (1M context)', 'claude-opus-5'],
    ['Claude Opus 5 (1M) [beta] (x)', 'claude-opus-5'],
    ['claude-opus-5[1m]', 'claude-opus-5'],
    ['GPT(x)5', 'gpt-5'],
    ['  gpt-5  ', 'gpt-5'],
    ['--gpt__5--', 'gpt-5'],
    ['gpt - 5', 'gpt-5'],
    ['openrouter/deepseek-r1:free', 'openrouter/deepseek-r1:free'],
    ['gpt-4.1', 'gpt-4.1'],
    ['()[]', ''],
  ])('%j is %j', (model, id) => {
    expect(normaliseModel(model)).toBe(id);
  });
});

const author = (tool: string, more: Partial<ChangeCommit> = {}) =>
  commit({ attribution: 'ai', uses: [{ tool, role: 'author' }], ...more });
const suggested = [{ tool: 'copilot', role: 'reviewSuggestion' as const }];

describe('R07 the attribution of a change', () => {
  it.each<[string, ChangeCommit[], string]>([
    ['no commits', [], 'unknown'],
    ['an assistant’s', [author('local')], 'ai'],
    [
      'an assistant’s and one with its help',
      [author('local'), commit()],
      'mixed',
    ],
    ['an assistant’s and one by hand', [author('local'), byHand()], 'mixed'],
    ['one by hand', [byHand()], 'human'],
    ['all by hand', [byHand(), byHand()], 'human'],
    ['one by hand and one that says nothing', [byHand(), silent()], 'unknown'],
    [
      'one by hand and a merge that says nothing',
      [byHand(), silent({ isMerge: true })],
      'human',
    ],
    ['a merge that says nothing', [silent({ isMerge: true })], 'unknown'],
    [
      'one by hand that an assistant wrote',
      [byHand({ uses: [{ tool: 'local', role: 'assistant' }] })],
      'mixed',
    ],
    ['one by hand with a suggestion', [byHand({ uses: suggested })], 'unknown'],
    [
      'one by hand that contradicts itself',
      [byHand({ hasConflict: true })],
      'unknown',
    ],
    [
      'a merge by hand with a suggestion',
      [byHand(), byHand({ uses: suggested, isMerge: true })],
      'human',
    ],
  ])('%s', (_, commits, attribution) => {
    expect(changeAttribution(commits)).toBe(attribution);
  });
});

describe('R16 the assistants of a subject', () => {
  const shown = (subject: Subject) =>
    usesInQuestion(compiled([]), subject).map(
      ({ kind, id, title, isExternal, isApproved, surface, model }) =>
        [
          kind,
          id,
          title,
          isExternal ? 'external' : 'in-house',
          isApproved ? 'approved' : 'not approved',
          surface,
          model,
        ]
          .filter(part => part !== undefined && part !== '')
          .join(', '),
    );

  it.each<[string, Subject, string[]]>([
    [
      'a use',
      use(),
      ['identified, claude-code, Claude Code, external, approved'],
    ],
    [
      'a use by another name',
      use({ assistant: 'GitHub-Copilot' }),
      ['identified, copilot, Copilot, external, approved'],
    ],
    [
      'a use of none',
      use({ assistant: 'none' }),
      ['none, no assistant, in-house, not approved'],
    ],
    [
      'a use of one that nobody named',
      use({ assistant: 'unidentified' }),
      [
        'unidentified, unidentified, an unidentified assistant, external, not approved',
      ],
    ],
    [
      'a use of one that is not listed',
      use({ assistant: 'newcomer', model: 'x', surface: 'cli' }),
      ['identified, newcomer, newcomer, external, not approved, cli, x'],
    ],
    [
      'a surface that is not approved',
      use({ assistant: 'copilot', surface: 'cli' }),
      ['identified, copilot, Copilot, external, not approved, cli'],
    ],
    [
      'a surface that is approved',
      use({ assistant: 'copilot', surface: 'chat' }),
      ['identified, copilot, Copilot, external, approved, chat'],
    ],
    [
      'a model that is not approved',
      use({ model: 'llama' }),
      ['identified, claude-code, Claude Code, external, not approved, llama'],
    ],
    [
      'a model that is approved',
      use({ model: 'GPT 5' }),
      ['identified, claude-code, Claude Code, external, approved, GPT 5'],
    ],
    [
      'a change with several, in order of id, each once',
      change({
        commits: [
          commit({
            uses: [
              { tool: 'local', role: 'assistant' },
              { tool: 'claude-code', role: 'author' },
            ],
          }),
          commit({ uses: [{ tool: 'local', role: 'assistant' }] }),
        ],
      }),
      [
        'identified, claude-code, Claude Code, external, approved',
        'identified, local, Local, in-house, approved',
      ],
    ],
    [
      'a change with one in several ways',
      change({
        commits: [
          commit({
            uses: [
              { tool: 'local', role: 'assistant' },
              { tool: 'local', role: 'autofix' },
              { tool: 'local', role: 'reviewSuggestion', model: 'gpt-5' },
            ],
          }),
        ],
      }),
      [
        'identified, local, Local, in-house, approved',
        'identified, local, Local, in-house, approved, review',
        'identified, local, Local, in-house, approved, review, gpt-5',
      ],
    ],
    [
      'a review on a surface that is not approved',
      change({ commits: [byHand({ uses: suggested })] }),
      ['identified, copilot, Copilot, external, not approved, review'],
    ],
    [
      'AI that nobody named',
      change({ commits: [commit({ uses: [] })] }),
      [
        'unidentified, unidentified, an unidentified assistant, external, not approved',
      ],
    ],
    [
      'work by hand',
      change({ commits: [byHand()] }),
      ['none, no assistant, in-house, not approved'],
    ],
    [
      'work of which nothing is known',
      change({ commits: [silent()] }),
      ['unknown, unknown assistance, in-house, not approved'],
    ],
  ])('%s', (_, subject, expected) => {
    expect(shown(subject)).toEqual(expected);
  });

  const { policy } = compiled([], {
    sources: { models: ['a-*', 'b-*'], mcpServers: [], extensions: [] },
  });
  const own = (models?: readonly string[]) => ({
    id: 'x',
    title: 'X',
    vendor: 'x',
    external: true,
    approved: true,
    ...(models && { models }),
  });
  it.each<[string, string | undefined, readonly string[] | undefined, boolean]>(
    [
      ['not known', undefined, ['a-*'], true],
      ['on the policy’s list', 'b-1', undefined, true],
      ['not on the policy’s list', 'c-1', ['c-*'], false],
      ['on both lists', 'a-1', ['a-*'], true],
      ['not on the assistant’s list', 'b-1', ['a-*'], false],
    ],
  )('a model is approved: %s', (_, model, models, expected) => {
    expect(isModelApproved(policy, { assistant: own(models), model })).toBe(
      expected,
    );
  });
});
