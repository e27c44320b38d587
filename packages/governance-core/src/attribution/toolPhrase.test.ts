import { readToolPhrase } from './toolPhrase';

describe('R07 what a short phrase names', () => {
  it.each<[string, string | undefined, string | undefined, string]>([
    ['Claude Code', 'claude-code', undefined, 'strict'],
    ['  claude_code ', 'claude-code', undefined, 'strict'],
    ['Claude   Code', 'claude-code', undefined, 'strict'],
    ['Claude Code Opus  5', 'claude-code', 'Opus 5', 'strict'],
    ['Cursor', 'cursor', undefined, 'word'],
    ['Cursor Agent', 'cursor', undefined, 'strict'],
    ['Cursor AI', 'cursor', undefined, 'strict'],
    ['Cursor CLI v2.1', 'cursor', undefined, 'strict'],
    ['Cursor 2', 'cursor', undefined, 'strict'],
    ['Amazon  Q', 'amazon-q', undefined, 'strict'],
    ['Cursor- CLI', 'cursor', undefined, 'strict'],
    ['Cursor 2 - v3', 'cursor', undefined, 'strict'],
    ['Kilo Code AI', 'kilo-code', undefined, 'strict'],
    ['Claude İ', undefined, undefined, 'none'],
    ['Cursor tool', 'cursor', undefined, 'partial'],
    ['Cursor v2 team', 'cursor', undefined, 'partial'],
    ['Cursor gpt-5', 'cursor', 'gpt-5', 'strict'],
    ['Devin Opus', 'devin', undefined, 'partial'],
    ['Devin Opus 5', 'devin', 'Opus 5', 'strict'],
    ['Claude Code Opus', 'claude-code', 'Opus', 'strict'],
    ['Claude Opus 5', 'claude-code', 'Claude Opus 5', 'strict'],
    ['gpt-5', undefined, 'gpt-5', 'strict'],
    ['Cline AI', 'cline', undefined, 'strict'],
    ['Cline Ai', 'cline', undefined, 'partial'],
    ['Cline CLI', 'cline', undefined, 'strict'],
    ['Cline Team', 'cline', undefined, 'partial'],
    ['ChatGPT5', 'chatgpt', undefined, 'strict'],
    ['ChatGPTs', undefined, undefined, 'none'],
    ['ChatGPTv5', 'chatgpt', undefined, 'strict'],
    ['my ChatGPT5', undefined, undefined, 'none'],
    ['Claude Ai', 'claude-code', undefined, 'partial'],
    ['Claude AI', 'claude-code', undefined, 'strict'],
    ['Cursory', undefined, undefined, 'none'],
    ['the Cursor', undefined, undefined, 'none'],
    ['', undefined, undefined, 'none'],
    [`Cursor ${'x'.repeat(113)}`, 'cursor', undefined, 'partial'],
    [`Cursor ${'x'.repeat(114)}`, undefined, undefined, 'none'],
  ])('%j', (phrase, tool, model, certainty) => {
    const found = readToolPhrase(phrase);
    expect([found.tool?.id, found.model, found.certainty]).toEqual([
      tool,
      model,
      certainty,
    ]);
  });

  it.each([
    ['Claude Opus 5', true],
    ['gpt-5', true],
    ['Cursor gpt-5', undefined],
    ['Claude Code', undefined],
  ])('%j is a model alone: %s', (phrase, isModel) => {
    expect(readToolPhrase(phrase).isModel).toBe(isModel);
  });
});
