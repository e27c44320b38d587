import type { CompiledPolicy } from '@ai-enablement/governance-core';
import { isUniqueViolation } from '../../../database/dialect';
import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { AuditFacade } from '../../audit/facade';
import type { PolicyActivation, PolicySource } from '../model';
import type { PolicyStore } from '../store';
import type { LoadedPolicy } from './loadPolicy';

/** The policy in force. */
export interface ActivePolicy {
  readonly compiled: CompiledPolicy;
  readonly source: PolicySource;
  readonly activatedAt: string;
}

/** What activation works with. */
export interface ActivationDeps {
  readonly store: PolicyStore;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditFacade;
  readonly ambient: Ambient;
}

/** Actor of what the portal does by itself. */
export const SYSTEM_ACTOR = 'plugin:ai-governance';

/** Puts a policy in force and ledgers it; the one that is in force already is left as it is. */
export async function activatePolicy(
  loaded: LoadedPolicy,
  deps: ActivationDeps,
): Promise<ActivePolicy> {
  const { compiled, source } = loaded;
  const activation = await activateOnce(loaded, deps).catch(error => {
    // Another replica came first; what it left is read again.
    if (isUniqueViolation(error)) return activateOnce(loaded, deps);
    throw error;
  });
  return { compiled, source, activatedAt: activation.activatedAt };
}

function activateOnce(
  { compiled, document, source }: LoadedPolicy,
  { store, unitOfWork, audit, ambient }: ActivationDeps,
): Promise<PolicyActivation> {
  const { digest, policy } = compiled;
  return unitOfWork.run(async transaction => {
    const last = await store.lastActivation(transaction);
    if (last?.digest === digest && last.source === source) return last;
    await store.saveVersion(transaction, {
      digest,
      name: policy.name,
      document,
    });
    const number = (last?.number ?? 0) + 1;
    const ledgerEntryId = await audit.stage(transaction, {
      type: 'policy.activated',
      actor: SYSTEM_ACTOR,
      subjectIds: [`policy:${digest}`],
      payload: { digest, number, source, previousDigest: last?.digest ?? null },
    });
    const activatedAt = ambient.now();
    const activation = { number, digest, source, activatedAt, ledgerEntryId };
    await store.insertActivation(transaction, activation);
    return activation;
  });
}
