import type {
  FactProvider,
  ProtectionReading,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { areaOwnershipOf, canonicalJson } from '@ai-enablement/governance-core';
import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { sha256 } from '../../../shared/digest';
import type { AuditFacade } from '../../audit/facade';
import type { PolicyFacade } from '../../policy/facade';
import type { StoredProtection } from '../model';
import type { HostStore } from '../store';
import type { HostViews } from '../views';
import { compareFiles } from './assistantDrift';
import { protectionChanged } from './hostLedger';
import { markAllOpen, type MarkDeps } from './recheck';
import { unownedFiles } from './unownedFiles';

/** What keeping protection works with. */
export interface ProtectionDeps extends MarkDeps {
  readonly policy: Pick<PolicyFacade, 'areasOf' | 'assistantFilesOf'>;
  readonly hostStore: HostStore;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditFacade;
  readonly ambient: Ambient;
}

/** A person instead of whom it is said that there is one: a login or an e-mail address. Teams have a slash, roles and apps no `@`. */
const PERSON = /^@[^/]+$|^[^@\s]+@[^@\s]+$/;

/** Who is a person is not kept by name. */
const withoutPeople = (names: readonly string[]): readonly string[] =>
  names.map(name => (PERSON.test(name) ? 'a person' : name));

/**
 * Keeps what a host enforces on a default branch. When it is not what was kept before, it is ledgered, and open changes are decided
 * on again; the latter also when another number of files of an area has no owner.
 */
export async function saveProtection(
  deps: ProtectionDeps,
  given: {
    readonly host: string;
    readonly repository: string;
    readonly reading: ProtectionReading;
  },
): Promise<void> {
  const { hostStore, unitOfWork, audit, ambient, policy } = deps;
  const { host, repository } = given;
  const unowned = await unownedFiles(given.reading);
  const areas = await policy.areasOf(repository);
  const assistantFiles = compareFiles(
    given.reading.assistantFiles,
    await policy.assistantFilesOf(repository),
  );
  const ownership = (of: StoredProtection['unowned']) =>
    canonicalJson(of ? areaOwnershipOf(areas.pathsIn(of.paths), of) : null);
  const reading = toKept(given.reading);
  const digest = sha256(canonicalJson(reading));
  await unitOfWork.run(async transaction => {
    const now = ambient.now();
    const kept = await hostStore.protection(transaction, { host, repository });
    const isSame = kept?.digest === digest;
    const fresh = {
      ...{ host, repository, digest, reading, observedAt: now },
      ...(unowned ? { unowned } : {}),
      ...(assistantFiles ? { assistantFiles } : {}),
    };
    const ledgerEntryId = isSame
      ? kept.ledgerEntryId
      : await audit.stage(transaction, protectionChanged(fresh, kept));
    await hostStore.saveProtection(transaction, {
      ...fresh,
      changedAt: isSame ? kept.changedAt : now,
      ledgerEntryId,
    });
    if (!isSame || ownership(unowned) !== ownership(kept.unowned))
      await markAllOpen(deps, transaction, { host, repository });
  });
}

const toKept = ({
  fact: { requiredChecks, reviews, isPartlyHidden },
  settingsUrl,
  branch,
  bypassActors,
  codeOwnerReviews,
  codeOwners,
}: ProtectionReading): StoredProtection['reading'] => ({
  fact: {
    requiredChecks: requiredChecks.map(({ name, isPinnedToApp, hasNoApp }) => ({
      name,
      isPinnedToApp,
      ...(hasNoApp ? { hasNoApp } : {}),
    })),
    reviews,
    ...(isPartlyHidden ? { isPartlyHidden } : {}),
  },
  settingsUrl,
  branch,
  ...(bypassActors ? { bypassActors: withoutPeople(bypassActors) } : {}),
  ...(codeOwnerReviews === undefined ? {} : { codeOwnerReviews }),
  ...(codeOwners
    ? {
        codeOwners: codeOwners.map(({ pattern, owners }) => ({
          pattern,
          owners: withoutPeople(owners),
        })),
      }
    : {}),
});

/** What hosts enforce, as a fact for decisions on changes. */
export const protectionProvider = (
  views: Pick<HostViews, 'protectionOf'>,
): FactProvider => ({
  id: 'hosts',
  async provide({ subject, areasOf }) {
    if (subject.kind !== 'change') return {};
    const [kept] = await views.protectionOf(subject.repository);
    if (!kept) return {};
    const { bypassActors, codeOwnerReviews } = kept.reading;
    const unowned = kept.unowned && (await areasOf?.(kept.unowned.paths));
    return {
      protection: {
        ...kept.reading.fact,
        ...(codeOwnerReviews === undefined ? {} : { codeOwnerReviews }),
        ...(bypassActors ? { bypassActors } : {}),
        ...(unowned && kept.unowned
          ? { areaOwnership: areaOwnershipOf(unowned, kept.unowned) }
          : {}),
        trust: 'observed',
        source: kept.host,
      },
    };
  },
});
