import type { Root } from 'mdast';
import type { Playbook, PlaybookFile } from '../types';

/** What the lint found in a playbook: an error keeps it from being published, a warning is shown to its reviewer. */
export interface PlaybookFinding {
  readonly severity: 'error' | 'warning';
  /** `playbooks.<camelCase>`; never changes its meaning. */
  readonly code: string;
  /** One lower-case sentence: input in backticks, what was expected, then a hint. */
  readonly message: string;
  /** File of the folder. */
  readonly file: string;
  /** From 1 on; absent when it is about the whole file. */
  readonly line?: number;
}

/** One place that a detector found in a text. */
export interface FoundData {
  /** Id of the detector. */
  readonly rule: string;
  readonly title: string;
  /** Data class. */
  readonly class: string;
  /** From 1 on. */
  readonly line: number;
}

/** Another playbook that is published or in review. */
export interface OtherPlaybook {
  readonly name: string;
  readonly title: string;
  readonly body: string;
}

/** What the policy in force names. */
export interface PolicyNames {
  readonly rules: readonly string[];
  readonly tiers: readonly string[];
  readonly areas: readonly string[];
  readonly dataClasses: {
    readonly shareable: readonly string[];
    readonly neverShare: readonly string[];
  };
}

/** What a playbook is checked against. */
export interface PlaybookLintContext {
  readonly policy: PolicyNames;
  readonly others: readonly OtherPlaybook[];
  /** Names of training paths. */
  readonly trainings: readonly string[];
  /** UTC day. */
  readonly today: string;
  /** Hosts from which pages may show images; none by default. */
  readonly imageHosts: readonly string[];
  /** Finds data that must not be shared; never gives the data itself. */
  findData(text: string): readonly FoundData[];
  /** About how many tokens a text is for a model. */
  countTokens(text: string): number;
}

/** A Markdown file of the playbook, read once for all checks. */
export interface ReadFile extends PlaybookFile {
  readonly root: Root;
  /** Added to lines of `root`. */
  readonly lineOffset: number;
}

/** What each check looks at. */
export interface PlaybookLintInput {
  readonly playbook: Playbook;
  /** Its Markdown files; of `PLAYBOOK.md` the body. */
  readonly markdown: readonly ReadFile[];
  readonly context: PlaybookLintContext;
}

/** One check. */
export type PlaybookLint = (
  input: PlaybookLintInput,
) => readonly PlaybookFinding[];
