/** Letters of other alphabets that look like Latin ones (Unicode UTS 39, the common part), and quotes. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...pairs('аеорсухіѕјԁһԛԝɡոսօ', 'aeopcyxisjdhqwgnuo'),
  ...pairs('АВЕКМНОРСТУХІЅЈ', 'ABEKMHOPCTYXISJ'),
  ...pairs('αικνορυχ', 'aiknopux'),
  ...pairs('ΑΒΕΗΙΚΜΝΟΡΤΥΧΖ', 'ABEHIKMNOPTYXZ'),
  ...pairs('ıɑʼ‘’′`', "ia'''''"),
};

function pairs(from: string, to: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...from].map((letter, at) => [letter, to.charAt(at)]),
  );
}

/**
 * Text as plain words, for comparison with phrases: without accents, letters that only look Latin or are drawn in another style,
 * invisible characters, and marks of Markdown for emphasis, code and quotes. Line ends stay, so lines can still be counted.
 */
export const plainSpelling = (text: string): string =>
  text
    .replace(/[^ -~\s]/gu, plainLetter)
    .replace(/^[ \t]*>[ \t>]*/gm, '')
    .replace(/[*`]+|~~|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, '');

// Letter by letter: normalising long runs of marks as a whole takes more than linear time
const plainLetter = (letter: string): string =>
  LOOK_ALIKES[letter] ??
  letter
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^ -~]/gu, each => LOOK_ALIKES[each] ?? each);
