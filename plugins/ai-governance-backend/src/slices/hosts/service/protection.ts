import type {
  FactProvider,
  ProtectionReading,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { canonicalJson } from '@ai-enablement/governance-core';
import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { sha256 } from '../../../shared/digest';
import type { AuditFacade } from '../../audit/facade';
import type { StoredProtection } from '../model';
import type { HostStore } from '../store';
import type { HostViews } from '../views';
import { protectionChanged } from './hostLedger';

/** What keeping protection works with. */
export interface ProtectionDeps {
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

/** Keeps what a host enforces on a default branch; ledgers it when it is not what was kept before. */
export async function saveProtection(
  { hostStore, unitOfWork, audit, ambient }: ProtectionDeps,
  given: Pick<StoredProtection, 'host' | 'repository' | 'reading'>,
): Promise<void> {
  const { host, repository } = given;
  const reading = toKept(given.reading);
  const digest = sha256(canonicalJson(reading));
  await unitOfWork.run(async transaction => {
    const now = ambient.now();
    const kept = await hostStore.protection(transaction, { host, repository });
    const isSame = kept?.digest === digest;
    const fresh = { host, repository, digest, reading, observedAt: now };
    const ledgerEntryId = isSame
      ? kept.ledgerEntryId
      : await audit.stage(transaction, protectionChanged(fresh, kept));
    await hostStore.saveProtection(transaction, {
      ...fresh,
      changedAt: isSame ? kept.changedAt : now,
      ledgerEntryId,
    });
  });
}

const toKept = ({
  fact: { requiredChecks, reviews },
  settingsUrl,
  branch,
  bypassActors,
  codeOwnerReviews,
  codeOwners,
}: ProtectionReading): ProtectionReading => ({
  fact: {
    requiredChecks: requiredChecks.map(({ name, isPinnedToApp }) => ({
      name,
      isPinnedToApp,
    })),
    reviews,
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
  async provide({ subject }) {
    if (subject.kind !== 'change') return {};
    const [kept] = await views.protectionOf(subject.repository);
    if (!kept) return {};
    const { requiredChecks, reviews } = kept.reading.fact;
    return {
      protection: {
        requiredChecks,
        reviews,
        trust: 'observed',
        source: kept.host,
      },
    };
  },
});
