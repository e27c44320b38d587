import {
  inVersions,
  ledgerActivation,
  nextAtOnce,
  type VersionsInHand,
  type VersionWriteDeps,
} from './inVersions';
import type { LoadedPolicy } from './loadPolicy';
import type { PolicyBook, PolicyInForce } from './policyBook';
import { SYSTEM_ACTOR } from './systemActor';

/** What activation works with. */
export interface ActivationDeps extends VersionWriteDeps {
  readonly policies: PolicyBook;
}

/** Why a version that nobody proposed is there. */
const READ_AT_START = 'Read from the configuration when the backend started.';

/**
 * Puts the configured policy in force when it is not, as the next version, for as long as no version came from the portal; from
 * then on it is only compared. Rejects when what is in force cannot be used by this release: without a policy the backend must
 * not start.
 */
export async function activateConfigured(
  loaded: LoadedPolicy,
  deps: ActivationDeps,
): Promise<PolicyInForce> {
  await inVersions(deps, async versions => {
    const { inForce, published } = versions;
    const current = published.find(
      ({ versionId }) => versionId === inForce?.versionId,
    );
    const isSame =
      current?.digest === loaded.compiled.digest &&
      current.source === loaded.source;
    if (!isSame && !isPortals(versions)) await insert(deps, loaded, versions);
  });
  return deps.policies.current(deps.ambient.now());
}

/** Whether the portal has taken over: a version of its own holds, held or will hold. */
const isPortals = ({ published }: VersionsInHand): boolean =>
  published.some(
    ({ source, withdrawnAt }) =>
      source === 'portal' && withdrawnAt === undefined,
  );

async function insert(
  { store, audit, ambient }: ActivationDeps,
  { compiled, document, source }: LoadedPolicy,
  versions: VersionsInHand,
): Promise<void> {
  const { digest, policy } = compiled;
  const { name, title } = policy;
  const { transaction, inForce } = versions;
  const { number, at } = nextAtOnce(versions);
  await store.saveDocument(transaction, { digest, name, title, document });
  const version = {
    versionId: ambient.newId(),
    number,
    digest,
    title,
    source,
    reason: READ_AT_START,
    proposedBy: SYSTEM_ACTOR,
    proposedAt: at,
    publishedBy: SYSTEM_ACTOR,
    publishedAt: at,
    effectiveFrom: at,
  };
  const by = { transaction, actor: SYSTEM_ACTOR, previous: inForce };
  const activated = await ledgerActivation(audit, version, by);
  await store.insertVersion(transaction, activated);
}
