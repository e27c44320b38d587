import type { CodeHost } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Transaction } from '../../../database/unitOfWork';
import type { DecisionNotice } from '../../policy/facade';
import type { LeasedPublication } from '../model';
import type { PublicationStore } from '../store';
import { currentPublication, type CurrentDeps } from './currentPublication';
import { giveBack, isGone, takingNow, type WorkDeps, workSignal } from './work';

/** What publishing works with. */
export interface PublishDeps extends WorkDeps, CurrentDeps {
  readonly hosts: readonly CodeHost[];
  readonly publications: PublicationStore;
  /** Called after a commit that asked for a publication. */
  readonly onAsked: () => void;
}

/** Asks every host of the repository to show what holds for a commit, in the transaction that stores a decision which is no preview. */
export async function askToPublish(
  { hosts, publications, onAsked }: PublishDeps,
  transaction: Transaction,
  decision: DecisionNotice,
): Promise<void> {
  const { repository, headSha, recordedAt, phase, isPreview } = decision;
  if (isPreview || phase !== 'merge') return;
  const asked = hosts
    .filter(host => host.serves(repository))
    .map(({ id }) => ({ host: id, repository, headSha }));
  if (asked.length === 0) return;
  const at = { decidedAt: recordedAt, dueAt: recordedAt };
  await publications.ask(transaction, asked, at);
  transaction.afterCommit(onAsked);
}

/** Takes publications that are due, at most `limit`. */
export function takePublications(
  deps: PublishDeps,
  limit: number,
): Promise<readonly LeasedPublication[]> {
  const hosts = deps.hosts.map(({ id }) => id);
  return deps.unitOfWork.run(transaction =>
    deps.publications.take(transaction, takingNow(deps, hosts, limit)),
  );
}

/** Shows what holds for a commit now, whatever held when it was asked for. Rejects only when the database fails. */
export async function publishNewest(
  deps: PublishDeps,
  lease: LeasedPublication,
  stop: AbortSignal,
): Promise<void> {
  const host = deps.hosts.find(({ id }) => id === lease.host);
  if (!host) throw new Error(`there is no code host \`${lease.host}\``);
  const { repository, headSha } = lease;
  try {
    const newest = await currentPublication(deps, { repository, headSha });
    if (newest) await host.publish(newest, workSignal(stop, deps.leaseMs));
    await finish(deps, lease, newest?.decisionId);
  } catch (error) {
    if (isGone(error)) {
      await finish(deps, lease);
      return;
    }
    const isStopping = stop.aborted;
    const what = `publishing the decision on ${headSha} of ${repository}`;
    await giveBack(deps, deps.publications, { lease, what, error, isStopping });
  }
}

const finish = (
  { unitOfWork, publications, ambient }: PublishDeps,
  lease: LeasedPublication,
  decisionId?: string,
): Promise<void> =>
  unitOfWork.run(transaction =>
    publications.finish(transaction, lease, { decisionId, now: ambient.now() }),
  );
