import { submittedCommit } from './submission/submittedCommit';
import { usesByListedNames } from './listedNames';
import { compiled } from './__fixtures__/smallPolicy';

const policy = compiled([], {
  assistants: [
    {
      id: 'local-llm',
      title: 'In-house model',
      vendor: 'in-house',
      external: false,
      approved: true,
      aliases: ['Acme Coder'],
    },
  ],
});

const toolsOf = (...lines: readonly string[]) => {
  const commit = submittedCommit({
    sha: 'a'.repeat(40),
    message: `Add a limit\n\n${lines.join('\n')}\n`,
    author: { name: 'Kim Doe', email: 'kim@acme.example' },
    committer: { name: 'Kim Doe', email: 'kim@acme.example' },
    parents: ['b'.repeat(40)],
  });
  return usesByListedNames(
    { uses: commit.uses, evidence: commit.evidence ?? [] },
    policy,
  ).map(({ tool }) => tool);
};

describe('R07 R21 a commit can name an assistant that only the policy knows', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['its title', ['Assisted-by: In-house model'], ['local-llm']],
    [
      'its title in other letters',
      ['Assisted-by: in-house MODEL'],
      ['local-llm'],
    ],
    ['its id', ['Assisted-by: local-llm'], ['local-llm']],
    ['an alias', ['Assisted-by: acme coder'], ['local-llm']],
    [
      'beside a tool that everybody knows',
      ['Assisted-by: Claude Code', 'Assisted-by: local-llm'],
      ['claude-code', 'local-llm'],
    ],
    [
      'said twice',
      ['Assisted-by: local-llm', 'Assisted-by: In-house model'],
      ['local-llm'],
    ],
    [
      'beside one that nobody knows',
      ['Assisted-by: local-llm', 'Assisted-by: Frobnicator'],
      ['unidentified'],
    ],
    ['one that nobody knows', ['Assisted-by: Frobnicator'], ['unidentified']],
    [
      'more words than its name',
      ['Assisted-by: In-house model and friends'],
      ['unidentified'],
    ],
    ['none', ['Assisted-by: none'], []],
  ])('%s: %j', (_, lines, tools) => {
    expect(toolsOf(...lines).toSorted()).toEqual(tools);
  });
});
