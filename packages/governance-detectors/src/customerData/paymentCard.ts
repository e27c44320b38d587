import isLuhnNumber from 'validator/lib/isLuhnNumber';
import type { Detector } from '../scan/detector';
import type { Span } from '../text/spans';
import { customerDataHit } from './customerDataHit';
import { digitRuns, type DigitRun } from './digitGroups';
import { isTestCard } from './testCards';

const RULE = 'payment-card';

/** Beginnings and lengths of the issuers' numbers (ISO/IEC 7812 ranges as the schemes publish them). */
const ISSUERS: readonly RegExp[] = [
  /^4(?:\d{12}|\d{15}|\d{18})$/, // Visa
  /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^(?:30[0-5]|309|36\d|3[89]\d)\d{11}(?:\d{2})?$/, // Diners Club
  /^(?:6011|64[4-9]\d|65\d{2})\d{12}(?:\d{3})?$/, // Discover
  /^35(?:2[89]|[3-8]\d)\d{12}(?:\d{3})?$/, // JCB
  /^62\d{14}(?:\d{3})?$/, // UnionPay
];

/** Ways in which a number is written in groups. */
const GROUPINGS: readonly (readonly number[])[] = [
  [4, 4, 4, 4, 3],
  [4, 4, 4, 4],
  [4, 6, 5],
  [4, 6, 4],
];

/** Card numbers: a known issuer and length, a right check digit, and nothing around that makes it part of something longer. */
export const paymentCardDetector: Detector = {
  id: RULE,
  rules: [RULE],
  *find({ text }) {
    for (const run of digitRuns(text, 13))
      for (const span of cardsOf(run, text))
        yield customerDataHit(RULE, 'payment card number', span);
  },
};

function* cardsOf(run: DigitRun, text: string): Iterable<Span> {
  for (let at = 0; at < run.groups.length;) {
    const count = [countInOnePiece, countInGroups]
      .map(countOf => countOf(run, at, text))
      .find(groups => groups > 0);
    if (count) yield spanOf(run, at, count);
    at += count || 1;
  }
}

/** 1 when the group is a whole number; what stands beside it is something else. */
function countInOnePiece(run: DigitRun, at: number, text: string): number {
  const { start, end } = spanOf(run, at, 1);
  const isJoined = run.separators[at - 1] === '-' || run.separators[at] === '-';
  return end - start >= 13 &&
    end - start <= 19 &&
    !isJoined &&
    isCard(text, run, at, 1)
    ? 1
    : 0;
}

function countInGroups(run: DigitRun, at: number, text: string): number {
  const grouping = GROUPINGS.find(
    lengths =>
      lengths.every((length, index) => lengthOf(run, at + index) === length) &&
      hasOneSeparator(run, at, lengths.length) &&
      isCard(text, run, at, lengths.length),
  );
  return grouping?.length ?? 0;
}

/** The same between all groups, and not going on before or behind. */
function hasOneSeparator(run: DigitRun, at: number, count: number): boolean {
  const [first, ...others] = run.separators.slice(at, at + count - 1);
  const goesOn = (separator: string | undefined, group: number) =>
    separator === '-' || (separator === ' ' && lengthOf(run, group) === 4);
  return (
    others.every(separator => separator === first) &&
    !goesOn(run.separators[at - 1], at - 1) &&
    !goesOn(run.separators[at + count - 1], at + count)
  );
}

function isCard(
  text: string,
  run: DigitRun,
  at: number,
  count: number,
): boolean {
  const span = spanOf(run, at, count);
  if (!standsAlone(text, span)) return false;
  const digits = text.slice(span.start, span.end).replace(/[ -]/g, '');
  return (
    ISSUERS.some(issuer => issuer.test(digits)) &&
    isLuhnNumber(digits) &&
    !isTestCard(digits)
  );
}

/** Not a part of a word, a decimal number, a hash or an id that goes on behind a dash. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return (
    !/(?:[\w]|[\w][-.+]|\.)$/.test(before) && !/^(?:\w|[-.+]\w)/.test(after)
  );
}

const lengthOf = ({ groups }: DigitRun, at: number): number => {
  const group = groups[at];
  return group ? group.end - group.start : 0;
};

function spanOf({ groups }: DigitRun, at: number, count: number): Span {
  return {
    start: groups[at]?.start ?? 0,
    end: groups[at + count - 1]?.end ?? 0,
  };
}
