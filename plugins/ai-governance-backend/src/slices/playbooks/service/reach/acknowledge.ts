import { formatVersion } from '@ai-enablement/governance-core';
import { CodedError } from '../../../../shared/codedError';
import { acknowledged } from '../playbookLedger';
import type { Reader } from '../reader';
import { personOf, visiblePlaybook } from './person';
import type { ReachDeps } from './reachDeps';

/**
 * Keeps that a reader says to have read the version that readers get now; the same again is the same. Fails with
 * `playbooks.playbookNotFound`, `playbooks.onlyPeople` or `playbooks.otherVersion`.
 */
export async function acknowledge(
  deps: ReachDeps,
  reader: Reader,
  { name, digest }: { readonly name: string; readonly digest: string },
): Promise<void> {
  const { current } = await visiblePlaybook(deps, reader, name);
  const person = await personOf(deps, reader);
  if (current.digest !== digest)
    throw new CodedError(
      'playbooks.otherVersion',
      `readers get version ${formatVersion(current.version)} of \`${name}\` by now, another one than you read; open it again`,
    );
  const receipts = await deps.reachViews.receiptsOf(person, name);
  if (receipts.some(receipt => receipt.digest === digest)) return;
  await deps.unitOfWork.run(async transaction => {
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      acknowledged(current, person),
    );
    const { version } = current;
    const at = deps.ambient.now();
    const receipt = { person, name, digest, version, at, ledgerEntryId };
    await deps.reachStore.addReceipt(transaction, receipt);
  });
}
