/** What is looked for; comes from the policy document's `dataHandling`. Plain data. */
export interface DetectorSettings {
  /**
   * Classes that must never be shared; a detector whose class is not among them is off. Classes of built-in detectors are
   * `credentials` and `customerData`; patterns name their own.
   */
  readonly neverShare: readonly string[];
  /** Ids of detectors that are switched off, for example `phone-number`, `secretlint`, `secretlint/aws`, `gitleaks/jwt`. */
  readonly off: readonly string[];
  readonly patterns: readonly DataPattern[];
  /** Rule files in gitleaks' TOML format, as text. */
  readonly gitleaks: readonly string[];
  /** So many distinct e-mail addresses in one file make a list; at least 1. */
  readonly emailListAtLeast: number;
}

/** A pattern of the organisation, for example a code name or the header of a classified document. */
export interface DataPattern {
  /** Letters, digits, dots, dashes and underscores; stands as the rule in findings. */
  readonly id: string;
  readonly title: string;
  readonly class: string;
  /** RE2 syntax; it must not match the empty text. */
  readonly pattern: string;
  /** Files that the pattern leaves alone, as gitignore globs. */
  readonly ignorePaths?: readonly string[];
  /** What the reader should do about a finding; a general sentence when absent. */
  readonly fix?: string;
}

/** A file, or any other text that is about to be shared. Line ends, a byte order mark and any Unicode are welcome. */
export interface FileText {
  /** Relative to the repository, with forward slashes; empty for a text that is no file. */
  readonly path: string;
  readonly text: string;
  /** Only findings that touch one of these 1-based lines; the whole file when absent. */
  readonly lines?: ReadonlySet<number>;
}

/** Detectors that are compiled and ready. Nothing they return or throw holds a value that they found. */
export interface Detectors {
  /** What could not be used as it is written, for example a gitleaks rule that RE2 refuses. */
  readonly issues: readonly DetectorIssue[];
  readonly description: DetectorsDescription;
  /**
   * Everything that must not be shared in a file. Never rejects; what went wrong is a problem of the answer. Files that are handed
   * over together, as by `Promise.all`, are looked through faster than one after the other.
   */
  find(file: FileText): Promise<FileFindings>;
  /**
   * The text with each value replaced by `[redacted: <class>]`, and what was replaced. Comments that allow a finding do not
   * count here. Rejects with `RedactionError` when the result could not be shown to be clean.
   */
  redact(
    text: string,
    options?: { readonly path?: string },
  ): Promise<Redaction>;
}

/** A text that may be shared, with the findings that were taken out of it. */
export interface Redaction {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Something in the settings that has no effect, or another one than its author may think. */
export interface DetectorIssue {
  /** Where in the settings, for example `gitleaks[0].rules[3] (jwt)`. */
  readonly source: string;
  readonly message: string;
}

/** What looked, for reports: equal settings and libraries give an equal description. */
export interface DetectorsDescription {
  readonly version: string;
  /** Ids of the active detectors, libraries with their version and rule files with a digest; sorted. */
  readonly detectors: readonly string[];
}

/** One value that must not be shared, told without the value. */
export interface Finding {
  readonly rule: string;
  readonly title: string;
  readonly class: string;
  readonly path: string;
  /** 1-based; lines end with a line feed. */
  readonly line: number;
  /** 1-based, in UTF-16 units; a byte order mark does not count. */
  readonly column: number;
  readonly endLine: number;
  /** Behind the last character. */
  readonly endColumn: number;
  /** The line with every finding on it masked, at most 120 characters. */
  readonly context: string;
  /** Over rule, path, masked context and the number among equals, never over the value. */
  readonly fingerprint: string;
  readonly fix: string;
  readonly allowed?: Allowance;
}

/** Why a finding does not count. */
export interface Allowance {
  readonly by: 'inline';
  readonly reason: string;
}

/** The answer about one file, in the order of the text. */
export interface FileFindings {
  readonly findings: readonly Finding[];
  /** A time limit was hit or a detector failed: what it would have found is not known, and the caller fails closed. */
  readonly problems: readonly FileProblem[];
  /** Comments that allow nothing: no reason to fail, but their author should know. */
  readonly hints: readonly FileHint[];
}

/** What kept a detector from looking at all of a file. */
export interface FileProblem {
  readonly rule: string;
  readonly path: string;
  readonly message: string;
}

/** A comment that was meant to allow a finding and does not. */
export interface FileHint {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}
