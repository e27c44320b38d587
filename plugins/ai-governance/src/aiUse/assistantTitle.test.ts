import { assistantTitle } from './assistantTitle';

const known = [{ id: 'copilot', title: 'GitHub Copilot' }];

describe('R51 what an assistant is called', () => {
  it.each([
    ['copilot', 'GitHub Copilot'],
    ['cursor', 'Cursor'],
    ['claude-code', 'Claude Code'],
    ['unidentified', 'Unidentified'],
  ])('%s is %s', (id, expected) => {
    expect(assistantTitle(id, known)).toBe(expected);
  });

  it('is told from the id until the policy is read', () => {
    expect(assistantTitle('copilot')).toBe('Copilot');
  });
});
