import type { HistoryChange, NewDecision } from '../model';
import type { StoresUnderTest } from '../store.contract';
import type {
  SimulatedQuestion,
  SimulationRange,
} from '../simulationQuestions';
import { stored } from './storedDecision';
import { past } from './storedPast';

const at = (second: number) => `2026-11-01T09:00:0${second}.000Z`;
const RANGE: SimulationRange = {
  from: '2026-08-02T09:00:00.000Z',
  to: '2026-11-02T09:00:00.000Z',
  recordedUntil: '2026-11-02T10:00:00.000Z',
};
const LATE = '2026-12-02T09:00:00.000Z';
const OUTSIDE = '2026-01-01T09:00:00.000Z';

const decisions = (): readonly NewDecision[] => [
  stored('old', { occurredAt: at(1) }),
  stored('new', { occurredAt: at(2) }),
  stored('preview', { occurredAt: at(3) }, { isPreview: true }),
  stored('held', { headSha: 'h', occurredAt: at(0) }, { outcome: 'hold' }),
  stored('outside', { headSha: 'o', occurredAt: OUTSIDE }),
  stored('late', { headSha: 'l', occurredAt: at(0), recordedAt: LATE }),
  stored('numbered', { headSha: 'n', occurredAt: OUTSIDE, pullRequest: 7 }),
  stored('marked', {
    headSha: 'k',
    occurredAt: OUTSIDE,
    marks: { commits: [{ sha: 'm-marked' }] },
  }),
];

const history = (): readonly HistoryChange[] => [
  past('first', { occurredAt: at(1) }),
  past('second', { occurredAt: at(2), pullRequest: 8, mergeSha: 'm' }),
  past('a', { occurredAt: at(4) }),
  past('squashed', { occurredAt: at(5), mergeSha: 'h' }),
  past('by-number', { occurredAt: at(6), pullRequest: 7 }),
  past('m-marked', { occurredAt: at(7) }),
  past('l', { occurredAt: at(0) }),
  past('before', { occurredAt: OUTSIDE }),
  past('handed-in-late', { occurredAt: at(3), recordedAt: LATE }),
  past('o', {
    occurredAt: at(3),
    repository: 'github.com/acme/other',
    historyId: 'history-other',
  }),
];

/** What everything does that gives simulations their questions. */
export function describeSimulationQuestions(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  const filled = async () => {
    const under = await create();
    await under.unitOfWork.run(async trx => {
      for (const row of decisions()) {
        await under.decisions.insertDecision(trx, row);
      }
      await under.history.save(trx, history());
    });
    return under.simulationQuestions;
  };
  const readAll = async (range: SimulationRange, limit: number) => {
    const questions = await filled();
    const read: SimulatedQuestion[] = [];
    let position: string | undefined;
    do {
      const page = await questions.page(range, { after: position, limit });
      expect(page.questions.length).toBeLessThanOrEqual(limit);
      read.push(...page.questions);
      position = page.next;
    } while (position !== undefined);
    expect(await questions.count(range)).toBe(read.length);
    return read;
  };
  const DECIDED = ['new', 'held'];
  const PAST = [
    'history-other',
    'history-second',
    'history-first',
    'history-l',
  ];

  describe(`R16 the questions of simulations: ${name}`, () => {
    it.each`
      what                              | given                         | limit | expected
      ${'each change once'}             | ${{}}                         | ${99} | ${[...DECIDED, ...PAST]}
      ${'the same, row by row'}         | ${{}}                         | ${1}  | ${[...DECIDED, ...PAST]}
      ${'the same, some at a time'}     | ${{}}                         | ${3}  | ${[...DECIDED, ...PAST]}
      ${'what was decided on alone'}    | ${{ origin: 'decided' }}      | ${2}  | ${DECIDED}
      ${'history alone'}                | ${{ origin: 'history' }}      | ${2}  | ${PAST}
      ${'a range in which nothing was'} | ${{ from: at(8), to: at(9) }} | ${2}  | ${[]}
      ${'a part of the range'}          | ${{ from: at(1), to: at(2) }} | ${2}  | ${['old', 'history-first']}
    `('reads $what', async ({ given, limit, expected }) => {
      const read = await readAll({ ...RANGE, ...given }, limit);
      expect(read.map(({ decisionId }) => decisionId)).toEqual(expected);
    });

    it('reads a decision with what it says only where it is needed, and history as merged', async () => {
      const read = await readAll(RANGE, 99);
      const [passed, held, ...merged] = read;
      expect(passed).toMatchObject({ outcome: 'pass', origin: 'decided' });
      expect(passed?.decision).toBeUndefined();
      expect(held).toMatchObject({
        outcome: 'hold',
        engineVersion: '1',
        decision: expect.stringContaining('"outcome":"hold"'),
      });
      expect(merged[1]).toEqual({
        decisionId: 'history-second',
        origin: 'history',
        caller: 'external:ci',
        repository: 'github.com/acme/mono',
        headSha: 'second',
        pullRequest: 8,
        occurredAt: at(2),
        outcome: 'pass',
        engineVersion: '1',
        subject: expect.stringContaining('"kind":"change"'),
        facts: expect.stringContaining('"entities":[]'),
        digest: expect.stringContaining('"entityRefs"'),
      });
    });
  });
}
