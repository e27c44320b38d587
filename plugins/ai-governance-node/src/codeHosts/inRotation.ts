import type { SignalDesk } from '../signals';

/**
 * Repositories in their order, beginning behind the one that was finished last, so that a turn which ends early does not always leave
 * out the same ones. One counts as finished when the next is asked for.
 */
export async function* inRotation<Item extends { readonly id: string }>(
  repositories: readonly Item[],
  {
    desk,
    name,
  }: {
    readonly desk: Pick<SignalDesk, 'cursor' | 'hand'>;
    /** Of the cursor. */
    readonly name: string;
  },
): AsyncGenerator<Item> {
  const last = await desk.cursor(name);
  const next = repositories.findIndex(({ id }) => id === last) + 1;
  for (const each of [
    ...repositories.slice(next),
    ...repositories.slice(0, next),
  ]) {
    yield each;
    const cursor = { name, value: each.id };
    await desk.hand({ kind: 'change', records: [], cursor });
  }
}
