import type { DirtyMonth } from '../model';
import type { InsightsDeps } from './deps';

/**
 * All months of which there are cells, for when a pseudonym of one person turns out to be another's: for whom it counted is no longer
 * known then.
 */
export async function monthsOfAll({
  cellViews,
}: Pick<InsightsDeps, 'cellViews'>): Promise<readonly DirtyMonth[]> {
  const all = await cellViews.months();
  return all.map(({ team, month }) => ({ subject: team, month }));
}
