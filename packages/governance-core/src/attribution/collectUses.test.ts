import { collectUses, joinUses, strongerOf, weakerOf } from './collectUses';
import type { AssistantUse } from './types';

const evidence = (text: string) => ({ kind: 'trailer' as const, text });
const useOf = (
  tool: string,
  more: Partial<AssistantUse> = {},
): AssistantUse => ({
  tool,
  role: 'assistant',
  confidence: 'declared',
  evidence: [evidence(`of ${tool}`)],
  ...more,
});
const shortOf = (uses: readonly AssistantUse[]) =>
  uses.map(({ tool, role, model }) =>
    [tool, role, ...(model === undefined ? [] : [model])].join(' '),
  );

describe('R07 confidence has an order', () => {
  it.each([
    ['inferred', 'inferred', 'inferred', 'inferred'],
    ['inferred', 'declared', 'declared', 'inferred'],
    ['declared', 'inferred', 'declared', 'inferred'],
    ['declared', 'measured', 'measured', 'declared'],
    ['measured', 'declared', 'measured', 'declared'],
    ['measured', 'inferred', 'measured', 'inferred'],
  ] as const)(
    'of %s and %s %s is stronger, %s weaker',
    (a, b, stronger, weaker) => {
      expect([strongerOf(a, b), weakerOf(a, b)]).toEqual([stronger, weaker]);
    },
  );
});

describe('R07 uses of the same assistant are joined', () => {
  it.each<[string, AssistantUse[], string[]]>([
    ['nothing', [], []],
    [
      'in the order of first sight',
      [useOf('cursor'), useOf('aider'), useOf('cursor', { role: 'autofix' })],
      ['cursor assistant', 'cursor autofix', 'aider assistant'],
    ],
    [
      'one without a model with the first that names it',
      [
        useOf('claude-code'),
        useOf('claude-code', { model: 'Claude Opus 5' }),
        useOf('claude-code', { model: 'Claude Sonnet 5' }),
      ],
      [
        'claude-code assistant Claude Opus 5',
        'claude-code assistant Claude Sonnet 5',
      ],
    ],
    [
      'one without a model behind the others',
      [
        useOf('aider'),
        useOf('claude-code', { model: 'Claude Opus 5' }),
        useOf('claude-code'),
      ],
      ['aider assistant', 'claude-code assistant Claude Opus 5'],
    ],
    [
      'spellings of one model',
      [
        useOf('claude-code', { model: 'Claude Opus 4.6' }),
        useOf('claude-code', { model: 'claude-opus-4-6-20260101' }),
        useOf('claude-code', { model: 'CLAUDE  OPUS_4.6' }),
      ],
      ['claude-code assistant Claude Opus 4.6'],
    ],
    [
      'not models of other names or dates in them',
      [
        useOf('x', { model: 'm-20260101-a' }),
        useOf('x', { model: 'm-a' }),
        useOf('x', { model: 'm-2026' }),
        useOf('x', { model: 'm' }),
      ],
      [
        'x assistant m-20260101-a',
        'x assistant m-a',
        'x assistant m-2026',
        'x assistant m',
      ],
    ],
    [
      'the author with its own help',
      [useOf('copilot'), useOf('copilot', { role: 'author' }), useOf('cursor')],
      ['copilot author', 'cursor assistant'],
    ],
    [
      'not the author with its own suggestion',
      [
        useOf('copilot', { role: 'author' }),
        useOf('copilot', { role: 'reviewSuggestion' }),
      ],
      ['copilot author', 'copilot reviewSuggestion'],
    ],
  ])('%s', (_, uses, expected) => {
    expect(shortOf(joinUses(uses))).toEqual(expected);
  });

  it('keeps the stronger confidence and each piece of evidence once', () => {
    const joined = joinUses([
      useOf('cursor', {
        confidence: 'inferred',
        evidence: [evidence('a'), evidence('b')],
      }),
      useOf('cursor', {
        confidence: 'measured',
        evidence: [evidence('b'), evidence('c')],
      }),
    ]);
    expect(joined).toStrictEqual([
      {
        tool: 'cursor',
        role: 'assistant',
        confidence: 'measured',
        evidence: [evidence('a'), evidence('b'), evidence('c')],
      },
    ]);
  });

  it('keeps the model of one when another names none', () => {
    const [joined] = joinUses([
      useOf('cursor', { evidence: [evidence('a')] }),
      useOf('cursor', { model: 'gpt-5', evidence: [evidence('b')] }),
    ]);
    expect(joined).toEqual(
      useOf('cursor', {
        model: 'gpt-5',
        evidence: [evidence('b'), evidence('a')],
      }),
    );
  });

  it('joins one without a model to the first that names it', () => {
    const joined = joinUses([
      useOf('claude-code', { evidence: [evidence('a')] }),
      useOf('claude-code', { model: 'Opus 5', evidence: [evidence('b')] }),
      useOf('claude-code', { model: 'Sonnet 5', evidence: [evidence('c')] }),
    ]);
    expect(
      joined.map(use => use.evidence.map(({ text }) => text).join(' ')),
    ).toEqual(['b a', 'c']);
  });

  it('keeps ten pieces of evidence', () => {
    const uses = Array.from({ length: 15 }, (_, at) =>
      useOf('cursor', { evidence: [evidence(`${at}`)] }),
    );
    expect(joinUses(uses)[0]?.evidence.map(({ text }) => text)).toEqual(
      Array.from({ length: 10 }, (_, at) => `${at}`),
    );
  });
});

describe('R07 sightings that name no tool of their own', () => {
  const found = (tool: string, more: object = {}) => ({
    tool,
    role: 'assistant' as const,
    confidence: 'declared' as const,
    evidence: evidence(tool),
    ...more,
  });
  const vague = found('copilot', { isVague: true });

  it.each([
    ['stay when nothing else is found', [vague], ['copilot']],
    ['give way to a tool that is named', [vague, found('cursor')], ['cursor']],
    [
      'stay beside one that is not known',
      [vague, found('unidentified')],
      ['copilot', 'unidentified'],
    ],
    [
      'stay beside a suggestion',
      [vague, found('cursor', { role: 'reviewSuggestion' })],
      ['copilot', 'cursor'],
    ],
    [
      'stay beside each other',
      [vague, found('replit', { isVague: true })],
      ['copilot', 'replit'],
    ],
  ])('%s', (_, uses, tools) => {
    expect(collectUses(uses).map(({ tool }) => tool)).toEqual(tools);
  });
});
