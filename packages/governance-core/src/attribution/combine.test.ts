import { commitOf, tagged } from './__testUtils__/commit';
import { classify } from './classify';
import { combine } from './combine';
import type { CommitInput } from './types';

const BOT = {
  name: 'Copilot',
  email: '198982749+Copilot@users.noreply.github.com',
};
const KINDS: Readonly<Record<string, CommitInput>> = {
  ai: commitOf('fix: x', { author: BOT }),
  mixed: tagged('Co-authored-by: Cursor <cursoragent@cursor.com>'),
  inferred: tagged('https://claude.ai/code/session_0123456789'),
  human: tagged('Assisted-by: none'),
  unknown: tagged('Refs: 12'),
  suggestion: tagged(
    'Co-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>',
  ),
  merge: commitOf("Merge branch 'main' into topic", {
    parents: ['a'.repeat(40), 'b'.repeat(40)],
  }),
  model: tagged('Co-authored-by: Claude Opus 5 <noreply@anthropic.com>'),
  otherModel: tagged('Co-authored-by: gpt-4.1 (GitHub Copilot)'),
  denied: tagged(
    'Assisted-by: none',
    'Co-authored-by: Cursor <cursoragent@cursor.com>',
  ),
  noted: commitOf('fix: x', {
    notes: ['src/a.ts\n  h_1 1-2\n---\n{"schema_version":"authorship/3.0.0"}'],
  }),
  measured: commitOf('fix: x', {
    notes: [
      'src/a.ts\n  s_1::t_1 1-2\n  h_1 3\n---\n{"schema_version":"authorship/3.0.0"}',
    ],
  }),
  suggestionMerge: commitOf(
    "Merge branch 'main'\n\nReviewed-by: Claude <noreply@anthropic.com>",
    { parents: ['a'.repeat(40), 'b'.repeat(40)] },
  ),
  measuredMerge: commitOf("Merge branch 'main'", {
    parents: ['a'.repeat(40), 'b'.repeat(40)],
    notes: ['src/a.ts\n  h_1 1-2\n---\n{"schema_version":"authorship/3.0.0"}'],
  }),
  taggedMerge: commitOf("Merge branch 'main'\n\nAssisted-by: Cursor", {
    parents: ['a'.repeat(40), 'b'.repeat(40)],
  }),
};

const changeOf = (...kinds: readonly string[]) =>
  combine(
    kinds.map((kind, index) =>
      classify({ ...commitOf(''), ...KINDS[kind], sha: `${kind}-${index}` }),
    ),
  );

describe('R07 a change is attributed by its commits', () => {
  it.each([
    [[], 'unknown', undefined],
    [['ai'], 'ai', 'declared'],
    [['ai', 'ai'], 'ai', 'declared'],
    [['ai', 'human'], 'mixed', 'declared'],
    [['ai', 'unknown'], 'mixed', 'declared'],
    [['ai', 'merge'], 'ai', 'declared'],
    [['ai', 'measuredMerge'], 'mixed', 'declared'],
    [['human', 'unknown'], 'unknown', undefined],
    [['noted', 'unknown'], 'unknown', undefined],
    [['mixed'], 'mixed', 'declared'],
    [['mixed', 'inferred'], 'mixed', 'inferred'],
    [['mixed', 'unknown', 'human'], 'mixed', 'declared'],
    [['human'], 'human', 'declared'],
    [['human', 'human'], 'human', 'declared'],
    [['human', 'unknown'], 'unknown', undefined],
    [['unknown'], 'unknown', undefined],
    [['suggestion'], 'unknown', undefined],
    [['suggestion', 'human'], 'unknown', undefined],
    [['human', 'merge'], 'human', 'declared'],
    [['ai', 'merge'], 'ai', 'declared'],
    [['merge'], 'unknown', undefined],
    [['human', 'taggedMerge'], 'mixed', 'declared'],
    [['human', 'suggestionMerge'], 'unknown', undefined],
    [['inferred', 'human'], 'mixed', 'inferred'],
    [['measured', 'human'], 'mixed', 'measured'],
    [['measured', 'mixed', 'human'], 'mixed', 'declared'],
    [['mixed', 'noted'], 'mixed', 'declared'],
    [['noted'], 'human', 'measured'],
    [['noted', 'human'], 'human', 'declared'],
    [['human', 'noted'], 'human', 'declared'],
    [['inferred', 'mixed', 'inferred'], 'mixed', 'inferred'],
  ])('%j → %s', (kinds, attribution, confidence) => {
    const change = changeOf(...kinds);
    expect([change.attribution, change.confidence]).toEqual([
      attribution,
      confidence,
    ]);
  });

  it('tells which commits disclose nothing, and what the others disclose by', () => {
    const change = changeOf('mixed', 'unknown', 'human', 'merge');
    expect(change.undeclaredCommits).toEqual(['unknown-1']);
    expect(change.declarations).toEqual([
      { sha: 'mixed-0', declaredBy: ['co-authored-by'] },
      { sha: 'human-2', declaredBy: ['assisted-by'] },
    ]);
    expect(change).toMatchObject({
      declares: false,
      declaresNone: false,
      counts: { ai: 0, mixed: 1, human: 1, unknown: 2 },
    });
  });

  it.each([
    [['human'], true, true],
    [['human', 'merge'], true, true],
    [['mixed'], true, false],
    [['human', 'mixed'], true, false],
    [['merge'], false, false],
    [['denied'], true, false],
    [[], false, false],
  ])('%j declares: %s, none: %s', (kinds, declares, declaresNone) => {
    expect(changeOf(...kinds)).toMatchObject({ declares, declaresNone });
  });

  it('asks merges only when there is nothing else', () => {
    expect(changeOf('merge').undeclaredCommits).toEqual(['merge-0']);
    expect(changeOf('merge', 'unknown').undeclaredCommits).toEqual([
      'unknown-1',
    ]);
  });

  it('lists the models of the assistants that wrote, sorted', () => {
    expect(changeOf('otherModel', 'model', 'mixed', 'model').models).toEqual([
      'Claude Opus 5',
      'gpt-4.1',
    ]);
  });

  it('lists the conflicts of its commits', () => {
    const { conflicts } = changeOf('mixed', 'denied', 'human');
    expect(conflicts).toMatchObject([
      {
        sha: 'denied-1',
        conflict: {
          kind: 'declaredNone',
          human: { text: 'Assisted-by: none' },
          ai: { text: 'Co-authored-by: Cursor <cursoragent@cursor.com>' },
        },
      },
    ]);
  });

  it('lists assistants that wrote, and all roles', () => {
    expect(changeOf('ai', 'mixed', 'suggestion')).toMatchObject({
      tools: ['copilot', 'cursor'],
      models: [],
      roles: ['assistant', 'author', 'reviewSuggestion'],
    });
  });
});
