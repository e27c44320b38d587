import type { HostSubject } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Transaction } from '../../database/unitOfWork';
import type {
  DeliveryRecord,
  Failure,
  HostState,
  LeasedPublication,
  LeasedReleasePublication,
  LeasedSubject,
  OpenChange,
  Published,
  PublishedRelease,
  StoredProtection,
  Subject,
} from './model';

/** How due work is taken. */
export interface Taking {
  readonly hosts: readonly string[];
  readonly now: string;
  readonly leaseUntil: string;
  readonly leaseToken: string;
  readonly limit: number;
}

/** Deliveries and their counts. */
export interface InboxStore {
  /** Notes that an event is taken now; false when the same was taken at or after `since`. Others with the same key wait. */
  takeSemanticKey(
    transaction: Transaction,
    event: Pick<DeliveryRecord, 'host' | 'semanticKey' | 'receivedAt'>,
    since: string,
  ): Promise<boolean>;
  /** False when the host's delivery is there already; then nothing is stored. */
  insertDelivery(
    transaction: Transaction,
    delivery: DeliveryRecord,
  ): Promise<boolean>;
  /** Adds one. */
  count(
    transaction: Transaction,
    counted: Pick<DeliveryRecord, 'host' | 'event' | 'outcome' | 'receivedAt'>,
  ): Promise<void>;
  /** Removes deliveries that came before an instant, at most `limit`; returns how many. */
  removeDeliveries(
    transaction: Transaction,
    before: string,
    limit: number,
  ): Promise<number>;
  /** Removes what was taken before an instant, at most `limit`; returns how many. */
  removeSemanticKeys(
    transaction: Transaction,
    before: string,
    limit: number,
  ): Promise<number>;
}

/** A subject to be read again, not before an instant. */
export interface Mark extends Subject {
  readonly dueAt: string;
}

/** Subjects to be read again. */
export interface DirtyStore {
  /** Asks for a reading. Of what waits already the generation rises, and the earlier instant stays; of what fails, its own. */
  mark(
    transaction: Transaction,
    marks: readonly Mark[],
    markedAt: string,
  ): Promise<void>;
  /** Takes due work of hosts that are not paused, longest due first; what another worker takes at the same moment is passed over. */
  take(
    transaction: Transaction,
    taking: Taking,
  ): Promise<readonly LeasedSubject[]>;
  /**
   * Ends the work: the subject is done, or waits again until `again`, or until `soon` when it was marked meanwhile. False when the
   * lease was lost.
   */
  finish(
    transaction: Transaction,
    lease: LeasedSubject,
    due: { readonly again?: string; readonly soon: string },
  ): Promise<boolean>;
  /** Gives the work back to be tried again. */
  fail(
    transaction: Transaction,
    lease: LeasedSubject,
    failure: Failure,
  ): Promise<void>;
  /** Gives the work back as it was. */
  release(transaction: Transaction, lease: LeasedSubject): Promise<void>;
}

/** What is to be shown at hosts: `Shown` names it. */
export interface Outbox<Shown extends Published, Leased extends Shown> {
  /** Asks for what holds now to be shown. */
  ask(
    transaction: Transaction,
    shown: readonly Shown[],
    at: { readonly decidedAt: string; readonly dueAt: string },
  ): Promise<void>;
  take(transaction: Transaction, taking: Taking): Promise<readonly Leased[]>;
  /** Ends the work, and asks for it again when the lease was lost: an older answer may have been shown over a newer one. */
  finish(
    transaction: Transaction,
    lease: Leased,
    done: { readonly decisionId?: string; readonly now: string },
  ): Promise<void>;
  fail(
    transaction: Transaction,
    lease: Leased,
    failure: Failure,
  ): Promise<void>;
  release(transaction: Transaction, lease: Leased): Promise<void>;
  /** Removes what was shown before an instant and waits for nothing, at most `limit`; returns how many. */
  removeShown(
    transaction: Transaction,
    before: string,
    limit: number,
  ): Promise<number>;
}

/** Commits whose newest decision is to be shown. */
export type PublicationStore = Outbox<Published, LeasedPublication>;

/** Subjects that are to be told what holds for their release. */
export type ReleasePublicationStore = Outbox<
  PublishedRelease,
  LeasedReleasePublication
>;

/** Open changes. */
export interface ChangeStore {
  saveChange(transaction: Transaction, change: OpenChange): Promise<void>;
  removeChange(transaction: Transaction, subject: Subject): Promise<void>;
  /** Open changes whose head is this commit, whichever host they are of. */
  changesAt(
    transaction: Transaction,
    commit: { readonly repository: string; readonly sha: string },
  ): Promise<readonly OpenChange[]>;
  /** Open changes of a repository, or of all repositories below an owner. */
  changesWithin(
    transaction: Transaction,
    of: { readonly host: string; readonly within: string },
  ): Promise<readonly OpenChange[]>;
}

/** What hosts enforce, and what is known of them as a whole. */
export interface HostStore {
  protection(
    transaction: Transaction,
    of: { readonly host: string; readonly repository: string },
  ): Promise<StoredProtection | undefined>;
  /** The protections of a repository, or of all below an owner, that were read before. */
  protectionsWithin(
    transaction: Transaction,
    of: { readonly host: string; readonly within: string },
  ): Promise<readonly HostSubject[]>;
  saveProtection(
    transaction: Transaction,
    protection: StoredProtection,
  ): Promise<void>;
  /** Saves what is given of a host's state; the rest stays. */
  saveState(
    transaction: Transaction,
    state: Pick<HostState, 'host'> & {
      readonly [Key in keyof Omit<HostState, 'host'>]?: HostState[Key] | null;
    },
  ): Promise<void>;
}
