import { checkPattern } from '../../../shared/pathPattern';

/** What a rule of an assistant is for, as a playbook says it. */
export interface ImportedPatterns {
  /** gitignore patterns; empty means always. */
  readonly patterns: readonly string[];
  /** Globs that gitignore cannot say, for which it holds always. */
  readonly unsaid: readonly string[];
}

/** Globs that mean every file. */
const EVERYTHING = new Set(['**', '**/*', '*', '**/**']);

/** Globs of an assistant, a list or separated by commas, as gitignore patterns that match at least as much. */
export function patternsOf(
  globs: string | readonly string[] | undefined,
): ImportedPatterns {
  const written = typeof globs === 'string' ? splitGlobs(globs) : (globs ?? []);
  const expanded = written
    .flatMap(glob => splitGlobs(glob).flatMap(expandBraces))
    .filter(glob => glob !== '');
  if (expanded.some(glob => EVERYTHING.has(glob)))
    return { patterns: [], unsaid: [] };
  const unsaid = expanded.filter(
    glob => /[{}()!\\[\]]/.test(glob) || checkPattern(glob) !== undefined,
  );
  return {
    patterns: unsaid.length > 0 ? [] : [...new Set(expanded)],
    unsaid,
  };
}

/** Splits at commas that stand outside of braces. */
function splitGlobs(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map(part => part.trim().replace(/^(['"])(.*)\1$/, '$2'));
}

/** Most braces of one glob that are written out; with more of them it stays as it is and holds always. */
const MOST_BRACES = 3;

/** `*.{ts,tsx}` as two globs; braces within braces stay. */
function expandBraces(glob: string): readonly string[] {
  if (glob.split('{').length > MOST_BRACES + 1) return [glob];
  const [, before, choices, after] =
    /^([^{}]*)\{([^{}]*)\}(.*)$/.exec(glob) ?? [];
  return choices === undefined
    ? [glob]
    : choices
        .split(',')
        .flatMap(choice => expandBraces(`${before}${choice.trim()}${after}`));
}
