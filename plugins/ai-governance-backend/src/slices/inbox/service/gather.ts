import type { PolicyAttention } from '../../policy/facade';
import type { Matter, Reader } from '../model';
import { setScene } from './scene';
import { type InboxSource, MOST } from './source';

/** What gathering works with. */
export interface GatherDeps {
  readonly attention: Pick<PolicyAttention, 'fleet'>;
  readonly sources: readonly InboxSource[];
}

/** What is open, with whether it is all. */
export interface Gathered {
  readonly matters: readonly Matter[];
  readonly isComplete: boolean;
}

/** What needs a reader, or, without one, anybody. A constant number of queries, whatever the size of the fleet. */
export async function gather(
  { attention, sources }: GatherDeps,
  given: { readonly now: string; readonly reader?: Reader },
): Promise<Gathered> {
  const { reader } = given;
  const scene = await setScene(attention, given);
  const asked = sources.filter(
    ({ needs }) => !reader || needs.every(right => reader.rights.has(right)),
  );
  const lists = await Promise.all(asked.map(source => source.matters(scene)));
  const found = lists.flat();
  return {
    matters: reader ? found.filter(matter => isFor(reader, matter)) : found,
    isComplete: asked.every(
      ({ isWhole }, index) => isWhole || (lists[index]?.length ?? 0) < MOST,
    ),
  };
}

/** Whether something needs a reader: as one of its audience, or by a right. */
function isFor(reader: Reader, { audience, entitled }: Matter): boolean {
  if (audience.some(ref => reader.refs.has(ref))) return true;
  return (
    entitled !== undefined &&
    reader.rights.has(entitled.right) &&
    entitled.except?.toLowerCase() !== reader.userRef
  );
}
