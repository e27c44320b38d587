import type { Policy } from './types';

/** A text that the organisation does not want shared, such as a code name or the header of classified documents. */
export interface DataPattern {
  readonly id: string;
  readonly title: string;
  /** One of `dataClasses.neverShare`. */
  readonly class: string;
  /** RE2 syntax, which never takes longer than the text is long. */
  readonly pattern: string;
  /** gitignore patterns of files in which it may stand. */
  readonly ignorePaths?: readonly string[];
  /** What to do about it, in one sentence. */
  readonly fix?: string;
}

/** How old a policy bundle may be when a hook rests on it, in hours. */
export interface BundleAge {
  readonly warnAfterHours: number;
  /** Absent means that age alone never stops a commit: CI looks again with the policy in force. */
  readonly blockAfterHours?: number;
}

/** How data that must not be shared is looked for, beside the detectors that come with the product. */
export interface DataHandling {
  /** Ids of detectors that are switched off, for example `phone-number`. */
  readonly off: readonly string[];
  readonly patterns: readonly DataPattern[];
  /** Rules in the format of gitleaks (TOML). */
  readonly gitleaks?: string;
  /** So many different e-mail addresses in one file make a list of customers. */
  readonly emailListAtLeast: number;
  readonly bundleAge: BundleAge;
}

/** What holds when a document says nothing. */
export const DEFAULT_DATA_HANDLING: DataHandling = {
  off: [],
  patterns: [],
  emailListAtLeast: 5,
  bundleAge: { warnAfterHours: 24 },
};

/** What detectors need to know of a policy: plain data, as `createDetectors` takes it. */
export interface DetectorPolicy {
  readonly neverShare: readonly string[];
  readonly off: readonly string[];
  readonly patterns: readonly DataPattern[];
  readonly gitleaks: readonly string[];
  readonly emailListAtLeast: number;
}

/** What a policy tells the detectors. */
export function detectorPolicy({
  dataClasses,
  dataHandling = DEFAULT_DATA_HANDLING,
}: Pick<Policy, 'dataClasses' | 'dataHandling'>): DetectorPolicy {
  const { off, patterns, gitleaks, emailListAtLeast } = dataHandling;
  return {
    neverShare: dataClasses.neverShare,
    off,
    patterns,
    gitleaks: gitleaks === undefined ? [] : [gitleaks],
    emailListAtLeast,
  };
}
