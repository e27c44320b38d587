import type { TeamDrift } from '../../../insights/facade';
import { newsOf } from '../news/newsOf';
import { setScene } from '../scene';
import type { SourceDeps } from '../source';
import { kpiDrifts } from './kpiDrifts';

const NOW = '2026-11-23T09:00:00.000Z';
const TEAM = 'group:default/checkout';
const DRIFT: TeamDrift = {
  team: TEAM,
  kpi: 'defectDensity',
  title: 'Defect density',
  since: '2026-W40',
  raisedAt: '2026-11-16T09:00:00.000Z',
};
const mattersAt = async (now: string, ...drifts: readonly TeamDrift[]) => {
  const attention = {
    fleet: async () => ({ entities: [], strengthenings: [] }),
  };
  const deps = { insights: { teamDrifts: async () => drifts } };
  const scene = await setScene(attention, { now });
  return kpiDrifts(deps as unknown as SourceDeps).matters(scene);
};

describe('R55 a signal of drift', () => {
  it('is for the team, in careful words, with its scorecard and a proposal', async () => {
    const [matter] = await mattersAt(NOW, DRIFT);
    expect(matter).toMatchObject({
      kind: 'kpiDrift',
      title:
        'a signal in Defect density of `group:default/checkout` since 2026-W40',
      because: expect.stringContaining('a signal is no proof of a cause'),
      link: '/ai-governance/scorecards/teams/group/default/checkout',
      since: DRIFT.raisedAt,
      audience: [TEAM],
      told: [TEAM],
      about: [TEAM],
    });
    const link = new URL(matter!.proposal!.link, 'https://portal.example');
    expect(link.pathname).toBe('/ai-governance/exceptions');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      stricter: 'signal',
      group: TEAM,
      until: '2026-12-21',
      reason:
        'The drift chart of Defect density raises a signal since 2026-W40.',
      reference: 'defectDensity 2026-W40',
    });
  });

  it('is told once for as long as it goes on, and anew when another one begins', async () => {
    const idsOf = async (now: string, drift: TeamDrift) =>
      newsOf(await mattersAt(now, drift), now).map(({ itemId }) => itemId);
    const first = await idsOf(NOW, DRIFT);
    expect(first).toHaveLength(1);
    expect(await idsOf('2026-11-30T09:00:00.000Z', DRIFT)).toEqual(first);
    expect(await idsOf(NOW, { ...DRIFT, since: '2026-W45' })).not.toEqual(
      first,
    );
    expect(
      await idsOf(NOW, { ...DRIFT, kpi: 'findingsPerRelease' }),
    ).not.toEqual(first);
  });
});
