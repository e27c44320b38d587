import {
  BEYOND,
  EQUAL_EITHER_WAY,
  FALLBACK,
  FAST_PATH,
  inFile,
  LIMIT,
  NO_VALUE,
} from './words.mjs';

const MEMORY =
  'behind the memory of spellings, which stays filled from one mutant to the next (see README.md)';
const NO_ADDRESS =
  'what is to be kept is compared with addresses; that is none';
const WHITE_SPACE = 'white space is made one space in evidence';
const TABLE = 'the tables have no entry for it either';
const NOTHING_MEASURED =
  'to measure nothing comes to the same as no measurement';
const KEY = 'only tells keys apart; nothing is called so';

const readers = {
  files: [
    'bodyLines',
    'botAuthors',
    'disclosureWords',
    'evidence',
    'messageLines',
    'noteAttestations',
    'people',
    'reverts',
    'toolExpression',
    'traceIndex',
    'trailers',
  ].map(name => `attribution/${name}.ts`),
  status: 'NoCoverage',
  from: "''",
  reason: FALLBACK,
};

/** Index and match results that are always there come first. */
export const attributionReasons = [
  { ...readers, code: "?? ''" },
  { ...readers, code: "= ''" },
  ...inFile(
    'attribution/agentTrace.ts',
    ['line.length > TRACE_LIMITS', undefined, LIMIT],
    ['++ranges > TRACE_LIMITS', undefined, LIMIT],
    ["model === ''", undefined, 'an empty model is left out where it is used'],
    ["model ?? ''", undefined, KEY],
    [": '';", undefined, 'neither text is the id of a commit'],
  ),
  ...inFile('attribution/bodyLines.ts', [
    'start < 0',
    'false',
    'without a link, what is left is no address of a session',
  ]),
  ...inFile(
    'attribution/botAuthors.ts',
    ['at <= 0', 'at < 0', TABLE],
    ['plus > 0', undefined, TABLE],
    ['id === undefined', undefined, TABLE],
    ["local = ''", undefined, TABLE],
    ['toolIndex.firstWords.has(first)', undefined, FAST_PATH],
    ['only?.certainty', undefined, NO_VALUE],
    ['other?.', undefined, NO_VALUE],
    ['other.id !== tool.id', undefined, EQUAL_EITHER_WAY],
    ["byAlias.get('aider')", undefined, NO_VALUE],
    ["credit.indexOf('<', open + 1)", undefined, 'it can never stand at 0'],
  ),
  ...inFile(
    'attribution/classify.ts',
    ['notes.length > 0', undefined, FAST_PATH],
    ['traces.length > 0', undefined, FAST_PATH],
    ['if (!isTagged)', undefined, FAST_PATH],
  ),
  ...inFile('attribution/coAuthors.ts', [
    'index + 1',
    undefined,
    'lines only have to follow one another',
  ]),
  ...inFile(
    'attribution/collectUses.ts',
    ['>= STRENGTH.indexOf', undefined, EQUAL_EITHER_WAY],
    ['<= STRENGTH.indexOf', undefined, EQUAL_EITHER_WAY],
    ['return model', undefined, 'capitals make no difference either way'],
    ['uses.length < 2', 'false', FAST_PATH],
  ),
  ...inFile(
    'attribution/combine.ts',
    ['return deciding', undefined, 'an attributed commit has a confidence'],
    [
      'confidence !== undefined',
      undefined,
      'an attributed commit has a confidence',
    ],
  ),
  ...inFile(
    'attribution/disclosureWords.ts',
    ['start < words.length', 'start <= words.length', BEYOND],
    ['count > 0', 'count >= 0', BEYOND],
  ),
  ...inFile(
    'attribution/disclosures.ts',
    ["found.by === 'name' ? []", undefined, NO_ADDRESS],
    ['reading.emails ?? []', undefined, NO_ADDRESS],
    ['emails = []', undefined, NO_ADDRESS],
    [
      "person.email === '' ?",
      undefined,
      'a text has no certainty and names nothing',
    ],
    [
      'use(tool?.id)',
      undefined,
      'a tool’s name that goes on comes with the tool',
    ],
    ["if (value === '') return", undefined, FAST_PATH],
    ["value.includes('@')", undefined, FAST_PATH],
  ),
  ...inFile(
    'attribution/evidence.ts',
    ['keep: readonly string[] = []', undefined, NO_ADDRESS],
    [
      '.split(/(\\s+)/)',
      undefined,
      'the pieces are the same, and are joined again',
    ],
    ['at < 0', 'at <= 0', 'it is looked for behind the first character'],
  ),
  ...inFile(
    'attribution/findings.ts',
    ['own ? [own.toLowerCase()]', undefined, NO_ADDRESS],
    ['people.writer === undefined', undefined, FAST_PATH],
    ['suggestion === undefined', undefined, FAST_PATH],
  ),
  ...inFile('attribution/gitNotes.ts', ["?.tool ?? ''", undefined, FALLBACK]),
  ...inFile(
    'attribution/markers.ts',
    [
      'code >= 97 && code <= 122',
      undefined,
      'no sentence or key begins with a `z`',
    ],
    ['KEY_ENDS.has', undefined, FAST_PATH],
    ["includes('https://')", undefined, FAST_PATH],
    ['>= SHORTEST', undefined, FAST_PATH],
    ['start < message.length', 'start <= message.length', BEYOND],
    ['colon < from)', undefined, 'no key begins with a colon'],
    ['colon > from', undefined, 'what stands before the text has been passed'],
    ['colon < end', undefined, 'a line ends in no colon of its own end'],
    [
      'colon - from <= LONGEST_KEY',
      undefined,
      'the reader refuses longer keys',
    ],
  ),
  ...inFile(
    'attribution/measurement.ts',
    ["'mixed' : 'ai'", undefined, 'only `ai` and `human` are asked for'],
    ['notes = []', undefined, NOTHING_MEASURED],
    ['notes.length > 0', undefined, NOTHING_MEASURED],
    ['traces.length > 0', undefined, NOTHING_MEASURED],
  ),
  ...inFile(
    'attribution/messageLines.ts',
    ['index < lines.length', 'index <= lines.length', BEYOND],
    ['function isLetter', undefined, FAST_PATH],
    ['code >= 97 && code <= 122', undefined, FAST_PATH],
    ['index > this.fencedUntil', undefined, FAST_PATH],
    ['isLetter(text.charCodeAt(0))', undefined, FAST_PATH],
    ["message.includes('\\r')", undefined, FAST_PATH],
  ),
  ...inFile(
    'attribution/noteAttestations.ts',
    ['index < lines.length', 'index <= lines.length', BEYOND],
    ['LONGEST_ENTRY', undefined, LIMIT],
  ),
  ...inFile(
    'attribution/noteMeasurement.ts',
    ["const name = [tool ?? 'an assistant'", undefined, WHITE_SPACE],
    ["model === ''", undefined, 'an empty model is left out where it is used'],
  ),
  ...inFile('attribution/people.ts', [
    'close < 0',
    undefined,
    'a bracket that closes stands behind one that opens',
  ]),
  ...inFile(
    'attribution/reverts.ts',
    ['text.slice(0, 8000)', 'text', LIMIT],
    ['reversing/i', '/,?\\sreversing/i', 'the blank that is left holds no id'],
    ['return [...own.matchAll', undefined, FALLBACK],
    ["id !== ''", undefined, FALLBACK],
    [": '';", undefined, 'neither text is the subject of a revert'],
  ),
  ...inFile(
    'attribution/suggestions.ts',
    ['return', undefined, NO_VALUE],
    ['const login = APPLIED.exec(', undefined, NO_VALUE],
    ['message.trimStart()', undefined, LIMIT],
  ),
  ...inFile(
    'attribution/toolExpression.ts',
    ['let groups: string[] = []', undefined, 'these words name no tool'],
    ['groups = [];', undefined, 'these words name no tool'],
    [
      'text.trim().split',
      'text',
      'what it is called with begins with no blank',
    ],
    ['parts[0]?.text', undefined, NO_VALUE],
  ),
  ...inFile(
    'attribution/toolPhrase.ts',
    ['/ Ai$/', undefined, 'no alias has `Ai` before its last word'],
    ['const ends: number[] = []', undefined, TABLE],
    ["flat.indexOf(' ');", undefined, BEYOND],
    ['end >= 0 && ends.length', undefined, 'no alias has more words'],
    [
      'if (ends.length < LONGEST_ALIAS_WORDS)',
      undefined,
      'no alias has more words',
    ],
    ["text === ''", undefined, FAST_PATH],
    ["byAlias.get('chatgpt')", undefined, NO_VALUE],
  ),
  ...inFile(
    'attribution/traceIndex.ts',
    [
      'parents: readonly string[] = []',
      undefined,
      'no record is about such a commit',
    ],
    [
      'traces.length === 0',
      undefined,
      'an empty list either way; one of them is shared',
    ],
  ),
  ...inFile(
    'attribution/traceMeasurement.ts',
    ["const name = [tool ?? 'an assistant'", undefined, WHITE_SPACE],
    ['const key =', '"Stryker was here!"', KEY],
  ),
  ...inFile(
    'attribution/trailerKeys.ts',
    ['if (before)', undefined, FAST_PATH],
    ['const key = written', undefined, MEMORY],
    ["replace(/[\\s_]+/g, '-')", undefined, MEMORY],
  ),
  ...inFile(
    'attribution/weigh.ts',
    [
      "reduce(strongerOf, 'inferred')",
      undefined,
      'what is weaker than all gives way to any',
    ],
    [
      '...disclosures',
      undefined,
      'the evidence of the others is there already, with their uses',
    ],
  ),
  ...inFile('attribution/withoutPersonalEmails.ts', [
    "token.includes('@')",
    undefined,
    FAST_PATH,
  ]),
];
