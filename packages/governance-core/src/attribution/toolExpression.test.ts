import { readToolExpression } from './toolExpression';

describe('R07 the words of a disclosure name tools and models', () => {
  it.each([
    ['Cursor', [['cursor', undefined, 'word']]],
    ['Claude Code', [['claude-code', undefined, 'strict']]],
    [
      'Claude Code:claude-opus-4-8[1m]',
      [['claude-code', 'claude-opus-4-8', 'strict']],
    ],
    [
      'Crush:accounts/fireworks/models/kimi-k2.6',
      [['crush', 'accounts/fireworks/models/kimi-k2.6', 'strict']],
    ],
    ['Crush:[Qwen 3.7 Max]', [['crush', undefined, 'word']]],
    [
      'anthropic/claude-sonnet-5',
      [[undefined, 'anthropic/claude-sonnet-5', 'strict']],
    ],
    ['gpt-oss:20b', [[undefined, 'gpt-oss:20b', 'strict']]],
    ['Kiro AI (Claude Opus 4.6)', [['kiro', 'Claude Opus 4.6', 'strict']]],
    ['Claude Opus 4.6 (Cursor)', [['cursor', 'Claude Opus 4.6', 'strict']]],
    [
      'Claude (model: claude-opus-4.8, context: 200k)',
      [['claude-code', 'claude-opus-4.8', 'strict']],
    ],
    [
      '[Claude Code](https://claude.com/claude-code) via [Happy](https://happy.example)',
      [['claude-code', undefined, 'strict']],
    ],
    ['GitHub-Copilot GPT-4 v1.0.0', [['copilot', 'GPT-4 v1.0.0', 'strict']]],
    ['Cline · Kimi K3', [['cline', 'Kimi K3', 'strict']]],
    ['Copilot in VS Code', [['copilot', undefined, 'word']]],
    ['Claude[x]Code', [['claude-code', undefined, 'strict']]],
    ['Cursor (beta) (gpt-5)', [['cursor', 'gpt-5', 'strict']]],
    ['Cursor (a b c (d) gpt-5)', [['cursor', undefined, 'word']]],
    ['Jane (x, via Claude Code)', [['claude-code', undefined, 'strict']]],
    ['Claude Code:  some-model', [['claude-code', 'some-model', 'strict']]],
    ['Cursor:a b gpt-5', [['cursor', 'gpt-5', 'strict']]],
    ['Cursor:a b c gpt-5', [['cursor', 'a b c gpt-5', 'strict']]],
    ['Cursor:the  Claude  Opus 5', [['cursor', 'Claude Opus 5', 'strict']]],
    [
      `Cursor:${'a'.repeat(39)} ${'b'.repeat(40)}`,
      [['cursor', `${'a'.repeat(39)} ${'b'.repeat(40)}`, 'strict']],
    ],
    [
      `Cursor:${'a'.repeat(39)} ${'b'.repeat(41)}`,
      [[undefined, undefined, 'none']],
    ],
    [
      'Cursor and Claude',
      [
        ['cursor', undefined, 'word'],
        ['claude-code', undefined, 'word'],
      ],
    ],
    [
      'Codex; Gemini 3 Pro',
      [
        ['codex', undefined, 'word'],
        ['gemini', 'Gemini 3 Pro', 'strict'],
      ],
    ],
    ['Claude for the tests', [['claude-code', undefined, 'partial']]],
    ['Jane Doe', [[undefined, undefined, 'none']]],
    [
      'Cursor & Claude + Codex',
      [
        ['cursor', undefined, 'word'],
        ['claude-code', undefined, 'word'],
        ['codex', undefined, 'word'],
      ],
    ],
    ['Cursor (Claude, Codex)', [['cursor', 'Claude', 'strict']]],
    ['Cursor (with gpt-5)', [['cursor', 'gpt-5', 'strict']]],
    ['Cursor (notes; using: gpt-5)', [['cursor', 'gpt-5', 'strict']]],
    ['Cursor ((gpt-5))', [['cursor', 'gpt-5', 'strict']]],
    ['Cursor {gpt-5}', [['cursor', undefined, 'word']]],
    ['Cursor) (gpt-5)', [[undefined, 'gpt-5', 'strict']]],
    [' , ; Cursor , ', [['cursor', undefined, 'word']]],
    ['Claude Opus 5 / Cursor', [['cursor', 'Claude Opus 5', 'strict']]],
    ['Codex – Claude Opus 5', [['codex', 'Claude Opus 5', 'strict']]],
    ['Codex through Cursor', [['cursor', undefined, 'word']]],
    ['GPT-5 in Codex within Cursor', [['cursor', 'GPT-5', 'strict']]],
    ['Brandnew:brandnew-7', [[undefined, 'brandnew-7', 'none']]],
    ['Brandnew:two words', [[undefined, undefined, 'none']]],
    ['Brandnew:a/b:7', [[undefined, 'a/b:7', 'none']]],
    [':gpt-5', [[undefined, undefined, 'none']]],
    ['Cursor:', [['cursor', undefined, 'word']]],
    [`Cursor:${'x'.repeat(80)}`, [['cursor', 'x'.repeat(80), 'strict']]],
    ['x'.repeat(400), [[undefined, undefined, 'none']]],
    ['', []],
    ['x'.repeat(401), []],
  ])('%s', (text, expected) => {
    expect(
      readToolExpression(text).map(({ tool, model, certainty }) => [
        tool?.id,
        model,
        certainty,
      ]),
    ).toEqual(expected);
  });

  it('at most ten', () => {
    expect(readToolExpression('Cursor,'.repeat(11))).toHaveLength(10);
  });

  it.each([
    ['Jane Doe (aider)', 'Jane Doe', true],
    ['aider (Jane Doe)', 'aider', false],
    ['Cursor', 'Cursor', false],
    ['Jane Doe', 'Jane Doe', true],
    ['[Jane](https://example.com) (Claude Code)', 'Jane', true],
  ])(
    '%j: the words %j, the tool only in brackets: %s',
    (text, words, isSuffix) => {
      const [named] = readToolExpression(text);
      expect([named?.text, named?.isSuffix]).toEqual([words, isSuffix]);
    },
  );
});
