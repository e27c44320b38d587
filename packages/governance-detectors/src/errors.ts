/** One thing that is wrong with the settings. */
export interface SettingsIssue {
  /** Where, for example `patterns[2].pattern`. */
  readonly path: string;
  readonly message: string;
}

/** The settings cannot be used; `issues` has all that is wrong with them, at least one. */
export class DetectorSettingsError extends Error {
  readonly issues: readonly SettingsIssue[];

  constructor(issues: readonly SettingsIssue[]) {
    super(issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.name = 'DetectorSettingsError';
    this.issues = issues;
  }
}

/** A text could not be redacted so that nothing is found in it any more: it must not be shared. */
export class RedactionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RedactionError';
  }
}
