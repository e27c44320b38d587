import { issueLines } from './issueLines';

const DOCUMENT = [
  'metadata:',
  '  title: AI',
  'rules:',
  '  - id: scans',
  '    when:',
  '      tier: secret',
  '  - id: reviews',
  'tiers: { public: {} }',
].join('\n');

const issue = (path?: string) => ({ code: 'policy.x', message: 'wrong', path });

describe('R05 issues stand at their line', () => {
  it.each([
    ['a top key', 'rules', 3],
    ['a nested key', 'metadata.title', 2],
    ['an item', 'rules[1]', 7],
    ['a key in an item', 'rules[0].when.tier', 6],
    ['a key that is missing, at what surrounds it', 'rules[1].owner', 7],
    ['an item that is missing, at its list', 'rules[9].id', 3],
    ['a key in braces', 'tiers.public', 8],
    ['the document as a whole', undefined, undefined],
    ['an unknown top key', 'nothing', undefined],
  ])('%s', (_, path, line) => {
    expect(issueLines(DOCUMENT, [issue(path)])[0]?.line).toBe(line);
  });

  it('sorts by line, the whole document first', () => {
    expect(
      issueLines(DOCUMENT, [issue('rules[1]'), issue('metadata'), issue()]).map(
        ({ line }) => line,
      ),
    ).toEqual([undefined, 1, 7]);
  });

  it('points to where a text stops being YAML', () => {
    expect(issueLines('a: 1\nb: [1,\nc: 2', [issue()])[0]?.line).toBe(3);
  });
});
