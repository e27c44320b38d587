import { createHash } from 'node:crypto';
import type { Hit } from '../scan/detector';
import { Lines } from '../text/lines';
import { growToWords, overlap, type Span } from '../text/spans';
import { withAllowance, withJudgement } from '../texts';
import type { FileFindings, FileText, Finding } from '../types';
import { maskedContext } from './context';
import {
  Allowances,
  mayAllow,
  readAllowComments,
  type AllowComment,
} from './inlineAllow';

/** Turns what detectors found in a file into findings, in the order of the text, each value once. */
export function toFindings(
  { path, text, lines: wanted }: FileText,
  hits: readonly Hit[],
): Pick<FileFindings, 'findings' | 'hints'> {
  if (hits.length === 0 && !mayAllow(text)) return { findings: [], hints: [] };
  const lines = new Lines(text);
  const masked = growToWords(
    text,
    hits.flatMap(({ spans }) => spans),
  );
  const allowances = new Allowances(readAllowComments(text, lines, masked));
  const numbers = new Map<string, number>();
  const findings = mostTelling(hits).flatMap(hit => {
    const allow = allowances.find(hit, linesOf(hit, lines));
    const span = reportedSpan(hit, lines, wanted);
    const context = maskedContext(
      text,
      lines,
      (span ?? hit.spans[0]).start,
      masked,
    );
    const identity = [hit.rule, path, hit.identity ?? context].join('\0');
    const number = (numbers.get(identity) ?? 0) + 1;
    numbers.set(identity, number);
    if (!span) return [];
    return [
      {
        ...describe(hit, path, allow),
        ...placeOf(span, lines),
        context,
        fingerprint: sha256([identity, number].join('\0')),
      },
    ];
  });
  return { findings, hints: allowances.hints(path) };
}

/** The first value on a wanted line; the first of all when every line is wanted. */
const reportedSpan = (
  { spans, isWholeFile }: Hit,
  lines: Lines,
  wanted: ReadonlySet<number> | undefined,
): Span | undefined =>
  wanted && !isWholeFile
    ? spans.find(span => lines.touches(span, wanted))
    : spans[0];

/** Without those that share characters with a more telling hit of the same class. */
function mostTelling(hits: readonly Hit[]): readonly Hit[] {
  const kept = new Set<Hit>();
  // At most one for each class: of two that overlap, one goes.
  let reaching: readonly Hit[] = [];
  for (const hit of [...hits].sort(byPlace)) {
    reaching = reaching.filter(other => overlap(other.spans[0], hit.spans[0]));
    const rival = reaching.find(other => other.class === hit.class);
    if (rival && rival.rank <= hit.rank) continue;
    if (rival) kept.delete(rival);
    kept.add(hit);
    reaching = [...reaching.filter(other => other !== rival), hit];
  }
  return [...kept];
}

const byPlace = (a: Hit, b: Hit): number =>
  a.spans[0].start - b.spans[0].start ||
  b.spans[0].end - a.spans[0].end ||
  a.rank - b.rank;

function* linesOf({ spans }: Hit, lines: Lines): Iterable<number> {
  for (const { start } of spans) yield lines.positionOf(start).line;
}

function describe(
  hit: Hit,
  path: string,
  allow: AllowComment | undefined,
): Pick<Finding, 'rule' | 'title' | 'class' | 'path' | 'fix' | 'allowed'> {
  const { rule, title, class: className } = hit;
  const isReasonMissing = allow !== undefined && allow.reason === '';
  return {
    rule,
    title,
    class: className,
    path,
    fix: fixOf(hit, { path, isReasonMissing }),
    ...(allow && !isReasonMissing
      ? { allowed: { by: 'inline', reason: allow.reason } }
      : {}),
  };
}

function fixOf(
  { rule, fix }: Hit,
  {
    path,
    isReasonMissing,
  }: { readonly path: string; readonly isReasonMissing: boolean },
): string {
  if (path === '') return withJudgement(fix);
  return isReasonMissing
    ? `${fix}; the comment that allows it has no effect, since it gives no reason of at least 8 characters behind \`--\``
    : withAllowance(fix, rule);
}

function placeOf(
  span: Span,
  lines: Lines,
): Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const start = lines.positionOf(span.start);
  const end = lines.positionOf(span.end);
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');
