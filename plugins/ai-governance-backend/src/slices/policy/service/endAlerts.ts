import {
  type ChangeSubject,
  evaluate,
  type Facts,
  aiUseOf,
  misplacedUses,
} from '@ai-enablement/governance-core';
import type { UnitOfWork } from '../../../database/unitOfWork';
import type { ShownAlert } from '../model';
import type { EvidenceViews, UseViews } from '../views';
import { exceptionFacts, isOfPortal } from './exceptionFacts';
import { catalogFacts } from './knownFacts';
import type { NoteUseDeps } from './noteUse';
import type { PolicyBook, PolicyInForce } from './policyBook';
import type { Snapshot } from './snapshot';
import type { SnapshotReader } from './snapshotReader';
import { SYSTEM_ACTOR } from './systemActor';
import { useAlertChanged } from './useAlertLedger';

/** What ending alerts works with. */
export interface EndAlertsDeps extends NoteUseDeps {
  readonly useViews: Pick<UseViews, 'alerts'>;
  readonly evidence: EvidenceViews;
  readonly policies: PolicyBook;
  readonly snapshots: SnapshotReader;
  readonly unitOfWork: UnitOfWork;
}

/** Alerts looked at in one run. */
const AT_ONCE = 200;

/**
 * Ends open alerts whose cause is gone: the policy in force, with what the catalog says and which exceptions act today, has nothing
 * against their assistant in the newest change that showed them. Safe to run anywhere at any time. Returns how many ended.
 */
export async function endAlerts(deps: EndAlertsDeps): Promise<number> {
  const open = await deps.useViews.alerts({ states: ['open'] });
  if (open.length === 0) return 0;
  const snapshot = await deps.snapshots.current();
  const policy = await deps.policies.current(deps.ambient.now());
  let ended = 0;
  for (const alert of open.slice(0, AT_ONCE)) {
    const seen = await deps.evidence.evidence(alert.evidence);
    if (!seen || isStillMisplaced(alert, seen, { policy, snapshot, deps }))
      continue;
    if (await end(deps, alert)) ended += 1;
  }
  return ended;
}

function isStillMisplaced(
  { assistant }: ShownAlert,
  {
    subject,
    facts,
  }: { readonly subject: ChangeSubject; readonly facts: Facts },
  {
    policy,
    snapshot,
    deps,
  }: {
    readonly policy: PolicyInForce;
    readonly snapshot: Snapshot;
    readonly deps: EndAlertsDeps;
  },
): boolean {
  const now = deps.ambient.now();
  const decision = evaluate(policy.compiled, {
    subject,
    facts: {
      ...facts,
      ...catalogFacts(snapshot, subject.repository),
      waivers: [
        ...facts.waivers.filter(waiver => !isOfPortal(waiver)),
        ...exceptionFacts(snapshot, subject, now).waivers,
      ],
    },
    now,
  });
  return misplacedUses(decision, aiUseOf(subject)).some(
    misplaced => misplaced.assistant === assistant,
  );
}

const end = (
  { uses, audit, ambient, unitOfWork }: EndAlertsDeps,
  { alertId, repository, evidence }: ShownAlert,
): Promise<boolean> =>
  unitOfWork.run(async transaction => {
    await uses.lockRepository(transaction, repository);
    const alert = await uses.alert(transaction, alertId);
    if (alert?.state !== 'open') return false;
    const { recordId } = evidence;
    const ledgerEntryId = await audit.stage(
      transaction,
      useAlertChanged('useAlertEnded', {
        ...alert,
        actor: SYSTEM_ACTOR,
        recordId,
      }),
    );
    const changedAt = ambient.now();
    const gone = { ...alert, state: 'gone' as const, changedAt, ledgerEntryId };
    await uses.saveAlert(transaction, gone);
    return true;
  });
