import type { Phase, Severity, Trust } from './vocabulary';

/** People whose review does not count. */
export type ExcludedPerson = 'author' | 'coAuthors' | 'initiator';

/** What must be true before the change goes on. `trust` is the weakest trust that fulfils it. */
export type ObligationSpec =
  | {
      readonly kind: 'declaration';
      readonly trailers: readonly string[];
      readonly trust: Trust;
    }
  | {
      readonly kind: 'data';
      /** Classes of data that no change may bring in; absent means all that must never be shared. Each is an obligation of its own. */
      readonly classes?: readonly string[];
      readonly trust: Trust;
    }
  | {
      readonly kind: 'scan';
      /** Required kinds, for example `sast`; each is an obligation of its own. */
      readonly kinds: readonly string[];
      /** Scanner names by kind, compared with the tool's name without regard to case. */
      readonly scanners: Readonly<Record<string, readonly string[]>>;
      /** Findings must be below this severity. */
      readonly below: Severity;
      readonly trust: Trust;
    }
  | {
      readonly kind: 'review';
      /** Approving reviews needed; one more for each excluded person who could not be identified. */
      readonly minimum: number;
      readonly humansOnly: boolean;
      readonly excludes: readonly ExcludedPerson[];
      /** `areaOwners`: one obligation per touched area, by its owners; otherwise members of any of these groups. */
      readonly by?: 'areaOwners' | readonly string[];
      readonly trust: Trust;
    }
  | {
      readonly kind: 'approval';
      readonly by: readonly string[];
      readonly minimum: number;
      readonly trust: Trust;
    }
  | {
      readonly kind: 'check';
      readonly names: readonly string[];
      /** Apps of which one must have reported them, by id or name; absent means whoever does. */
      readonly reportedBy?: readonly string[];
      readonly trust: Trust;
    }
  | {
      readonly kind: 'protection';
      readonly requiredChecks: readonly string[];
      readonly pinnedToApp: boolean;
      readonly reviews: number;
      /** Owners of code must review what is theirs. */
      readonly codeOwnerReviews?: boolean;
      /** CODEOWNERS must give every file of every area to somebody. */
      readonly codeOwnersOfAreas?: boolean;
      /** Nobody may pass by any of it. */
      readonly noBypass?: boolean;
      readonly trust: Trust;
    }
  | {
      readonly kind: 'certificate';
      readonly path: string;
      /** Days for which a certificate still counts once its path has a newer major version; absent means 30. */
      readonly graceDays?: number;
      readonly trust: Trust;
    };

/** What a `require` rule can ask for; each kind falls due in one phase. */
export type ObligationKind = ObligationSpec['kind'];

/** The phase in which each kind of obligation falls due. */
export const PHASE_OF: Readonly<Record<ObligationKind, Phase>> = {
  declaration: 'commit',
  data: 'commit',
  scan: 'merge',
  review: 'merge',
  approval: 'merge',
  check: 'merge',
  protection: 'merge',
  certificate: 'merge',
};
