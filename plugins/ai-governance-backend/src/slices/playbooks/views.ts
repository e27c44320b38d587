import type { Page, PageRequest } from '../../shared/page';
import type { Content, PlaybookName, PlaybookVersion } from './model';

/** A playbook with the version that readers get at an instant. */
export interface CurrentPlaybook {
  readonly playbook: PlaybookName;
  readonly version: PlaybookVersion;
}

/** How far a search goes. */
export interface SearchBounds {
  /** Instant at which found versions are those that readers get. */
  readonly now: string;
  readonly limit: number;
}

/** What is read of playbooks; one query each, and one more for a search by several words. */
export interface PlaybookViews {
  /** Playbooks with the version that is current at the instant, by name, deprecated ones too. */
  current(now: string): Promise<readonly CurrentPlaybook[]>;
  /** One playbook with all its versions, newest version first; `undefined` when there is none of the name. */
  playbook(name: string): Promise<
    | {
        readonly playbook: PlaybookName;
        readonly versions: readonly PlaybookVersion[];
      }
    | undefined
  >;
  version(versionId: string): Promise<PlaybookVersion | undefined>;
  /** A folder as it is stored, whether or not its digest still fits. */
  content(digest: string): Promise<Content | undefined>;
  /** Folders by their digests, as they are stored. */
  contents(digests: readonly string[]): Promise<ReadonlyMap<string, Content>>;
  /** Versions that wait for a decision, oldest first. Fails with `shared.invalidCursor`. */
  inReview(request: PageRequest): Promise<Page<PlaybookVersion>>;
  /** Playbooks whose current versions have all of these words, or words that begin with them; at most `limit`, best first. */
  search(
    prefixes: readonly string[],
    bounds: SearchBounds,
  ): Promise<readonly CurrentPlaybook[]>;
  /** Ids of published versions after one, in the order of ids; for whoever looks at all of them in turn. */
  publishedAfter(
    versionId: string,
    limit: number,
  ): Promise<readonly PlaybookVersion[]>;
}
