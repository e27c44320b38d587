import {
  observeInTurn,
  type HeldSignal,
  type TeamObservations,
} from '@ai-enablement/governance-core';
import { setImmediate } from 'node:timers/promises';
import { inTurn } from '../../../shared/inTurn';
import type { Months } from '../views';
import type { InsightsDeps } from './deps';
import { directoryOf, type Identities } from './readDirectory';

/** What observing works with. */
export type ObserveDeps = Pick<
  InsightsDeps,
  'signalViews' | 'peopleViews' | 'config'
>;

/** Everything that signals tell of a team in some months. */
export async function observeTeam(
  { signalViews, peopleViews, config }: ObserveDeps,
  identities: Identities,
  { team, months }: { readonly team: string; readonly months: Months },
): Promise<TeamObservations> {
  const ownerships = await peopleViews.ownerships({ team });
  const memberships = await peopleViews.memberships({ team });
  const repositories = [
    ...new Set(ownerships.map(({ repository }) => repository)),
  ];
  const people = [...new Set(memberships.map(({ personId }) => personId))];
  const told: HeldSignal[] = [
    ...(await signalViews.ofRepositories(repositories, months)),
    ...(await signalViews.ofPeople(people.flatMap(identities.of), months)),
  ];
  for (const [repository, numbers] of changesIn(told)) {
    // SQLite answers within the process, before anybody else may go on.
    await setImmediate();
    told.push(...(await signalViews.ofChanges(repository, numbers)));
  }
  return inTurn(
    observeInTurn(
      told,
      directoryOf(team, { ownerships, memberships, identities, config }),
    ),
  );
}

/** Numbers of the changes that were merged, by repository. */
function changesIn(
  signals: readonly HeldSignal[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const signal of signals) {
    if (signal.kind !== 'change' || signal.body.mergedAt === undefined)
      continue;
    const { repository, number } = signal.body;
    const known = found.get(repository);
    if (known) known.push(number);
    else found.set(repository, [number]);
  }
  return found;
}
