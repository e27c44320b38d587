import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { Transaction } from '../../database/unitOfWork';

/** Who writes, as the ledger names them. */
export interface Writer {
  readonly kind: 'user' | 'service';
  /** Entity ref of a user, subject of a service. */
  readonly subject: string;
}

/** A text that is handed in. */
export interface Submission {
  readonly writer: Writer;
  readonly body: string;
  /** Why, in the words of who hands it in. */
  readonly reason: string;
}

/** What texts of one kind are for: registered by the slice that makes something of them. */
export interface DraftKind {
  /** For example `policy`; letters only. */
  readonly kind: string;
  /** Whoever holds it reads and writes drafts of this kind, those of others too. */
  readonly permission: BasicPermission;
  /**
   * Makes of the text what it was written for, in one transaction in which it calls `alongside` with the id of that. What either
   * rejects undoes both. Fails as handing in the text by itself does.
   */
  submit(
    submission: Submission,
    alongside: (transaction: Transaction, becomes: string) => Promise<void>,
  ): Promise<void>;
}

/** What other slices may ask of drafts. */
export interface DraftsFacade {
  /** Lets people write drafts of a kind; before requests are taken, and each kind once. */
  register(kind: DraftKind): void;
}
