/** A team of `examples/org.yaml`, by the name of its group. */
export type Team =
  | 'checkout'
  | 'storefront'
  | 'search'
  | 'mobile'
  | 'fulfilment'
  | 'payments'
  | 'billing'
  | 'fraud'
  | 'platform'
  | 'identity'
  | 'data'
  | 'security'
  | 'platform-enablement';

/** Something that people work on in a repository, again and again. */
export interface Topic {
  /** Subject lines of its commits; one is chosen for each commit. */
  readonly subjects: readonly string[];
  /** Paths in the repository; some of them change. */
  readonly files: readonly string[];
  /** Teams that answer for the areas it touches, besides the author's own. */
  readonly owners?: readonly Team[];
}

/** How an assistant is disclosed in a commit. */
export type Disclosure =
  'copilot' | 'claudeCode' | 'cursor' | 'inHouse' | 'unnamed';

/** How work goes on in one repository. */
export interface DemoRepository {
  /** Repository id. */
  readonly repository: string;
  readonly team: Team;
  /** Changes in the window of 90 days. */
  readonly changes: number;
  /** Scanner for code; secrets and dependencies are scanned everywhere alike. */
  readonly sast: 'CodeQL' | 'Semgrep OSS';
  /** Share of the changes in which an assistant takes part, 0–1, in the middle of the window; it rises over time. */
  readonly assistedShare: number;
  /** What is used, with how often. */
  readonly assistants: readonly (readonly [Disclosure, number])[];
  readonly topics: readonly Topic[];
}
