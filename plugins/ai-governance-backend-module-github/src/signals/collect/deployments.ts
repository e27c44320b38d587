import { z } from 'zod';
import { endOf } from '../kinds/deployment';
import { isFresh, readPlace, walkedTo, type Place } from './deploymentPlace';
import { unlessHidden, type Reading } from './reading';

const looseDeployment = z.looseObject({
  id: z.number(),
  created_at: z.string(),
});
const looseStatus = z.looseObject({
  state: z.string(),
  created_at: z.string(),
});

type LooseDeployment = z.output<typeof looseDeployment>;

/** Deployments further back are not read. */
const MOST_PAGES = 1_000;

/** Collects deployments, newest first as GitHub lists them, and again those that had not ended. */
export async function collectDeployments(reading: Reading): Promise<void> {
  const { desk, repository, repositoryId } = reading;
  const name = `${repositoryId} deployments`;
  let place = readPlace(await desk.cursor(name));
  place = await collectOpen(reading, name, place);
  const { floor } = place;
  const from = Date.parse(reading.since);
  const isPast = ({ id, created_at }: LooseDeployment) =>
    id <= floor || Date.parse(created_at) < from;
  let newest = place.high;
  for await (const page of repository.pages(looseDeployment, '/deployments', {
    until: isPast,
    atMost: MOST_PAGES,
  })) {
    const ids = page.map(({ id }) => id);
    newest = Math.max(newest, ...ids);
    const before = place;
    const fresh = page.filter(
      each => !isPast(each) && isFresh(each.id, before),
    );
    if (fresh.length > 0)
      place = await handIn(reading, fresh, {
        name,
        place: walkedTo(before, ids, newest),
      });
  }
  if (newest > floor)
    await handIn(reading, [], {
      name,
      place: { ...place, floor: newest, low: 0, high: 0 },
    });
}

/** Those that were under way when they were read last. */
async function collectOpen(
  reading: Reading,
  name: string,
  place: Place,
): Promise<Place> {
  const again: LooseDeployment[] = [];
  for (const id of place.open) {
    const found = await unlessHidden(
      reading.repository.get(looseDeployment, '/deployments/{id}', { id }),
    );
    if (found) again.push(found);
  }
  return place.open.length === 0
    ? place
    : handIn(reading, again, { name, place: { ...place, open: [] } });
}

/** Hands deployments in with their statuses; which of them are under way stands in the place that is noted. */
async function handIn(
  { desk, repository, repositoryId }: Reading,
  deployments: readonly LooseDeployment[],
  { name, place }: { readonly name: string; readonly place: Place },
): Promise<Place> {
  const open: number[] = [];
  const records: object[] = [];
  for (const deployment of deployments) {
    const { id } = deployment;
    const statuses = await repository.all(
      looseStatus,
      '/deployments/{id}/statuses',
      { id },
    );
    if (!endOf(statuses)) open.push(id);
    records.push({ repository: repositoryId, deployment, statuses });
  }
  const next = { ...place, open: [...open, ...place.open].slice(0, MOST_OPEN) };
  await desk.hand({
    kind: 'deployment',
    records,
    cursor: { name, value: JSON.stringify(next) },
  });
  return next;
}

/** Older ones that never ended are not asked for any more. */
const MOST_OPEN = 50;
