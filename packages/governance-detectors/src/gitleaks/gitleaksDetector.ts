import { PatternRefused } from '../re2/linearPattern';
import type { PatternMatch } from '../re2/patternMatch';
import {
  RANKS,
  type Detector,
  type Hit,
  type SourceText,
} from '../scan/detector';
import { CREDENTIALS } from '../scan/selection';
import { shannonEntropy } from '../text/entropy';
import type { Span } from '../text/spans';
import { REMOVE_CREDENTIAL } from '../texts';
import type { Candidate } from './allowlist';
import type { Rule } from './compileRules';

/** Characters of the lines around a match that an allowlist sees, to either side. */
const MOST_OF_LINE = 5_000;

/** Rule id as findings have it. */
export const ruleName = (id: string): string => `gitleaks/${id}`;

/**
 * Finds what rules of a gitleaks file describe, as gitleaks 8 does, with two differences: comments with `gitleaks:allow` are
 * ignored, and a file is read as a whole instead of in pieces.
 */
export function createGitleaksDetector(rules: readonly Rule[]): Detector {
  return {
    id: 'gitleaks',
    rules: rules.map(({ id }) => ruleName(id)),
    *find(source) {
      for (const rule of rules)
        if (isInPlay(rule, source)) yield* applyUnlessRefused(rule, source);
    },
  };
}

const isInPlay = (rule: Rule, { path, hits }: SourceText): boolean =>
  (rule.keywords.length === 0 || rule.keywords.some(id => hits.has(id))) &&
  rule.matchesPath(path);

/** Most files have nothing that looks like a secret, so this is asked when there is something. */
const isPathAllowed = ({ allowlists }: Rule, path: string): boolean =>
  allowlists.some(list => list.allowsPath(path));

/** A pattern that RE2 turns out to refuse is left out, as `Detectors.issues` says. */
function* applyUnlessRefused(rule: Rule, source: SourceText): Iterable<Hit> {
  try {
    yield* apply(rule, source);
  } catch (error) {
    if (!(error instanceof PatternRefused)) throw error;
  }
}

function* apply(rule: Rule, source: SourceText): Iterable<Hit> {
  if (!rule.pattern) {
    if (!isPathAllowed(rule, source.path))
      yield { ...toHit(rule, { start: 0, end: 0 }), isWholeFile: true };
    return;
  }
  for (const match of rule.pattern.findAll(source.text, source.hits)) {
    const span = secretOf(rule, match);
    const candidate = candidateOf(source, match, span);
    if (!isRandomEnough(rule, candidate)) continue;
    if (isPathAllowed(rule, source.path)) return;
    if (!rule.allowlists.some(list => list.allows(candidate)))
      yield toHit(rule, span.end > span.start ? span : match);
  }
}

/** The group that the rule names, else the first that is not empty, else the whole match. */
function secretOf({ secretGroup }: Rule, match: PatternMatch): Span {
  const nothing = { start: match.start, end: match.start };
  if (secretGroup > 0) return match.groups[secretGroup - 1] ?? nothing;
  return match.groups.find(group => group && group.end > group.start) ?? match;
}

const isRandomEnough = ({ entropy }: Rule, { secret }: Candidate): boolean =>
  entropy === 0 || shannonEntropy(secret) > entropy;

const candidateOf = (
  { path, text }: SourceText,
  match: Span,
  secret: Span,
): Candidate => ({
  path,
  secret: trimLineFeeds(text.slice(secret.start, secret.end)),
  match: trimLineFeeds(text.slice(match.start, match.end)),
  get line() {
    return linesAround(text, match);
  },
});

const trimLineFeeds = (text: string): string => text.replace(/^\n+|\n+$/g, '');

function linesAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - MOST_OF_LINE), start);
  const after = text.slice(end, end + MOST_OF_LINE);
  return (
    before.slice(before.lastIndexOf('\n') + 1) +
    text.slice(start, end) +
    (after.split('\n', 1)[0] ?? '')
  );
}

const toHit = (rule: Rule, { start, end }: Span): Hit => ({
  rule: ruleName(rule.id),
  title: rule.title,
  class: CREDENTIALS,
  fix: REMOVE_CREDENTIAL,
  spans: [{ start, end }],
  rank: rule.id.toLowerCase().includes('generic')
    ? RANKS.gitleaksGeneric
    : RANKS.gitleaks,
});
