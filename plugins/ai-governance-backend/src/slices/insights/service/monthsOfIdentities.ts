import type { DirtyMonth } from '../model';
import type { InsightsDeps } from './deps';

/**
 * Months that change when it turns out for whom pseudonyms stand: all that teams have cells of, and those in which the pseudonyms were
 * active, since a team that had nobody of whom to tell has no cells yet. None without pseudonyms.
 */
export async function monthsOfIdentities(
  { cellViews, signalViews }: Pick<InsightsDeps, 'cellViews' | 'signalViews'>,
  identities: readonly string[],
): Promise<readonly DirtyMonth[]> {
  if (identities.length === 0) return [];
  const found: DirtyMonth[] = (await cellViews.months()).map(
    ({ team, month }) => ({ subject: team, month }),
  );
  for (const identity of identities) {
    const months = await signalViews.monthsOf({ people: [identity] });
    found.push(
      ...months.map(month => ({ subject: `person:${identity}`, month })),
    );
  }
  return found;
}
