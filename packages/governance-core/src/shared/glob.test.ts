import { matchesGlob } from './glob';

describe('R36c allowlists of sources', () => {
  it.each([
    ['claude-*', 'claude-opus-5', true],
    ['claude-*', 'gpt-5', false],
    ['gpt-5*', 'GPT-5.1', true],
    ['local/*', 'local/llama/70b', true],
    ['https://mcp.example.com/*', 'https://mcp.example.com/tickets', true],
    [
      'https://mcp.example.com/*',
      'https://mcp.example.com.evil.test/tickets',
      false,
    ],
    ['*', '', true],
    ['', 'a', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
  ])('%s against %s: %s', (pattern, text, expected) => {
    expect(matchesGlob(pattern, text)).toBe(expected);
  });

  it('takes no exponential time', () => {
    expect(matchesGlob(`${'*a'.repeat(30)}b`, 'a'.repeat(5_000))).toBe(false);
  });
});
