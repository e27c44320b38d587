import type { LiteralIndexBuilder } from '../literals/literalIndex';
import type { Detector, SourceText } from '../scan/detector';
import type { Selection } from '../scan/selection';
import type { Span } from '../text/spans';
import { customerDataHit } from './customerDataHit';
import { NATIONAL_IDS, type NationalId } from './nationalIds';

const RULE = 'national-id';
/** How far behind a word its number may begin and end. */
const REACH = 80;

/** Rule of an id as findings have it. */
const ruleOf = ({ id }: NationalId): string => `${RULE}/${id}`;

export const NATIONAL_ID_RULES: readonly string[] = NATIONAL_IDS.map(ruleOf);

/** Numbers that states give to people, behind a word that says so, or in a table below a heading that does. */
export function createNationalIdDetector(
  index: LiteralIndexBuilder,
  selection: Selection,
): Detector {
  const active = NATIONAL_IDS.filter(each => selection.isOn(ruleOf(each))).map(
    nationalId => ({
      nationalId,
      words: nationalId.words.map(word => ({
        id: index.add(word, { places: true }),
        length: word.length,
      })),
    }),
  );
  return {
    id: RULE,
    rules: active.map(({ nationalId }) => ruleOf(nationalId)),
    *find(source) {
      for (const { nationalId, words } of active) {
        const pieces = words.flatMap(word => piecesBehind(source, word));
        for (const span of numbersIn(source.text, pieces, nationalId))
          yield customerDataHit(ruleOf(nationalId), nationalId.title, span);
      }
    },
  };
}

function piecesBehind(
  { path, text, hits }: SourceText,
  word: { readonly id: number; readonly length: number },
): readonly Span[] {
  const heading = isTable(path) ? endOfHeading(text) : 0;
  return hits
    .places(word.id)
    .filter(place => isWholeWord(text, place, place + word.length))
    .map(place => ({
      start: place + word.length,
      end:
        place < heading
          ? text.length
          : Math.min(text.length, place + word.length + REACH),
    }));
}

const isTable = (path: string): boolean => /\.(?:csv|tsv)$/i.test(path);

function endOfHeading(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}

/** `customerBsn` and `bsn_number` are words too; `absn` is not. */
function isWholeWord(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const begins = !/[A-Za-z]/.test(before) || /[A-Z]/.test(text.charAt(start));
  const ends = !/[a-z]/.test(after);
  return begins && ends;
}

function* numbersIn(
  text: string,
  pieces: readonly Span[],
  { shape, isValid }: NationalId,
): Iterable<Span> {
  let doneTo = 0;
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    const from = Math.max(piece.start, doneTo);
    if (from >= piece.end) continue;
    for (const match of text.slice(from, piece.end).matchAll(shape)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (
        standsAlone(text, start, end) &&
        isTelling(match[0]) &&
        isValid(match[0])
      )
        yield { start, end };
    }
    doneTo = piece.end;
  }
}

const standsAlone = (text: string, start: number, end: number): boolean =>
  !/(?:\w|\d[.-])$/.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^(?:\w|[.-]\d)/.test(text.slice(end, end + 2));

/** Numbers of one or two digits are made up. */
const isTelling = (written: string): boolean =>
  new Set(written.replace(/\D/g, '')).size > 2;
