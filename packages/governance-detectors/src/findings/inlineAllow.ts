import type { Span } from '../text/spans';
import { maskedText } from './context';
import type { Lines } from '../text/lines';
import type { FileHint } from '../types';

/** A comment that allows a rule or a class. */
export interface AllowComment {
  readonly line: number;
  /** Rule or class. */
  readonly target: string;
  /** Empty when there is none. */
  readonly reason: string;
  /** Whether it stands alone on its line, and so speaks for the next one too. */
  readonly isAlone: boolean;
}

/** Characters of a reason, at least. */
const SHORTEST_REASON = 8;

const MARK = 'ai-governance:';
const COMMENT =
  /ai-governance:[ \t]{0,8}allow[ \t]{1,8}([^\s]{1,200})([ \t]{1,8}--)?/g;
const MOST_OF_REASON = 500;

/** Ends of comments, and beginnings of the next one, cannot belong to a reason. */
const COMMENT_END =
  /\s*(?:\*+\/|-->|#}|%>|\*\)|-}|"""|'''|\/\/|\/\*|<!--|#)[^\w]*$/;

/** Signs and words that begin a comment in some language; anything else before the comment is code. */
const COMMENT_BEGIN = /^(?:[^\p{L}\p{N}]|\brem\b|\bdnl\b)*$/iu;

/** Whether a text may hold such a comment: most do not, and need no closer look. */
export const mayAllow = (text: string): boolean => text.includes(MARK);

/** All allowing comments, in the order of the text. What is `masked` stands in no reason. */
export function readAllowComments(
  text: string,
  lines: Lines,
  masked: readonly Span[],
): readonly AllowComment[] {
  return [...text.matchAll(COMMENT)].map(match => {
    const { line } = lines.positionOf(match.index);
    const { start, end } = lines.spanOf(line);
    const before = text.slice(start, match.index);
    const behind = { start: match.index + match[0].length, end };
    const reason = match[2] ? reasonIn(text, behind, masked) : '';
    return {
      line,
      target: match[1] ?? '',
      reason: reason.length >= SHORTEST_REASON ? reason : '',
      isAlone: before.length <= 200 && COMMENT_BEGIN.test(before),
    };
  });
}

/** What stands behind the dashes, up to the end of the line or the next comment of ours. */
function reasonIn(
  text: string,
  { start, end }: Span,
  masked: readonly Span[],
): string {
  const rest = maskedText(
    text,
    { start, end: Math.min(end, start + MOST_OF_REASON) },
    masked,
  );
  const next = rest.indexOf(MARK);
  const own = next < 0 ? rest : rest.slice(0, next);
  return own.replace(COMMENT_END, '').trim();
}

/** Says which findings the comments of one file allow, and which comments allow none. */
export class Allowances {
  readonly #byLine = new Map<number, AllowComment[]>();
  readonly #used = new Set<AllowComment>();
  readonly #comments: readonly AllowComment[];

  constructor(comments: readonly AllowComment[]) {
    this.#comments = comments;
    for (const comment of comments) {
      this.#add(comment.line, comment);
      if (comment.isAlone) this.#add(comment.line + 1, comment);
    }
  }

  /** The comment that speaks for a rule or its class on one of the lines; one with a reason before one without. */
  find(
    finding: { readonly rule: string; readonly class: string },
    lines: Iterable<number>,
  ): AllowComment | undefined {
    let best: AllowComment | undefined;
    for (const line of lines)
      for (const comment of this.#byLine.get(line) ?? [])
        if (speaksFor(comment, finding)) {
          this.#used.add(comment);
          if (!best || (best.reason === '' && comment.reason !== ''))
            best = comment;
        }
    return best;
  }

  /** Comments that no finding has asked about. */
  hints(path: string): readonly FileHint[] {
    return this.#comments
      .filter(comment => !this.#used.has(comment))
      .map(({ line }) => ({
        path,
        line,
        message:
          'this comment allows nothing: neither its line nor, when it stands alone, the next one has a finding of that rule or class; take it out',
      }));
  }

  #add(line: number, comment: AllowComment): void {
    const known = this.#byLine.get(line);
    if (known) known.push(comment);
    else this.#byLine.set(line, [comment]);
  }
}

const speaksFor = (
  { target }: AllowComment,
  finding: { readonly rule: string; readonly class: string },
): boolean => target === finding.rule || target === finding.class;
