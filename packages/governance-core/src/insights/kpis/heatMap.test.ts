import { HEAT_MAP_KPIS } from './heatMap';
import { KPIS } from './registry';

it('R09 the heat map shows twelve KPIs that there are', () => {
  const known = KPIS.map(({ definition }) => definition.id);
  expect(HEAT_MAP_KPIS).toHaveLength(12);
  expect(HEAT_MAP_KPIS.filter(kpi => !known.includes(kpi))).toEqual([]);
});
