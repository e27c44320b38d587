import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import type { Detector } from '../scan/detector';
import type { Span } from '../text/spans';
import { customerDataHit } from './customerDataHit';
import { isFictionalPhone } from './fictionalPhones';

const RULE = 'phone-number';

/** A plus with digits, as people write numbers; at most 30 units. */
const CANDIDATE = /\+[1-9][0-9 ().\-/\u00a0]{5,27}[0-9]/y;
const FEWEST_DIGITS = 8;

/** What may stand directly before a number: nothing of a word, a sum, a version or a date. */
const BEFORE = /(?:^|[\s"'`(<[{:=>,;|]|tel:|wa\.me\/)$/;

/** Telephone numbers in international form that can exist, except those kept for fiction. */
export const phoneNumberDetector: Detector = {
  id: RULE,
  rules: [RULE],
  *find({ text }) {
    for (let at = text.indexOf('+'); at >= 0; at = text.indexOf('+', at + 1)) {
      const span = phoneAt(text, at);
      if (!span) continue;
      yield customerDataHit(RULE, 'phone number', span);
      at = span.end - 1;
    }
  },
};

function phoneAt(text: string, start: number): Span | undefined {
  CANDIDATE.lastIndex = start;
  const candidate = CANDIDATE.exec(text)?.[0];
  if (candidate === undefined) return undefined;
  if (candidate.replace(/\D/g, '').length < FEWEST_DIGITS) return undefined;
  if (!BEFORE.test(text.slice(Math.max(0, start - 6), start))) return undefined;
  const found = findPhoneNumbersInText(candidate)[0];
  if (!found || found.startsAt !== 0) return undefined;
  const end = start + found.endsAt;
  const goesOn = /^(?:\w|[-.+*/]\w)/.test(text.slice(end, end + 2));
  if (goesOn || isFictionalPhone(found.number.number)) return undefined;
  return { start, end };
}
