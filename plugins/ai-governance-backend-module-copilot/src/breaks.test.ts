import { KPIS } from '@ai-enablement/governance-core';
import { COPILOT_BREAKS } from './breaks';

const ids = KPIS.map(({ definition }) => definition.id);

it.each(COPILOT_BREAKS)(
  'R07 the break of $day is about KPIs that there are: $title',
  ({ day, kpis }) => {
    expect(new Date(`${day}T00:00:00Z`).toISOString()).toContain(day);
    expect(ids).toEqual(expect.arrayContaining([...kpis]));
  },
);
