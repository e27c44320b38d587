import type { HistoryCommit } from '../git/commits';
import { NO_TRACES } from '../git/traces';
import { summarizeHistory, type HistorySources } from './summarizeHistory';

const note = (lines: string, key = 's_1::t_1') =>
  `a.ts\n  ${key} ${lines}\n---\n{"schema_version":"authorship/3.0.0"}`;

const commitOf = (
  sha: string,
  more: Partial<HistoryCommit> = {},
): HistoryCommit => ({
  sha,
  authoredAt: Date.UTC(2026, 0, 31, 23, 59) / 1000,
  author: { name: 'Ada Example', email: 'ada@example.com' },
  message: 'fix: x\n',
  ...more,
});

async function* batchesOf(...batches: readonly (readonly HistoryCommit[])[]) {
  yield* batches;
}

describe('R41 measured commits are compared with the lines they add', () => {
  const asked: string[][] = [];
  const linesOf = (total: number) => ({ total, byPath: new Map() });
  const counter: HistorySources['countLines'] = async shas => {
    asked.push([...shas]);
    return new Map([
      ['whole', linesOf(3)],
      ['part', linesOf(9)],
      ['person', linesOf(2)],
    ]);
  };
  const sources = (countLines: HistorySources['countLines']) => ({
    countLines,
    traces: Promise.resolve(NO_TRACES),
  });

  it('only where the count matters, all in one question', async () => {
    const summary = await summarizeHistory(
      batchesOf(
        [commitOf('plain'), commitOf('whole', { notes: [note('1-3')] })],
        [
          commitOf('part', { notes: [note('1-3')] }),
          commitOf('person', { notes: [note('1-2', 'h_1')] }),
          commitOf('both', { notes: [note('1\n  h_1 2')] }),
          commitOf('bot', {
            notes: [note('1-3')],
            author: { name: 'Codex', email: 'codex@openai.com' },
          }),
          commitOf('merge', { notes: [note('1-3')], parents: ['a', 'b'] }),
        ],
      ),
      sources(counter),
    );
    expect(asked).toEqual([['whole', 'part', 'person']]);
    expect(summary).toMatchObject({
      commits: 7,
      attribution: { ai: 3, mixed: 2, human: 1, unknown: 1 },
      notes: 6,
      months: [{ month: '2026-01', commits: 7, attributed: 5 }],
    });
  });

  it('a thousand of them in two questions', async () => {
    const sizes: number[] = [];
    const summary = await summarizeHistory(
      batchesOf(
        ...Array.from({ length: 10 }, (_, batch) =>
          Array.from({ length: 100 }, (__, index) =>
            commitOf(`${batch}-${index}`, { notes: [note('1')] }),
          ),
        ),
      ),
      sources(async shas => {
        sizes.push(shas.length);
        return new Map();
      }),
    );
    expect(sizes).toEqual([500, 500]);
    expect(summary.attribution.ai).toBe(1000);
  });

  it('nothing asks nothing', async () => {
    const summary = await summarizeHistory(
      batchesOf(),
      sources(async () => {
        throw new Error('must not be asked');
      }),
    );
    expect(summary).toMatchObject({ commits: 0, tools: {}, months: [] });
  });

  it.each<[string, Partial<HistorySources>]>([
    [
      'lines cannot be counted',
      { countLines: () => Promise.reject(new Error('broken')) },
    ],
    ['traces cannot be read', { traces: Promise.reject(new Error('broken')) }],
  ])('fails when %s', async (_, broken) => {
    const batch = [commitOf('whole', { notes: [note('1-3')] })];
    await expect(
      summarizeHistory(batchesOf(batch), { ...sources(counter), ...broken }),
    ).rejects.toThrow('broken');
  });
});
