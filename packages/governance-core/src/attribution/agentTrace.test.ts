import { parseAgentTraces, TRACE_LIMITS } from './agentTrace';
import { classify } from './classify';
import { commitOf } from './__testUtils__/commit';
import { createTraceIndex } from './traceIndex';

const SHA = 'a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0';
const AI = { type: 'ai', model_id: 'anthropic/claude-opus-4-5-20251101' };

const conversation = (more: object = {}) => ({
  url: 'https://api.example.com/c/1',
  contributor: AI,
  ranges: [{ start_line: 42, end_line: 67, content_hash: 'murmur3:9f2e8a1b' }],
  related: [{ type: 'session', url: 'https://api.example.com/s/1' }],
  ...more,
});
const file = (more: object = {}) => ({
  path: 'src/parser.ts',
  conversations: [conversation()],
  ...more,
});
const record = (more: object = {}) => ({
  version: '0.1.0',
  id: '550e8400-e29b-41d4-a716-446655440000',
  timestamp: '2026-01-23T14:30:00Z',
  vcs: { type: 'git', revision: SHA },
  tool: { name: 'cursor', version: '2.4.0' },
  files: [file()],
  metadata: { confidence: 0.95, 'com.example': { who: 'ada@example.com' } },
  ...more,
});
const contribution = (contributor: object) =>
  record({ files: [file({ conversations: [conversation({ contributor })] })] });
/** A record of these lines. */
const recordOfLines = (start: number, end: number) =>
  record({
    files: [
      file({
        conversations: [
          conversation({ ranges: [{ start_line: start, end_line: end }] }),
        ],
      }),
    ],
  });
const parse = (...records: readonly unknown[]) =>
  parseAgentTraces(records.map(each => JSON.stringify(each)).join('\n'));

const PARSED = {
  revision: SHA,
  tool: 'cursor',
  contributions: [
    {
      path: 'src/parser.ts',
      contributor: 'ai',
      model: 'claude-opus-4-5-20251101',
      ranges: [[42, 67]],
    },
  ],
};

describe('R07 Agent Trace records', () => {
  it.each([
    ['a line each', `${JSON.stringify(record())}\n`, 1],
    ['with Windows line ends', `${JSON.stringify(record())}\r\n`.repeat(2), 2],
    ['one value over several lines', JSON.stringify(record(), undefined, 2), 1],
    ['a list', JSON.stringify([record(), record()]), 2],
    ['nothing', '', 0],
  ])('are read as %s', (_, text, count) => {
    expect(parseAgentTraces(text)).toEqual({
      records: Array.from({ length: count }, () => PARSED),
      dropped: {},
    });
  });

  it('keep nothing of conversations and metadata', () => {
    expect(JSON.stringify(parse(record()))).not.toMatch(
      /example\.com|murmur|550e8400/,
    );
  });

  it.each<[string, unknown, object]>([
    ['no record', 'text', { unreadable: 1 }],
    ['a record without files', { version: '0.1.0' }, { unreadable: 1 }],
    ['another version', record({ version: '2.0' }), { version: 1 }],
    ['no revision', record({ vcs: undefined }), { revision: 1 }],
    [
      'a revision of another system',
      record({ vcs: { type: 'jj', revision: 'kkmpptxz' } }),
      { revision: 1 },
    ],
    [
      'an abbreviated commit',
      record({ vcs: { type: 'git', revision: 'a1b2c3d' } }),
      { revision: 1 },
    ],
    [
      'a path outside',
      record({ files: [file({ path: '../../etc/passwd' })] }),
      { path: 1, nothing: 1 },
    ],
    [
      'an absolute path',
      record({ files: [file({ path: '/etc/passwd' })] }),
      { path: 1, nothing: 1 },
    ],
    [
      'lines that run backwards',
      record({
        files: [
          file({
            conversations: [
              conversation({ ranges: [{ start_line: 5, end_line: 4 }] }),
            ],
          }),
        ],
      }),
      { range: 1, nothing: 1 },
    ],
    [
      'lines beyond every file',
      record({
        files: [
          file({
            conversations: [
              conversation({ ranges: [{ start_line: 1, end_line: 1e12 }] }),
            ],
          }),
        ],
      }),
      { range: 1, nothing: 1 },
    ],
    ['nobody', contribution({ type: 'unknown' }), { nothing: 1 }],
    [
      'a longer name of the revision’s system',
      record({ vcs: { type: 'gitlab', revision: SHA } }),
      { revision: 1 },
    ],
    ['a line before the first', recordOfLines(0, 1), { range: 1, nothing: 1 }],
    [
      'half a line at the start',
      recordOfLines(1.5, 2),
      { range: 1, nothing: 1 },
    ],
    ['half a line at the end', recordOfLines(1, 1.5), { range: 1, nothing: 1 }],
    [
      'one line beyond every file',
      recordOfLines(1, 10_000_001),
      { range: 1, nothing: 1 },
    ],
  ])('drop and count %s', (_, value, dropped) => {
    expect(parse(value)).toEqual({ records: [], dropped });
  });

  it.each(['0.1', '0.1.0', '1.0', '1.2.3'])('of version %s', version => {
    expect(parse(record({ version })).records).toHaveLength(1);
  });

  it('are read past lines that say nothing', () => {
    const line = JSON.stringify(record());
    expect(parseAgentTraces(`${line}\n  \n\nno JSON\n${line}`)).toEqual({
      records: [PARSED, PARSED],
      dropped: { unreadable: 1 },
    });
  });

  it('may tell of the last line that is believed', () => {
    expect(
      parse(recordOfLines(10_000_000, 10_000_000)).records[0]?.contributions[0]
        ?.ranges,
    ).toEqual([[10_000_000, 10_000_000]]);
  });

  it.each<[string, object, string | undefined]>([
    ['of a provider', { type: 'ai', model_id: 'openai/gpt-5' }, 'gpt-5'],
    ['alone, among blanks', { type: 'ai', model_id: ' gpt-5 ' }, 'gpt-5'],
    ['that is not known', { type: 'ai', model_id: 'unknown' }, undefined],
    ['that is empty', { type: 'ai', model_id: '' }, undefined],
    ['that is missing', { type: 'ai' }, undefined],
    ['beside a person', { type: 'human', model_id: 'gpt-5' }, undefined],
    ['beside both', { type: 'mixed', model_id: 'gpt-5' }, 'gpt-5'],
  ])('name a model %s', (_, contributor, model) => {
    const [found] = parse(contribution(contributor)).records;
    expect(found?.contributions[0]).toStrictEqual({
      path: 'src/parser.ts',
      contributor: (contributor as { type: string }).type,
      ...(model !== undefined && { model }),
      ranges: [[42, 67]],
    });
  });

  it('join the lines of one contributor, model and file', () => {
    const of = (contributor: object, line: number) =>
      conversation({
        contributor,
        ranges: [{ start_line: line, end_line: line }],
      });
    const conversations = [
      of(AI, 1),
      of({ type: 'ai', model_id: 'gpt-5' }, 2),
      of({ type: 'ai' }, 3),
      of({ type: 'human' }, 4),
      of(AI, 5),
    ];
    const [found] = parse(
      record({ files: [file({ conversations }), file({ path: 'b.ts' })] }),
    ).records;
    expect(
      found?.contributions.map(({ path, contributor, model, ranges }) => [
        path,
        contributor,
        model,
        ranges.map(([start]) => start),
      ]),
    ).toEqual([
      ['src/parser.ts', 'ai', 'claude-opus-4-5-20251101', [1, 5]],
      ['src/parser.ts', 'ai', 'gpt-5', [2]],
      ['src/parser.ts', 'ai', undefined, [3]],
      ['src/parser.ts', 'human', undefined, [4]],
      ['b.ts', 'ai', 'claude-opus-4-5-20251101', [42]],
    ]);
  });

  it('need not name their tool', () => {
    const [found] = parse(record({ tool: undefined })).records;
    expect(found).toStrictEqual({
      revision: SHA,
      contributions: PARSED.contributions,
    });
  });

  it('keep the good parts of a record', () => {
    const { records, dropped } = parse(
      record({ files: [file({ path: '..' }), file()] }),
    );
    expect(records).toEqual([PARSED]);
    expect(dropped).toEqual({ path: 1 });
  });

  it('let a range name its own contributor', () => {
    const ranges = [
      { start_line: 1, end_line: 2 },
      { start_line: 3, end_line: 4, contributor: { type: 'human' } },
    ];
    const { records } = parse(
      record({ files: [file({ conversations: [conversation({ ranges })] })] }),
    );
    expect(records[0]?.contributions).toMatchObject([
      { contributor: 'ai', ranges: [[1, 2]] },
      { contributor: 'human', ranges: [[3, 4]] },
    ]);
  });

  it('are bounded', () => {
    const ranges = Array.from({ length: TRACE_LIMITS.ranges + 5 }, () => ({
      start_line: 1,
      end_line: 1,
    }));
    const { dropped } = parse(
      record({ files: [file({ conversations: [conversation({ ranges })] })] }),
    );
    expect(dropped).toEqual({ tooMuch: 1 });
    const line = `${' '.repeat(TRACE_LIMITS.recordCharacters)}{}`;
    expect(parseAgentTraces(`${line}\n{}`).dropped).toEqual({
      tooMuch: 1,
      unreadable: 1,
    });
  });

  it('are read up to the greatest number of files', () => {
    const files = Array.from({ length: TRACE_LIMITS.files }, () => file());
    expect(parse(record({ files })).dropped).toEqual({});
    const { records, dropped } = parse(
      record({ files: [...files, file({ path: 'late.ts' })] }),
    );
    expect(dropped).toEqual({ tooMuch: 1 });
    expect(records[0]?.contributions.map(({ path }) => path)).toEqual([
      'src/parser.ts',
    ]);
  });

  it('are read up to the greatest number of records', () => {
    const text = (count: number) => `[${'0,'.repeat(count - 1)}0]`;
    expect(parseAgentTraces(text(TRACE_LIMITS.records)).dropped).toEqual({
      unreadable: TRACE_LIMITS.records,
    });
    expect(parseAgentTraces(text(TRACE_LIMITS.records + 3)).dropped).toEqual({
      unreadable: TRACE_LIMITS.records,
      tooMuch: 3,
    });
  });

  it('are read up to the greatest length', () => {
    const line = JSON.stringify(record());
    const longest = line.padEnd(TRACE_LIMITS.characters);
    expect(parseAgentTraces(longest).records).toEqual([PARSED]);
    expect(parseAgentTraces(`${longest} `)).toEqual({
      records: [],
      dropped: { tooMuch: 1 },
    });
  });
});

const traced = (contributor: object, isMeasured = true, more: object = {}) => {
  const [first] = parse(contribution(contributor)).records;
  if (!first) throw new Error('expected a record');
  return classify(
    commitOf('fix: x', { traces: [{ record: first, isMeasured }], ...more }),
  );
};

describe('R07 what records say of a commit', () => {
  it.each<[string, object, number | undefined, string, string | undefined]>([
    ['all lines of an assistant', AI, 26, 'ai', 'measured'],
    ['some lines of an assistant', AI, 27, 'mixed', 'measured'],
    ['lines of both', { type: 'mixed' }, 26, 'mixed', 'measured'],
    ['all lines of a person', { type: 'human' }, 26, 'human', 'measured'],
    ['some lines of a person', { type: 'human' }, 27, 'unknown', undefined],
    ['taken at their word', AI, undefined, 'ai', 'measured'],
  ])('%s', (_, contributor, addedLines, attribution, confidence) => {
    const found = traced(contributor, true, { addedLines });
    expect(found.attribution).toBe(attribution);
    expect(found.confidence).toBe(confidence);
  });

  it('names tool and model', () => {
    expect(traced(AI).uses).toMatchObject([
      { tool: 'cursor', model: 'claude-opus-4-5-20251101', role: 'assistant' },
    ]);
  });

  const evidenceIn = (found: ReturnType<typeof classify>) =>
    found.evidence.map(({ kind, text }) => `${kind}: ${text}`);

  it.each<[string, object, boolean, string[]]>([
    [
      'an assistant’s lines',
      AI,
      true,
      ['Agent Trace: 26 lines by cursor (claude-opus-4-5-20251101)'],
    ],
    [
      'lines without a model',
      { type: 'ai' },
      true,
      ['Agent Trace: 26 lines by cursor'],
    ],
    [
      'a person’s lines',
      { type: 'human' },
      true,
      ['Agent Trace: 26 lines by a person'],
    ],
    [
      'edits before the commit',
      AI,
      false,
      [
        'Agent Trace: edits by cursor (claude-opus-4-5-20251101) in the same files, on top of the commit before',
      ],
    ],
  ])('quotes %s', (_, contributor, isMeasured, texts) => {
    expect(evidenceIn(traced(contributor, isMeasured))).toEqual(
      texts.map(text => `agentTrace: ${text}`),
    );
  });

  it('keeps sessions, tools and measured lines apart', () => {
    const ofTool = (tool: object | undefined, contributor: object) => {
      const [first] = parse({ ...contribution(contributor), tool }).records;
      if (!first) throw new Error('expected a record');
      return first;
    };
    const found = classify(
      commitOf('fix: x', {
        traces: [
          { record: ofTool(undefined, { type: 'ai' }), isMeasured: true },
          { record: ofTool({ name: 'brandnew' }, AI), isMeasured: true },
          { record: ofTool({ name: 'cursor' }, AI), isMeasured: true },
          { record: ofTool({ name: 'cursor' }, AI), isMeasured: true },
          { record: ofTool({ name: 'codex' }, AI), isMeasured: false },
        ],
      }),
    );
    expect(evidenceIn(found)).toEqual([
      'agentTrace: Agent Trace: 26 lines by an assistant',
      'agentTrace: Agent Trace: 26 lines by brandnew (claude-opus-4-5-20251101)',
      'agentTrace: Agent Trace: 26 lines by cursor (claude-opus-4-5-20251101)',
      'agentTrace: Agent Trace: edits by codex (claude-opus-4-5-20251101) in the same files, on top of the commit before',
    ]);
    expect(
      found.uses.map(({ tool, confidence }) => [tool, confidence]),
    ).toEqual([
      ['unidentified', 'measured'],
      ['cursor', 'measured'],
      ['codex', 'inferred'],
    ]);
    expect([found.aiLines, found.humanLines]).toEqual([26, 0]);
  });

  it('keeps the models of one tool apart', () => {
    const { records } = parse(
      record({
        files: [
          file(),
          file({
            path: 'b.ts',
            conversations: [
              conversation({ contributor: { type: 'ai', model_id: 'gpt-6' } }),
            ],
          }),
        ],
      }),
    );
    const { uses } = classify(
      commitOf('fix: x', {
        traces: records.map(each => ({ record: each, isMeasured: true })),
      }),
    );
    expect(uses.map(({ tool, model }) => [tool, model])).toEqual([
      ['cursor', 'claude-opus-4-5-20251101'],
      ['cursor', 'gpt-6'],
    ]);
  });

  it('has no conflict with a session of which no line is left', () => {
    const note =
      'src/parser.ts\n  h_1 42-50\n---\n{"schema_version":"authorship/3.0.0","prompts":{"0123456789abcdef":{"agent_id":{"tool":"claude","id":"c"}}}}';
    const found = traced(AI, true, { notes: [note] });
    expect(found.uses.map(({ tool }) => tool)).toContain('claude-code');
    expect(found.conflict).toBeUndefined();
  });

  it.each<[string, string, object, (string | number | undefined)[]]>([
    [
      'a person’s lines beside fewer of an assistant',
      's_1::t_1 42-44',
      { type: 'human' },
      ['mixed', 3, 23, 'measuredHuman'],
    ],
    [
      'lines of both beside an assistant’s',
      's_1::t_1 42-67',
      { type: 'mixed' },
      ['mixed', 26, 0, undefined],
    ],
    [
      'an assistant’s lines beside both kinds',
      's_1::t_1 42-50\n  h_1 51-67',
      AI,
      ['ai', 26, 0, undefined],
    ],
    [
      'the same of both kinds from two recorders',
      's_1::t_1 42-67\n  h_1 68-69',
      AI,
      ['mixed', 26, 2, undefined],
    ],
  ])('of two recorders: %s', (_, entries, contributor, expected) => {
    const note = `src/parser.ts\n  ${entries}\n---\n{"schema_version":"authorship/3.0.0"}`;
    const found = traced(contributor, true, { notes: [note] });
    expect([
      found.attribution,
      found.aiLines,
      found.humanLines,
      found.conflict?.kind,
    ]).toEqual(expected);
  });

  it('takes the more thorough of two recorders of the same lines', () => {
    const note =
      'src/parser.ts\n  s_1::t_1 42-51\n  h_1 52-81\n---\n{"schema_version":"authorship/3.0.0"}';
    const found = traced(AI, true, { notes: [note] });
    expect([found.attribution, found.aiLines, found.humanLines]).toEqual([
      'mixed',
      26,
      14,
    ]);
    expect(evidenceIn(found)).toEqual([
      'gitNote: git-ai note: 10 lines by an assistant',
      'agentTrace: Agent Trace: 26 lines by cursor (claude-opus-4-5-20251101)',
      'gitNote: git-ai note: 30 lines by a person',
    ]);
  });

  it('is an inference about the commit that follows, without lines', () => {
    const found = traced(AI, false);
    expect(found).toMatchObject({
      attribution: 'mixed',
      confidence: 'inferred',
    });
    expect(found.aiLines).toBeUndefined();
  });

  it('says nothing of people about the commit that follows', () => {
    expect(traced({ type: 'human' }, false).attribution).toBe('unknown');
  });

  it.each<[string, string, string, string | undefined]>([
    ['a note of people only', 'h_1 42-67', 'ai', 'measuredHuman'],
    ['a note that agrees', 's_1::t_1 42-67', 'ai', undefined],
  ])('beside %s', (_, entry, attribution, conflict) => {
    const note = `src/parser.ts\n  ${entry}\n---\n{"schema_version":"authorship/3.0.0"}`;
    const found = traced(AI, true, { notes: [note], addedLines: 26 });
    expect(found.attribution).toBe(attribution);
    expect(found.conflict?.kind).toBe(conflict);
    expect(found.aiLines).toBe(26);
    expect(found.humanLines).toBe(0);
  });

  it('shows the note of an assistant beside a record of people only', () => {
    const note = `src/parser.ts\n  s_1::t_1 42-67\n---\n{"schema_version":"authorship/3.0.0"}`;
    const found = traced({ type: 'human' }, true, { notes: [note] });
    expect(found).toMatchObject({
      attribution: 'ai',
      conflict: { kind: 'measuredHuman', human: { kind: 'agentTrace' } },
    });
  });

  it('beats a declared none, visibly', () => {
    const found = traced(AI, true, {
      message: 'fix: x\n\nAssisted-by: none',
    });
    expect(found).toMatchObject({
      attribution: 'ai',
      conflict: { kind: 'declaredNone', ai: { kind: 'agentTrace' } },
    });
  });
});

describe('R07 which commit a record is about', () => {
  const { records } = parse(record());
  const CHILD = { sha: 'c'.repeat(40), parents: [SHA] };
  const SELF = { sha: SHA, parents: ['d'.repeat(40)] };
  const added = (lines: number) => new Map([['src/parser.ts', lines]]);

  it.each<[string, number | undefined, boolean, boolean]>([
    ['the commit that it names added the lines', 26, true, false],
    ['the commit that it names added fewer lines', 25, false, true],
    ['the commit that it names added none there', 0, false, true],
    ['nothing is known of the commit', undefined, true, false],
  ])('%s', (_, lines, isOwn, isFollowed) => {
    const index = createTraceIndex(
      records,
      new Map(lines === undefined ? [] : [[SHA, added(lines)]]),
    );
    expect(index.concerns(SELF)).toBe(isOwn);
    expect(index.concerns(CHILD)).toBe(isFollowed);
    expect(index.tracesOf(SELF, added(26))).toHaveLength(isOwn ? 1 : 0);
    expect(index.tracesOf(CHILD, added(1))).toHaveLength(isFollowed ? 1 : 0);
  });

  it.each<[string, [string, number][], [string, number][], number]>([
    ['gains lines elsewhere', [], [['src/other.ts', 3]], 0],
    ['gains lines in its files', [], [['src/parser.ts', 1]], 1],
    ['cannot be looked at', [], [], 1],
  ])('a commit that follows %s', (_, own, following, count) => {
    const index = createTraceIndex(records, new Map([[SHA, new Map(own)]]));
    const gained = following.length > 0 ? new Map(following) : undefined;
    expect(index.tracesOf(CHILD, gained)).toEqual(
      records
        .slice(0, count)
        .map(each => ({ record: each, isMeasured: false })),
    );
  });

  it('a commit that gains lines in one of its files follows', () => {
    const two = parse(
      record({ files: [file(), file({ path: 'b.ts' })] }),
    ).records;
    const index = createTraceIndex(two, new Map([[SHA, new Map()]]));
    expect(index.tracesOf(CHILD, new Map([['b.ts', 1]]))).toEqual([
      { record: two[0], isMeasured: false },
    ]);
  });

  it('all records of a commit count together, each file for itself', () => {
    const two = parse(
      record(),
      record({ files: [file(), file({ path: 'b.ts' })] }),
    ).records;
    const index = createTraceIndex(
      two,
      new Map([[SHA, new Map([['src/parser.ts', 26]])]]),
    );
    expect(index.tracesOf(SELF, undefined)).toEqual([
      { record: two[0], isMeasured: true },
    ]);
    expect(index.tracesOf(CHILD, undefined)).toEqual([
      { record: two[1], isMeasured: false },
    ]);
    const both = createTraceIndex(two, new Map());
    expect(both.tracesOf(SELF, undefined)).toEqual(
      two.map(each => ({ record: each, isMeasured: true })),
    );
  });

  it('lines of several contributors of one file are counted once', () => {
    const overlapping = parse(
      record({
        files: [
          file({
            conversations: [
              conversation({ ranges: [{ start_line: 1, end_line: 10 }] }),
              conversation({
                contributor: { type: 'human' },
                ranges: [{ start_line: 6, end_line: 15 }],
              }),
            ],
          }),
        ],
      }),
    ).records;
    const concerns = (lines: number) =>
      createTraceIndex(overlapping, new Map([[SHA, added(lines)]])).concerns(
        SELF,
      );
    expect([concerns(14), concerns(15)]).toEqual([false, true]);
  });

  it('a commit without parents follows none', () => {
    const index = createTraceIndex(records, new Map([[SHA, new Map()]]));
    expect(index.concerns({ sha: CHILD.sha })).toBe(false);
    expect(index.tracesOf({ sha: CHILD.sha, parents: [] }, added(1))).toEqual(
      [],
    );
  });

  it('no merge follows', () => {
    const index = createTraceIndex(records, new Map([[SHA, new Map()]]));
    const merge = { sha: CHILD.sha, parents: [SHA, 'e'.repeat(40)] };
    expect(index.concerns(merge)).toBe(false);
  });
});
