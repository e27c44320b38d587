import type { Page, PageRequest } from '../../shared/page';
import type {
  Attempt,
  Content,
  LearnerRecord,
  StoredCertificate,
  TrainingVersion,
} from './model';

/** Which versions are wanted. */
export interface VersionQuery extends PageRequest {
  readonly state?: TrainingVersion['state'];
  readonly name?: string;
}

/** A certificate with since when its path has had a newer major version. */
export interface LivingCertificate extends StoredCertificate {
  readonly supersededAt?: string;
}

/** What is read of training. */
export interface TrainingViews {
  /** Published versions by name and version, oldest version first; all of a path, or of all. */
  published(name?: string): Promise<readonly TrainingVersion[]>;
  version(versionId: string): Promise<TrainingVersion | undefined>;
  /** Newest first. */
  versions(query: VersionQuery): Promise<Page<TrainingVersion>>;
  content(digest: string): Promise<Content | undefined>;
  /** Everything of one person, oldest first; on one path, or on all. */
  recordOf(personId: string, name?: string): Promise<LearnerRecord>;
  attempt(attemptId: string): Promise<Attempt | undefined>;
  certificate(certificateId: string): Promise<LivingCertificate | undefined>;
  /** Certificates of a person that are not revoked, with what a decision asks of them. One query. */
  heldBy(personId: string): Promise<readonly LivingCertificate[]>;
  /** The same of several people, at most some hundred. One query. */
  heldByAny(
    personIds: readonly string[],
  ): Promise<readonly LivingCertificate[]>;
  /** Certificates that expire after an instant, with whom they belong to where that is still known; in pages by id. */
  unexpired(
    now: string,
    after: string,
    limit: number,
  ): Promise<readonly (LivingCertificate & { readonly holder?: string })[]>;
}
