import { HostGoneError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { Repository } from '../api/Repository';
import { sha } from '../collect/shapes';

const refSchema = z.object({ ref: z.string(), object: z.object({ sha }) });

const headSchema = z.object({ head: z.object({ sha }) });

/** A queue's branch names its pull request and the commit that it is built on. */
const QUEUE_REF = /\/pr-([1-9]\d{0,9})-([0-9a-f]{40,64})$/;

/** A pull request in a queue. */
export interface QueuedChange {
  readonly number: number;
  readonly headSha: string;
}

/**
 * The pull requests that a commit of a merge queue brings in, the last one first: its own and those before it in the queue, on which
 * it is built. Rejects with `HostGoneError` when the commit is no longer in a queue.
 */
export async function readMergeGroup(
  repository: Repository,
  groupSha: string,
): Promise<readonly QueuedChange[]> {
  const refs = await repository.all(refSchema, '/git/matching-refs/{+ref}', {
    ref: 'heads/gh-readonly-queue/',
  });
  const queued = new Map(
    refs.flatMap(({ ref, object }) => {
      const [, number, builtOn] = QUEUE_REF.exec(ref) ?? [];
      return number && builtOn
        ? [[object.sha, { number: Number(number), builtOn }] as const]
        : [];
    }),
  );
  const numbers = new Set<number>();
  let at = queued.get(groupSha);
  while (at && !numbers.has(at.number)) {
    numbers.add(at.number);
    at = queued.get(at.builtOn);
  }
  if (numbers.size === 0)
    throw new HostGoneError('the commit is no longer in a merge queue');
  const changes: QueuedChange[] = [];
  for (const number of numbers) {
    const { head } = await repository.get(headSchema, '/pulls/{number}', {
      number,
    });
    changes.push({ number, headSha: head.sha });
  }
  return changes;
}
