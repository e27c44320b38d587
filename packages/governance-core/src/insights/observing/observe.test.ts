import fc from 'fast-check';
import type { SignalKind } from '../signals';
import type { Directory } from './directory';
import { foldSignals, nearest, type HeldSignal } from './foldSignals';
import { inWindow } from './inWindow';
import { observe } from './observe';

const REPOSITORY = 'github.com/acme/checkout';
const MOVED_AT = Date.parse('2026-10-15T00:00:00Z');
const directory: Directory = {
  owns: (repository, at) => repository === REPOSITORY && at < MOVED_AT,
  isMember: (person, at) => person === 'ada' && at < MOVED_AT,
  personOf: identity =>
    identity === 'bot' || identity === 'stranger' ? undefined : identity,
  isBot: identity => identity === 'bot',
  tierAt: () => 'internal',
  inPortalCurrency: amount => amount,
  seatPrice: () => 100,
};
const signal = (
  kind: SignalKind,
  id: string,
  body: object,
  over: object = {},
) =>
  ({
    id: `${kind} ${id}`,
    source: 'github',
    kind,
    at: '2026-10-01T00:00:00.000Z',
    revision: 0,
    digest: 'd',
    body,
    ...over,
  }) as HeldSignal;
const change = (number: number, mergedAt: string, over: object = {}) =>
  signal('change', String(number), {
    repository: REPOSITORY,
    number,
    openedAt: '2026-10-01T00:00:00.000Z',
    mergedAt,
    author: 'ada',
    isBot: false,
    isToDefaultBranch: true,
    ...over,
  });
const usage = (person: string, day: string, over: object = {}) =>
  signal('usage', `${person} ${day} ${JSON.stringify(over)}`, {
    day,
    person,
    assistant: 'copilot',
    surface: 'chat',
    isActive: true,
    ...over,
  });
const SIGNALS: readonly HeldSignal[] = [
  change(1, '2026-10-02T00:00:00.000Z'),
  change(2, '2026-10-14T23:59:59.999Z'),
  change(3, '2026-10-15T00:00:00.000Z'),
  change(4, '2026-10-03T00:00:00.000Z', {
    repository: 'github.com/acme/other',
  }),
  signal('attribution', '1', {
    repository: REPOSITORY,
    number: 1,
    at: '2026-10-02T00:00:00.000Z',
    attribution: 'ai',
    confidence: 'declared',
    assistants: [{ assistant: 'copilot', surface: 'chat' }],
  }),
  signal('defect', '1', {
    repository: REPOSITORY,
    method: 'revert',
    number: 1,
    fix: '9',
    foundAt: '2026-10-05T00:00:00.000Z',
    mergedAt: '2026-10-02T00:00:00.000Z',
  }),
  usage('ada', '2026-10-14'),
  usage('ada', '2026-10-15'),
  usage('ben', '2026-10-14'),
  usage('stranger', '2026-10-14'),
];

describe('R09 what signals tell of a team', () => {
  it('counts changes for who owned the repository at the merge, and days for the members of that day', () => {
    const { changes, usage: used } = observe(SIGNALS, directory);
    expect(changes.map(({ id }) => id).sort()).toEqual([
      `${REPOSITORY}#1`,
      `${REPOSITORY}#2`,
    ]);
    expect(changes.find(({ id }) => id.endsWith('#1'))).toMatchObject({
      author: 'ada',
      tier: 'internal',
      attribution: 'ai',
      assistants: ['copilot'],
      defects: [{ method: 'revert', fix: '9' }],
    });
    expect(
      used.map(({ dayStartsAt }) =>
        new Date(dayStartsAt).toISOString().slice(0, 10),
      ),
    ).toEqual(['2026-10-14']);
  });

  it('does not depend on the order or on repetition', () => {
    const expected = observe(SIGNALS, directory);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...SIGNALS], { minLength: SIGNALS.length }),
        fc.subarray([...SIGNALS]),
        (all, again) => {
          expect(observe([...again, ...all, ...again], directory)).toEqual(
            expected,
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('holds the newest of one id, whatever comes last', () => {
    const versions = [
      change(1, '2026-10-02T00:00:00.000Z'),
      { ...change(1, '2026-10-03T00:00:00.000Z'), revision: 2 },
      { ...change(1, '2026-10-04T00:00:00.000Z'), revision: 1 },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(versions, { minLength: 3 }), shuffled => {
        expect(foldSignals(shuffled).change).toEqual([versions[1]]);
      }),
    );
  });
});

describe('R09 which source is nearest', () => {
  it.each`
    sources                        | expected
    ${['github']}                  | ${'github'}
    ${['git', 'github']}           | ${'github'}
    ${['ndjson', 'git']}           | ${'ndjson'}
    ${['gitlab', 'github', 'git']} | ${'github'}
  `('of $sources it is $expected', ({ sources, expected }) => {
    expect(nearest(sources.map((source: string) => ({ source }))).source).toBe(
      expected,
    );
  });
});

describe('R11 what falls into a window', () => {
  it.each`
    from                          | to                            | numbers
    ${'2026-10-02T00:00:00.000Z'} | ${'2026-10-03T00:00:00.000Z'} | ${[1]}
    ${'2026-10-01T00:00:00.000Z'} | ${'2026-10-02T00:00:00.000Z'} | ${[]}
    ${'2026-10-14T23:59:59.999Z'} | ${'2026-10-15T00:00:00.000Z'} | ${[2]}
    ${'2026-10-01T00:00:00.000Z'} | ${'2026-11-01T00:00:00.000Z'} | ${[1, 2]}
  `('from $from to $to are $numbers', ({ from, to, numbers }) => {
    const window = { from: Date.parse(from), to: Date.parse(to) };
    const { changes } = inWindow(observe(SIGNALS, directory), {
      window,
      now: window.to,
    });
    expect(changes.map(({ id }) => Number(id.split('#')[1])).sort()).toEqual(
      numbers,
    );
  });
});
