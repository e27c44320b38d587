import type { Stage } from '../policy/types';
import type { ContentVersion } from './version';

/** What a playbook is: prose, a prompt to fill in, items to tick, or instructions and tasks for assistants. */
export const PLAYBOOK_KINDS = [
  'guide',
  'promptTemplate',
  'checklist',
  'rule',
  'skill',
] as const;

/** See `PLAYBOOK_KINDS`. */
export type PlaybookKind = (typeof PLAYBOOK_KINDS)[number];

/** One text file of a playbook's folder. */
export interface PlaybookFile {
  /** Relative to the folder, with `/` between its parts, for example `PLAYBOOK.md`. */
  readonly path: string;
  readonly text: string;
}

/** Whom a playbook is for. Every list that is given must match, and of each list any one; no list at all means everybody. */
export interface Audience {
  /** Full refs of groups; members of their descendants belong to them. */
  readonly groups: readonly string[];
  /** Tier ids of the policy. */
  readonly tiers: readonly string[];
  readonly stages: readonly Stage[];
  /** Languages of repositories in lower case, for example `typescript`. */
  readonly languages: readonly string[];
  /** Area ids of the policy. */
  readonly areas: readonly string[];
}

/** The kinds of fields in the form of a prompt template. */
export const VARIABLE_TYPES = [
  'text',
  'multiline',
  'choice',
  'number',
  'boolean',
] as const;

/** See `VARIABLE_TYPES`. */
export type VariableType = (typeof VARIABLE_TYPES)[number];

/** A value of a variable. */
export type VariableValue = string | number | boolean;

/** One field of the form of a prompt template. */
export interface Variable {
  /** Camel case, as it stands between the braces. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly type: VariableType;
  readonly isRequired: boolean;
  readonly default?: VariableValue;
  /** Of a choice. */
  readonly options?: readonly string[];
  /** RE2 syntax; the whole value has to match. Of a text. */
  readonly pattern?: string;
  /** In characters; of a text, of one or more lines. */
  readonly maxLength?: number;
  /** Both ends belong to the range; of a number. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Data class of the policy that is entered here. */
  readonly holds?: string;
  /** Data classes that a value must not contain, beside those that the policy never shares. */
  readonly neverShare: readonly string[];
  /** What happens to a value that contains such data. */
  readonly whenFound: 'refuse' | 'redact';
}

/** Everybody of the audience has to read it, within so many days of its publication or of joining the audience. */
export interface RequiredReading {
  readonly withinDays: number;
}

/** A playbook as its folder says it; whether it is published is not its own to say. */
export interface Playbook {
  /** Also the name of its folder. */
  readonly name: string;
  readonly version: ContentVersion;
  readonly title: string;
  readonly summary: string;
  readonly kind: PlaybookKind;
  /** Ref of the group or user that answers for it. */
  readonly owner: string;
  readonly audience: Audience;
  /** UTC day, `YYYY-MM-DD`, by which somebody has to look at it again. */
  readonly reviewBy: string;
  /** Rule ids of the policy that it is about. */
  readonly policyRules: readonly string[];
  readonly requiredReading?: RequiredReading;
  /** Risks of the register for which it is the runbook. */
  readonly risks: readonly string[];
  readonly tags: readonly string[];
  /** gitignore patterns of the files that a rule or skill is for; empty means always. */
  readonly appliesTo: readonly string[];
  /** Empty unless it is a prompt template. */
  readonly variables: readonly Variable[];
  /** Markdown without the front matter. */
  readonly body: string;
  /** Line of `PLAYBOOK.md` on which the body begins, from 1 on. */
  readonly bodyLine: number;
  /** Everything in the folder, `PLAYBOOK.md` first, then by path. */
  readonly files: readonly PlaybookFile[];
}
