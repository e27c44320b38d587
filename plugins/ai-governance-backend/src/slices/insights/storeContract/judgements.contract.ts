import type { JudgedDrift, Judgement } from '../model';
import type { StoresUnderTest } from '../store.contract';

const PAY = 'group:default/pay';
const SEARCH = 'group:default/search';
const chart = (given: Partial<JudgedDrift> = {}): JudgedDrift => ({
  kpi: 'defectDensity',
  state: 'quiet',
  points: [{ period: '2026-W40', count: 1, exposure: 4, rate: 0.25 }],
  ...given,
});
const JUMP = chart({
  state: 'jump',
  signalPeriod: '2026-W40',
  raised: {
    period: '2026-W40',
    since: '2026-W39',
    at: '2026-10-12T09:00:00.000Z',
  },
});
const judgement = (given: Partial<Judgement> = {}): Judgement => ({
  team: PAY,
  computedAt: '2026-11-02T09:00:00.000Z',
  verdict: {
    state: 'improving',
    kpis: [],
    before: { from: 0, to: 1 },
    after: { from: 1, to: 2 },
  },
  drift: [chart()],
  signals: [],
  ...given,
});

/** What every store of what cells come to does. */
export function describeJudgementStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  describe(`R55 what cells come to: ${name}`, () => {
    let under: StoresUnderTest;
    beforeEach(async () => {
      under = await create();
    });
    const judge = (given: Partial<Judgement> = {}) =>
      under.unitOfWork.run(trx =>
        under.judgements.judge(trx, judgement(given)),
      );
    const driftOf = (team: string) =>
      under.unitOfWork.run(trx => under.judgements.driftOf(trx, team));

    it('is nothing before a team was judged', async () => {
      expect(await driftOf(PAY)).toEqual([]);
      expect(await under.judgementViews.judgement(PAY)).toBeUndefined();
      expect(await under.judgementViews.drifts()).toEqual([]);
      expect(await under.judgementViews.teams()).toBe(0);
    });

    it('is what was judged last', async () => {
      await judge();
      await judge({ drift: [JUMP], signals: ['defectDensity'] });
      const { computedAt, verdict } = judgement();
      expect(await under.judgementViews.judgement(PAY)).toEqual({
        computedAt,
        verdict,
        drift: [JUMP],
      });
      expect(await driftOf(PAY)).toEqual([JUMP]);
      expect(await under.judgementViews.drifts()).toEqual([[JUMP]]);
    });

    it('tells which teams raise a signal, and of what', async () => {
      const signals = ['defectDensity', 'findingsPerRelease'];
      await judge({ team: SEARCH, drift: [JUMP], signals });
      await judge({ team: 'group:default/zoo' });
      await judge({ drift: [JUMP], signals: ['defectDensity'] });
      expect(await under.judgementViews.signals()).toEqual(
        new Map([
          [PAY, ['defectDensity']],
          [SEARCH, signals],
        ]),
      );
      expect(await under.judgementViews.raised()).toEqual([
        { team: PAY, drift: [JUMP] },
        { team: SEARCH, drift: [JUMP] },
      ]);
      await judge();
      await judge({ team: SEARCH });
      expect(await under.judgementViews.raised()).toEqual([]);
      expect(await under.judgementViews.teams()).toBe(3);
    });
  });
}
