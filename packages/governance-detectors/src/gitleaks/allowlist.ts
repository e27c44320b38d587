import { lazily } from '../lazily';
import { createAnyPattern } from '../re2/anyPattern';
import { PatternRefused } from '../re2/linearPattern';
import type { RawAllowlist } from './ruleFileSchema';

/** What an allowlist may look at. */
export interface Candidate {
  readonly path: string;
  readonly secret: string;
  /** The whole match, of which the secret may be a group. */
  readonly match: string;
  /** The lines of the match. */
  readonly line: string;
}

/** Says that a path, or a finding, does not count (gitleaks' `checkCommitOrPathAllowed` and `checkFindingAllowed`). */
export interface Allowlist {
  /** Ids of the rules it is for; all when empty. */
  readonly targetRules: readonly string[];
  /** Compiles it. Throws `PatternRefused` when RE2 refuses one of its patterns; then it allows nothing. */
  check(): void;
  allowsPath(path: string): boolean;
  allows(candidate: Candidate): boolean;
}

/** The allowlist cannot mean what its author thinks; the message says why. */
export class InvalidAllowlist extends Error {}

type Target = 'secret' | 'match' | 'line';

/** Prepares an allowlist; RE2 compiles it when something was found. Throws `InvalidAllowlist`. */
export function compileAllowlist(raw: RawAllowlist): Allowlist {
  const needsAll = readsAsAnd(raw.condition);
  const target = readTarget(raw.regextarget);
  const criteria = [raw.regexes, raw.paths, raw.stopwords, raw.commits];
  if (criteria.every(({ length }) => length === 0))
    throw new InvalidAllowlist('names nothing to allow');
  const paths = createAnyPattern(raw.paths);
  const regexes = createAnyPattern(raw.regexes);
  const check = () => {
    paths.check();
    regexes.check();
  };
  const isUsable = lazily(() => isAccepted(check));
  const stopwords = raw.stopwords.map(word => word.toLowerCase());
  // All rules of a file ask about one path after the other.
  const hasPath = memoizeLast(path => path !== '' && paths.matches(path));
  const pathDecides = raw.regexes.length === 0 && stopwords.length === 0;
  const checks: readonly (readonly [boolean, (of: Candidate) => boolean])[] = [
    // Which commit a text belongs to is not known here.
    [raw.commits.length > 0, () => false],
    [raw.paths.length > 0, ({ path }) => hasPath(path)],
    [raw.regexes.length > 0, candidate => regexes.matches(candidate[target])],
    [stopwords.length > 0, ({ secret }) => holdsAny(secret, stopwords)],
  ];
  const present = checks.filter(([isPresent]) => isPresent);
  return {
    targetRules: raw.targetrules,
    check,
    allowsPath: path =>
      isUsable() &&
      hasPath(path) &&
      (!needsAll || (pathDecides && raw.commits.length === 0)),
    allows: candidate =>
      isUsable() &&
      (needsAll
        ? present.every(([, holds]) => holds(candidate))
        : present.some(([, holds]) => holds(candidate))),
  };
}

function readsAsAnd(condition: string): boolean {
  const word = condition.toUpperCase();
  if (word === 'AND' || word === '&&') return true;
  if (word === 'OR' || word === '||' || word === '') return false;
  throw new InvalidAllowlist(
    'has a `condition` that is neither `AND` nor `OR`',
  );
}

function readTarget(target: string): Target {
  if (target === '' || target === 'secret') return 'secret';
  if (target === 'match' || target === 'line') return target;
  throw new InvalidAllowlist(
    'has a `regexTarget` that is none of `secret`, `match` and `line`',
  );
}

function memoizeLast(
  compute: (text: string) => boolean,
): (text: string) => boolean {
  let last: { readonly text: string; readonly value: boolean } | undefined;
  return text => {
    if (last?.text !== text) last = { text, value: compute(text) };
    return last.value;
  };
}

function isAccepted(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (!(error instanceof PatternRefused)) throw error;
    return false;
  }
}

function holdsAny(secret: string, words: readonly string[]): boolean {
  const lower = secret.toLowerCase();
  return words.some(word => lower.includes(word));
}
