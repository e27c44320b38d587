import {
  canonicalJson,
  ENGINE_VERSION,
  type EntityFact,
  type PolicyBundle,
} from '@ai-enablement/governance-core';
import type { PublicKey } from '../model';
import type { PolicyBook } from './policyBook';
import type { SigningKeys } from './signingKeys';
import type { SnapshotReader } from './snapshotReader';
import { strengthenedIn } from './strengtheningFacts';

/** The policy in force with what is known of one repository, signed. */
export interface SignedBundle {
  /** Compact JWS; its payload is the canonical JSON of a `PolicyBundle`. */
  readonly bundle: string;
  readonly keys: readonly PublicKey[];
  /** Refs of the entities that it holds. */
  readonly entityRefs: readonly string[];
}

/** What can be asked for answers without a connection. */
export interface BundleUseCases {
  /** Without entities for a repository that the catalog does not know. */
  bundle(repository: string): Promise<SignedBundle>;
  /** Public keys of the portal, retired ones included. */
  signingKeys(): Promise<readonly PublicKey[]>;
}

/** What the use cases work with. */
export interface BundleUseCaseDeps {
  readonly policies: PolicyBook;
  readonly snapshots: SnapshotReader;
  readonly signing: SigningKeys;
  /** Base URL of the portal's API as it is reached from outside. */
  readonly issuer: () => Promise<string>;
  readonly now: () => string;
}

/** Type of a bundle's JWS, so that nothing else that the portal signs can be taken for one. */
export const BUNDLE_TYPE = 'ai-governance-policy-bundle';

/** Stands for an owner who is a person: it equals no group, as the person would not, and names nobody. */
const OWNER_NOT_TOLD = 'user:not-told/person';

/** Policy and facts for answers without a connection, without any permission asked. */
export function bundleUseCases(deps: BundleUseCaseDeps): BundleUseCases {
  const { policies, snapshots, signing } = deps;
  return {
    async bundle(repository) {
      const snapshot = await snapshots.current();
      const { byRepository } = snapshot;
      const facts = (byRepository.get(repository) ?? []).map(
        ({ fact }) => fact,
      );
      const now = deps.now();
      const { version, compiled, document } = await policies.current(now);
      const { versionId, number } = version;
      if (number === undefined)
        throw new Error('what is in force has a number');
      const bundle: PolicyBundle = {
        v: 1,
        issuer: await deps.issuer(),
        issuedAt: now,
        engineVersion: ENGINE_VERSION,
        policyDigest: compiled.digest,
        policyVersion: { versionId, number },
        document,
        repository,
        entities: facts.map(withoutPerson),
        ...strengthenedIn(snapshot, repository, now),
      };
      return {
        bundle: await signing.sign(canonicalJson(bundle), BUNDLE_TYPE),
        keys: await signing.publicKeys(),
        entityRefs: facts.map(({ ref }) => ref),
      };
    },
    signingKeys: () => signing.publicKeys(),
  };
}

const withoutPerson = (fact: EntityFact): EntityFact =>
  fact.owner === undefined || fact.owner.startsWith('group:')
    ? fact
    : { ...fact, owner: OWNER_NOT_TOLD };
