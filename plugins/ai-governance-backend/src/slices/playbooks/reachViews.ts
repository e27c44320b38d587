import type { Page, PageRequest } from '../../shared/page';
import type {
  Comment,
  Install,
  LastReport,
  Rating,
  RatingTotal,
  Read,
  Receipt,
} from './reachModel';

/** What is read of how far playbooks reach; one query each. */
export interface ReachViews {
  /** Reads on days from `from` until before `to`; a day of a person counts once, of whatever version. */
  reads(
    from: string,
    to: string,
  ): Promise<readonly Pick<Read, 'person' | 'name' | 'on'>[]>;
  /** How many people opened a playbook before a day, by name. */
  readersBefore(day: string): Promise<ReadonlyMap<string, number>>;
  ratingTotals(): Promise<ReadonlyMap<string, RatingTotal>>;
  /** Absent when the person has none, or took it back. */
  ratingOf(person: string, name: string): Promise<number | undefined>;
  /** Ratings whose people agreed to be named by giving them, newest first. */
  namedRatings(name: string): Promise<readonly Rating[]>;
  /** Newest first. Fails with `shared.invalidCursor`. */
  comments(name: string, request: PageRequest): Promise<Page<Comment>>;
  /** Newest first; of one playbook when a name is given. */
  receiptsOf(person: string, name?: string): Promise<readonly Receipt[]>;
  /** Receipts of these playbooks from before an instant. */
  receipts(
    names: readonly string[],
    before: string,
  ): Promise<readonly Receipt[]>;
  /** UTC days since when people are known. */
  knownSince(): Promise<ReadonlyMap<string, string>>;
  /** What is in use now, everywhere or in a repository. */
  installs(repository?: string): Promise<readonly Install[]>;
  /** What was and is in use of a playbook, newest first. */
  installsOf(name: string): Promise<readonly Install[]>;
  lastReport(repository: string): Promise<LastReport | undefined>;
}
