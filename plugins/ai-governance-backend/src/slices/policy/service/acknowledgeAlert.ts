import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { CodedError } from '../../../shared/codedError';
import type { AuditFacade } from '../../audit/facade';
import type { UseStore } from '../store';
import { createPseudonymise } from './identity';
import type { SnapshotReader } from './snapshotReader';
import { useAlertChanged } from './useAlertLedger';

/** What acknowledging works with. */
export interface AcknowledgeDeps {
  readonly uses: UseStore;
  readonly snapshots: SnapshotReader;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditFacade;
  readonly ambient: Ambient;
}

/** Who acknowledges an alert, and why. */
export interface AlertOrder {
  readonly alertId: string;
  readonly repository: string;
  readonly evidence: { readonly recordId: string };
  /** Entity ref of a person. */
  readonly actor: string;
  readonly reason: string;
}

/** Says that an open alert is known. Fails with `policy.alertNotFound` or `policy.alertNotOpen`. */
export async function acknowledgeAlert(
  { uses, snapshots, unitOfWork, audit, ambient }: AcknowledgeDeps,
  { alertId, repository, evidence, actor, reason }: AlertOrder,
): Promise<void> {
  const { state } = await snapshots.current();
  await unitOfWork.run(async transaction => {
    await uses.lockRepository(transaction, repository);
    const alert = await uses.alert(transaction, alertId);
    if (!alert) throw alertNotFound(alertId);
    if (alert.state !== 'open')
      throw new CodedError(
        'policy.alertNotOpen',
        `the alert is ${alert.state === 'gone' ? 'over' : 'acknowledged'} since \`${alert.changedAt}\`; look at it again`,
      );
    const { recordId } = evidence;
    const reasonDigest = createPseudonymise(state.salt)(reason);
    const ledgerEntryId = await audit.stage(
      transaction,
      useAlertChanged('useAlertAcknowledged', {
        ...alert,
        actor,
        recordId,
        reasonDigest,
      }),
    );
    await uses.saveAlert(transaction, {
      ...alert,
      state: 'acknowledged',
      changedAt: ambient.now(),
      acknowledgedBy: actor,
      reason,
      ledgerEntryId,
    });
  });
}

/** The failure of looking up an alert that is not there for the caller. */
export const alertNotFound = (alertId: string): CodedError =>
  new CodedError(
    'policy.alertNotFound',
    `there is no alert \`${alertId}\`; \`GET /policy/use/alerts\` lists those that you may read`,
  );
