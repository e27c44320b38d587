import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Detector } from '../scan/detector';
import { customerDataHit } from './customerDataHit';
import { isExampleIban } from './exampleIbans';

const RULE = 'iban';

/** The longest number with a separator behind each group of four. */
const MOST_UNITS = 34 + 9;
const BEGINNING = /[A-Z]{2}[0-9]{2}(?=[ -]?[A-Z0-9])/g;

/** International account numbers with a known country and length and a right checksum, in upper case. */
export const ibanDetector: Detector = {
  id: RULE,
  rules: [RULE],
  *find({ text }) {
    for (const { index } of text.matchAll(BEGINNING)) {
      const end = endOfIban(text, index);
      if (end !== undefined)
        yield customerDataHit(RULE, 'bank account number (IBAN)', {
          start: index,
          end,
        });
    }
  },
};

function endOfIban(text: string, start: number): number | undefined {
  const length = countrySpecs[text.slice(start, start + 2)]?.chars ?? undefined;
  if (
    length === undefined ||
    /[\w][-+]?$/.test(text.slice(Math.max(0, start - 2), start))
  )
    return undefined;
  const piece = text.slice(start, start + MOST_UNITS + 1);
  const written = [inOnePiece, inGroups]
    .map(read => read(piece, length))
    .find(each => each !== undefined);
  if (written === undefined || /^\w/.test(piece.slice(written.length)))
    return undefined;
  const iban = written.replace(/[ -]/g, '');
  return isValidIBAN(iban) && !isExampleIban(iban)
    ? start + written.length
    : undefined;
}

function inOnePiece(piece: string, length: number): string | undefined {
  const written = piece.slice(0, length);
  return /^[A-Z0-9]+$/.test(written) && written.length === length
    ? written
    : undefined;
}

/** Groups of four with one separator, as on paper. */
function inGroups(piece: string, length: number): string | undefined {
  const separator = piece[4];
  if (separator !== ' ' && separator !== '-') return undefined;
  const written = piece.slice(0, length + Math.ceil(length / 4) - 1);
  const groups = written.split(separator);
  const isRight = groups.every((group, at) =>
    at < groups.length - 1
      ? /^[A-Z0-9]{4}$/.test(group)
      : /^[A-Z0-9]{1,4}$/.test(group),
  );
  return isRight && groups.join('').length === length ? written : undefined;
}
