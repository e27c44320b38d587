import type { Transaction } from '../../database/unitOfWork';
import type { KnownIdentity, Membership, Ownership } from './model';

/** Who belongs where, by day. */
export interface PeopleStore {
  /** Puts each in the place of the one that began on its day. */
  saveMemberships(
    transaction: Transaction,
    changed: readonly Membership[],
  ): Promise<void>;
  /** Puts each in the place of the one that began on its day. */
  saveOwnerships(
    transaction: Transaction,
    changed: readonly Ownership[],
  ): Promise<void>;
  /** Notes for whom pseudonyms stand by the catalog; absent when nobody. What somebody said stays. */
  resolve(
    transaction: Transaction,
    resolved: readonly Pick<KnownIdentity, 'identity' | 'personId'>[],
  ): Promise<void>;
  /** Notes what somebody said of a pseudonym. False when no signal ever named it. */
  map(
    transaction: Transaction,
    identity: Pick<
      KnownIdentity,
      'identity' | 'mappedAs' | 'personId' | 'userRef'
    >,
  ): Promise<boolean>;
}
