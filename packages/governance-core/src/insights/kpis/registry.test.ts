import { november } from '../__testUtils__/teamPeriod';
import { KPIS, SHOWN_KPIS } from './index';

describe('R09 R10 R11 R12 R17 R19 R34 every KPI', () => {
  it.each(KPIS.map(kpi => [kpi.definition.id, kpi] as const))(
    '%s says why it has nothing to say',
    (_, kpi) => {
      expect(kpi.compute(november())).toEqual({
        kind: 'notEnoughData',
        reason: expect.stringMatching(/^no .+ in the period$/),
        sample: 0,
        windowDays: 30,
      });
    },
  );

  it('has a name of its own', () => {
    const ids = SHOWN_KPIS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
