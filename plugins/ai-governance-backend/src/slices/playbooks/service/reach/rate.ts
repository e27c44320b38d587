import type { Reader } from '../reader';
import { notKept, personOf, visiblePlaybook } from './person';
import type { ReachDeps } from './reachDeps';

/** Keeps what a reader thinks of a playbook; without a rating it takes back what they said. Fails with `playbooks.notKept` or like `personOf`. */
export async function rate(
  deps: ReachDeps,
  reader: Reader,
  { name, rating }: { readonly name: string; readonly rating?: number },
): Promise<void> {
  const { ratings, minimumPeople } = deps.config.reach;
  // What was given may be taken back at any time.
  if (ratings === 'off' && rating !== undefined)
    throw notKept('ratings', 'ratings');
  await visiblePlaybook(deps, reader, name);
  const given = {
    ...{ name, at: deps.ambient.now() },
    person: await personOf(deps, reader),
    ...(rating !== undefined && { rating }),
    ...(ratings === 'named' && { by: reader.actor.subject }),
  };
  await deps.unitOfWork.run(transaction =>
    deps.reachStore.rate(transaction, given, minimumPeople),
  );
}
