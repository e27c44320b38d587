import type { DocumentIssue } from '../../../shared/document/documentIssues';
import type { DocumentPath } from '../../../shared/document/documentPath';
import { listed } from '../../../shared/document/expectation';
import { nearestKey } from '../../../shared/document/nearestKey';
import type { LintSections } from '../readSections';

/** Something the lint found: an error refuses the document, a warning goes with it. */
export interface LintFinding extends DocumentIssue {
  readonly severity: 'error' | 'warning';
}

/** Names that a document defines, those of faulty parts included, so that one fault does not make others. */
export interface DefinedNames {
  /** Weakest first. */
  readonly tiers: readonly string[];
  readonly sentences: readonly string[];
  readonly assistants: readonly string[];
  readonly areas: readonly string[];
  readonly rules: readonly string[];
  readonly caseBases: readonly string[];
}

/** What the lint looks at. */
export interface LintInput {
  readonly sections: LintSections;
  readonly names: DefinedNames;
}

/** An error at a place. */
export const lintError = (
  code: string,
  path: DocumentPath,
  message: string,
): LintFinding => ({ severity: 'error', code, path, message });

/** A warning at a place. */
export const lintWarning = (
  code: string,
  path: DocumentPath,
  message: string,
): LintFinding => ({ severity: 'warning', code, path, message });

/** `policy.unknownName` for a name that is not defined, with the nearest one that is. */
export function checkName(
  name: string,
  known: readonly string[],
  {
    what,
    path,
    ofKey,
  }: {
    readonly what: string;
    readonly path: DocumentPath;
    readonly ofKey?: boolean;
  },
): readonly LintFinding[] {
  if (known.includes(name)) return [];
  const near = nearestKey(name, known);
  const choice =
    known.length === 0
      ? `the document defines no ${what}`
      : `expected ${listNames(known)}`;
  const message = `unknown ${what} \`${name}\`; ${choice}${near === undefined ? '' : `; did you mean \`${near}\`?`}`;
  return [
    {
      ...lintError('policy.unknownName', path, message),
      ...(ofKey ? { ofKey } : {}),
    },
  ];
}

const MOST_NAMES = 12;

function listNames(names: readonly string[]): string {
  const different = [...new Set(names)];
  return `${listed(different.slice(0, MOST_NAMES))}${different.length > MOST_NAMES ? ' …' : ''}`;
}

/** The finding when it applies, as a list to spread. */
export const when = (
  applies: boolean,
  finding: LintFinding,
): readonly LintFinding[] => (applies ? [finding] : []);
