import { commitOf } from './__testUtils__/commit';
import { classify } from './classify';
import { parseAuthorshipNote } from './gitNotes';

interface NoteParts {
  readonly lines?: readonly string[];
  readonly prompts?: object;
  readonly sessions?: object;
  readonly humans?: object;
  readonly schema?: string;
}

const CLAUDE = {
  agent_id: { tool: 'claude', id: 'c-1', model: 'claude-opus-5' },
};
const CURSOR = { agent_id: { tool: 'cursor', id: 'c-2', model: 'gpt-6' } };
const MOCK = { agent_id: { tool: 'mock_ai', id: 'c-3', model: 'none' } };
const ADA = { author: 'Ada Example <ada@example.com>' };

const noteOf = ({
  lines = [],
  schema = 'authorship/3.0.0',
  prompts = {},
  ...maps
}: NoteParts) =>
  `${[...lines, '---'].join('\n')}\n${JSON.stringify({ schema_version: schema, base_commit_sha: 'x', prompts, ...maps }, undefined, 2)}`;

const PROMPT = '0123456789abcdef';
const SESSION = 's_0123456789abcd';
const HUMAN = 'h_0123456789abcd';
const prompt = `  ${PROMPT} 1-3`;
const session = `  ${SESSION}::t_0123456789abcd 4-6,8`;
const human = `  ${HUMAN} 7`;

describe('R07 git-ai notes are read in every combination of their maps', () => {
  it.each([
    ['nothing', noteOf({}), 0, 0],
    [
      'prompts',
      noteOf({ lines: ['a.ts', prompt], prompts: { [PROMPT]: CLAUDE } }),
      3,
      0,
    ],
    [
      'sessions',
      noteOf({ lines: ['a.ts', session], sessions: { [SESSION]: CLAUDE } }),
      4,
      0,
    ],
    [
      'humans',
      noteOf({ lines: ['a.ts', human], humans: { [HUMAN]: ADA } }),
      0,
      1,
    ],
    [
      'prompts and sessions',
      noteOf({
        lines: ['a.ts', prompt, session],
        prompts: { [PROMPT]: CLAUDE },
        sessions: { [SESSION]: CURSOR },
      }),
      7,
      0,
    ],
    [
      'prompts and humans',
      noteOf({
        lines: ['a.ts', prompt, human],
        prompts: { [PROMPT]: CLAUDE },
        humans: { [HUMAN]: ADA },
      }),
      3,
      1,
    ],
    [
      'sessions and humans',
      noteOf({
        lines: ['a.ts', session, human],
        sessions: { [SESSION]: CLAUDE },
        humans: { [HUMAN]: ADA },
      }),
      4,
      1,
    ],
    [
      'all three',
      noteOf({
        lines: ['a.ts', prompt, session, human],
        prompts: { [PROMPT]: CLAUDE },
        sessions: { [SESSION]: CURSOR },
        humans: { [HUMAN]: ADA },
      }),
      7,
      1,
    ],
    [
      'keys without their maps',
      noteOf({ lines: ['a.ts', prompt, session, human] }),
      7,
      1,
    ],
    [
      'a seven-digit key',
      noteOf({
        lines: ['a.ts', '  0123abc 5'],
        prompts: { '0123abc': CLAUDE },
      }),
      1,
      0,
    ],
    [
      'maps that are null',
      '---\n{"schema_version":"authorship/3.0.0","prompts":null,"sessions":null}',
      0,
      0,
    ],
    [
      'a later version of the same major',
      noteOf({ lines: ['a.ts', prompt], schema: 'authorship/3.4.1' }),
      3,
      0,
    ],
    [
      'line endings of Windows',
      noteOf({ lines: ['a.ts', prompt] }).replaceAll('\n', '\r\n'),
      3,
      0,
    ],
  ])('%s', (_, text, aiLines, humanLines) => {
    expect(parseAuthorshipNote(text)).toMatchObject({
      aiLines,
      humanLines,
      issues: [],
    });
  });

  it.each([
    ['a space', '"src/my file.ts"'],
    ['a tab', '"src/my\tfile.ts"'],
    ['a line break', '"src/my\n  file.ts"'],
  ])('a path with %s', (_, path) => {
    expect(
      parseAuthorshipNote(noteOf({ lines: [...path.split('\n'), prompt] })),
    ).toMatchObject({ aiLines: 3, issues: [] });
  });

  it('the same line twice counts once, the same line of two files twice, an assistant’s before a person’s', () => {
    const note = noteOf({
      lines: [
        'a.ts',
        `  ${PROMPT} 1-4,3-6`,
        `  ${SESSION}::t_1 5-8`,
        `  ${HUMAN} 8-9`,
        'b.ts',
        `  ${PROMPT} 1`,
      ],
    });
    expect(parseAuthorshipNote(note)).toMatchObject({
      aiLines: 9,
      humanLines: 1,
    });
  });

  it('tools of the test suite are noise', () => {
    expect(
      parseAuthorshipNote(
        noteOf({ lines: ['a.ts', prompt], prompts: { [PROMPT]: MOCK } }),
      ),
    ).toEqual({
      sessions: [],
      aiLines: 0,
      humanLines: 0,
      issues: [],
    });
  });

  it('transcripts and people never leave the reader', () => {
    const talk = {
      ...CLAUDE,
      human_author: 'Ada Example <ada@example.com>',
      messages: [{ text: 'secret' }],
      messages_url: 'https://example.com/talk',
    };
    const text = JSON.stringify([
      parseAuthorshipNote(
        noteOf({
          lines: ['a.ts', prompt, human],
          prompts: { [PROMPT]: talk },
          humans: { [HUMAN]: ADA },
        }),
      ),
      classify(
        commitOf('fix: x', {
          notes: [
            noteOf({
              lines: ['a.ts', prompt, human],
              prompts: { [PROMPT]: talk },
              humans: { [HUMAN]: ADA },
            }),
          ],
        }),
      ),
    ]);
    expect(text).not.toMatch(/secret|Ada Example <|example\.com\/talk/);
  });

  it.each([
    ['no divider', 'just a note'],
    ['no JSON', '---\nnonsense'],
    [
      'another schema',
      noteOf({ lines: ['a.ts', prompt], schema: 'authorship/9.0.0' }),
    ],
    ['an empty text', ''],
    ['JSON that is a list', '---\n[]'],
    ['a bad range', noteOf({ lines: ['a.ts', `  ${PROMPT} 9-3`] })],
    ['line nought', noteOf({ lines: ['a.ts', `  ${PROMPT} 0`] })],
    [
      'an endless range',
      noteOf({ lines: ['a.ts', `  ${PROMPT} 1-99999999999`] }),
    ],
    ['an unknown key', noteOf({ lines: ['a.ts', '  what_is_this 1-3'] })],
    ['an entry before any file', noteOf({ lines: [prompt] })],
    [
      'a session without a tool',
      noteOf({ prompts: { [PROMPT]: { agent_id: {} } } }),
    ],
  ])('%s measures nothing and says so', (_, text) => {
    const note = parseAuthorshipNote(text);
    expect(note).toMatchObject({ aiLines: 0, humanLines: 0, sessions: [] });
    expect(note.issues.length).toBeGreaterThan(0);
    expect(classify(commitOf('fix: x', { notes: [text] })).attribution).toBe(
      'unknown',
    );
  });

  it('the sessions come with the most lines first, also those without any', () => {
    const note = parseAuthorshipNote(
      noteOf({
        lines: ['a.ts', prompt, session, '  s_unknown 20'],
        prompts: { [PROMPT]: CLAUDE, '7777777': CURSOR },
        sessions: { [SESSION]: { agent_id: { tool: 'codex', id: 'c-4' } } },
      }),
    );
    expect(note.sessions).toEqual([
      { tool: 'codex', lines: 4 },
      { tool: 'claude', model: 'claude-opus-5', lines: 3 },
      { lines: 1 },
      { tool: 'cursor', model: 'gpt-6', lines: 0 },
    ]);
  });

  it.each(['mock_ai', 'mock-ai', 'test-agent', 'test_agent'])(
    'lines of %s are nobody’s',
    tool => {
      const note = noteOf({
        lines: ['a.ts', prompt, session],
        prompts: { [PROMPT]: { agent_id: { tool, id: 'c-5' } } },
      });
      expect(parseAuthorshipNote(note)).toMatchObject({
        sessions: [{ lines: 4 }],
        aiLines: 4,
        humanLines: 0,
      });
    },
  );

  const JSON_PART =
    'note has no readable JSON part; expected `schema_version` `authorship/3.x`';
  const DIVIDER = 'note has no `---` line; expected one before its JSON part';
  const noEntry = (line: number) =>
    `line ${line} is no attestation; expected two spaces, a key, a space and line ranges`;

  it.each<[string, string, string[]]>([
    ['no divider', 'just a note', [DIVIDER]],
    ['a divider that goes on', '----\n{}', [DIVIDER]],
    ['no JSON', '---\nnonsense', [JSON_PART]],
    ['another schema', noteOf({ schema: 'x-authorship/3.0.0' }), [JSON_PART]],
    [
      'a session without a tool',
      noteOf({ prompts: { ['7'.repeat(50)]: { agent_id: {} } } }),
      [
        `session \`${'7'.repeat(40)}\` does not name its tool; expected \`agent_id.tool\``,
      ],
    ],
    [
      'entries before any file',
      noteOf({ lines: [prompt, '', 'a.ts', human] }),
      [noEntry(1)],
    ],
    [
      'entries of other forms',
      noteOf({
        lines: [
          'a.ts',
          ` ${PROMPT} 1`,
          `   ${PROMPT} 1`,
          `  ${PROMPT} 1 2`,
          `  ${PROMPT}  1`,
          `  ${PROMPT}`,
          '  s_ 1',
          '  s_a:t 1',
          '  h_ 1',
          '  0123456789abcdefg 1',
          '  012345 1',
        ],
      }),
      Array.from({ length: 10 }, (_, at) => noEntry(at + 2)),
    ],
    [
      'an entry behind a path over two lines',
      noteOf({ lines: ['"a', 'b"', '  x 1'] }),
      [noEntry(3)],
    ],
    [
      'empty lines and blanks between a path and its entries',
      noteOf({ lines: ['a.ts', '', '   ', human] }),
      [],
    ],
    [
      'more issues than are kept',
      noteOf({ lines: Array.from({ length: 25 }, () => '  x') }),
      Array.from({ length: 20 }, (_, at) => noEntry(at + 1)),
    ],
  ])('%s is told in words', (_, text, issues) => {
    expect(parseAuthorshipNote(text).issues).toEqual(issues);
  });

  it.each([
    ['a quotation mark that nothing closes', ['"a.ts', prompt], 3],
    ['a quotation mark alone', ['"', 'a.ts"', prompt], 3],
    ['two quoted files', ['"a.ts"', prompt, '"b.ts"', prompt], 6],
    ['one file twice', ['a.ts', prompt, '"a.ts"', prompt], 3],
  ])('%s: %j', (_, lines, aiLines) => {
    expect(parseAuthorshipNote(noteOf({ lines })).aiLines).toBe(aiLines);
  });

  it('an endless note is not read', () => {
    const longest = 16 * 1024 * 1024;
    const note = noteOf({ lines: ['a.ts', prompt] });
    expect(parseAuthorshipNote(note.padEnd(longest)).aiLines).toBe(3);
    expect(parseAuthorshipNote(note.padEnd(longest + 1))).toEqual({
      sessions: [],
      aiLines: 0,
      humanLines: 0,
      issues: ['note is longer than 16 MiB'],
    });
  });

  it('a huge note is read whole', () => {
    const entries = Array.from(
      { length: 20_000 },
      (_, index) => `  s_${index}::t_1 ${index + 1}`,
    );
    expect(
      parseAuthorshipNote(noteOf({ lines: ['a.ts', ...entries] })).aiLines,
    ).toBe(20_000);
  });
});

describe('R07 a measurement decides by its lines', () => {
  const ai = noteOf({ lines: ['a.ts', prompt], prompts: { [PROMPT]: CLAUDE } });
  const both = noteOf({
    lines: ['a.ts', prompt, human],
    prompts: { [PROMPT]: CLAUDE },
  });
  const person = noteOf({ lines: ['a.ts', human] });
  const idle = noteOf({ prompts: { [PROMPT]: CLAUDE } });

  it.each([
    ['only an assistant’s', ai, undefined, 'ai', 'measured'],
    ['only an assistant’s, all of the commit', ai, 3, 'ai', 'measured'],
    ['an assistant’s, and others untracked', ai, 10, 'mixed', 'measured'],
    ['both', both, undefined, 'mixed', 'measured'],
    ['only a person’s', person, undefined, 'human', 'measured'],
    ['a person’s, and others untracked', person, 10, 'unknown', undefined],
    ['none, though a session took part', idle, undefined, 'mixed', 'inferred'],
  ])('%s', (_, note, addedLines, attribution, confidence) => {
    const found = classify(commitOf('fix: x', { notes: [note], addedLines }));
    expect([found.attribution, found.confidence]).toEqual([
      attribution,
      confidence,
    ]);
  });

  it('names the tool, the model and the lines', () => {
    expect(classify(commitOf('fix: x', { notes: [ai] }))).toMatchObject({
      uses: [
        {
          tool: 'claude-code',
          model: 'claude-opus-5',
          evidence: [
            {
              kind: 'gitNote',
              text: 'git-ai note: 3 lines by claude (claude-opus-5)',
            },
          ],
        },
      ],
      aiLines: 3,
      humanLines: 0,
      declares: false,
    });
  });

  it.each<[string, object, string, string | undefined, string]>([
    [
      'a session that its note does not describe',
      {},
      'unidentified',
      undefined,
      'git-ai note: 3 lines by an assistant',
    ],
    [
      'a tool that is not known',
      { prompts: { [PROMPT]: { agent_id: { tool: 'brandnew' } } } },
      'unidentified',
      undefined,
      'git-ai note: 3 lines by brandnew',
    ],
    [
      'a model that is not known',
      {
        prompts: {
          [PROMPT]: { agent_id: { tool: 'cursor', model: 'unknown' } },
        },
      },
      'cursor',
      undefined,
      'git-ai note: 3 lines by cursor (unknown)',
    ],
    [
      'a model that is empty',
      { prompts: { [PROMPT]: { agent_id: { tool: 'cursor', model: '' } } } },
      'cursor',
      undefined,
      'git-ai note: 3 lines by cursor',
    ],
  ])('shows %s', (_, maps, tool, model, text) => {
    const note = noteOf({ lines: ['a.ts', prompt], ...maps });
    const [use] = classify(commitOf('fix: x', { notes: [note] })).uses;
    expect([use?.tool, use?.model, use?.evidence[0]?.text]).toEqual([
      tool,
      model,
      text,
    ]);
  });

  it('shows a session of which no line is left', () => {
    const [use] = classify(commitOf('fix: x', { notes: [idle] })).uses;
    expect(use?.confidence).toBe('inferred');
    expect(use?.evidence).toEqual([
      {
        kind: 'gitNote',
        text: 'git-ai note: a session of claude (claude-opus-5) without surviving lines',
      },
    ]);
  });

  it('adds the lines of several notes', () => {
    const found = classify(commitOf('fix: x', { notes: [both, person, ai] }));
    expect([found.aiLines, found.humanLines]).toEqual([6, 2]);
    expect(found.evidence.map(({ text }) => text)).toContain(
      'git-ai note: 2 lines by a person',
    );
  });

  it('tells of as many lines of a person as of an assistant', () => {
    const note = noteOf({ lines: ['a.ts', prompt, `  ${HUMAN} 7-9`] });
    const found = classify(commitOf('fix: x', { notes: [note] }));
    expect([found.aiLines, found.humanLines]).toEqual([3, 3]);
  });

  it('of nobody’s lines is not told', () => {
    const found = classify(commitOf('fix: x', { notes: [noteOf({})] }));
    expect(found).toStrictEqual({
      sha: '1'.repeat(40),
      attribution: 'unknown',
      uses: [],
      declaresNone: false,
      declares: false,
      declaredBy: [],
      evidence: [],
      isMerge: false,
    });
  });

  it('joins a trailer for the same model', () => {
    const { uses } = classify(
      commitOf(
        'fix: x\n\nCo-authored-by: Claude Opus 5 <noreply@anthropic.com>',
        { notes: [ai] },
      ),
    );
    expect(uses).toHaveLength(1);
    expect(uses[0]).toMatchObject({
      confidence: 'measured',
      evidence: [{ kind: 'trailer' }, { kind: 'gitNote' }],
    });
  });

  it('a trailer of AI beats lines of a person only, and the conflict is shown', () => {
    expect(
      classify(commitOf('fix: x\n\nAssisted-by: Cursor', { notes: [person] })),
    ).toMatchObject({
      attribution: 'mixed',
      conflict: {
        kind: 'measuredHuman',
        human: { text: 'git-ai note: 1 line by a person' },
        ai: { text: 'Assisted-by: Cursor' },
      },
    });
  });

  it('a trailer of AI has no conflict with a part of the lines', () => {
    expect(
      classify(
        commitOf('fix: x\n\nAssisted-by: Cursor', {
          notes: [person],
          addedLines: 2,
        }),
      ).conflict,
    ).toBeUndefined();
  });

  it('measured AI beats a declared none', () => {
    expect(
      classify(commitOf('fix: x\n\nAssisted-by: none', { notes: [ai] })),
    ).toMatchObject({
      attribution: 'ai',
      declaresNone: true,
      conflict: { kind: 'declaredNone' },
    });
  });
});
