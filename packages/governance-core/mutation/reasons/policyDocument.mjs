import {
  EQUAL_EITHER_WAY,
  FALLBACK,
  FAST_PATH,
  inFile,
  LIMIT,
  NO_VALUE,
} from './words.mjs';

const NODE = 'every node that was parsed has its place';
const FIRST_LETTER = 'before the first letter stands none, which equals none';
const SECTIONS = 'what is whole is read only when nothing is faulty';
const WORDS_ANYWAY = 'the message says what was expected, whatever the code';

/** How a document is read. */
export const policyDocumentReasons = [
  ...inFile(
    'policy/document/YamlConverter.ts',
    ['line === 0', undefined, NODE],
    ['.range?.[0]', undefined, NODE],
    ['offset !== undefined', 'true', NODE],
    ['this.#values >= MAX_VALUES', undefined, LIMIT],
    ['!isMap<Node', 'false', 'there is no other kind of node'],
    ['offset === undefined', 'false', NODE],
    ['value === undefined', 'false', 'a scalar of a text has a value'],
  ),
  ...inFile(
    'policy/document/documentIssues.ts',
    ['index < 0', 'index <= 0', 'a document is a map: its first step is a key'],
    ['errors.length > 0', undefined, 'a shape that does not fit has a fault'],
    [
      'code === UNKNOWN_KEY || !misspelt',
      'false',
      'what stands under an unknown key is not read, and so has no unknown key',
    ],
    [
      'errors.every(',
      undefined,
      'a fault of kind at the place itself comes alone',
    ],
    ["typeof step === 'number'", 'true', 'steps are texts and numbers only'],
    [
      "code === 'invalid_union'",
      undefined,
      'no choice stands directly in another',
    ],
    ["path.at(-1) ?? ''", undefined, FALLBACK],
  ),
  ...inFile(
    'policy/document/expectation.ts',
    ['errors.slice(0, 1)', undefined, 'a shape of another kind has one fault'],
    ['default:', undefined, 'every other check has words of its own'],
    [': [];', undefined, 'nobody writes anything near to these words'],
  ),
  ...inFile(
    'policy/document/nearestKey.ts',
    [
      'key.length < candidate.length',
      'key.length <= candidate.length',
      EQUAL_EITHER_WAY,
    ],
    ['a.length > LONGEST_KEY', undefined, LIMIT],
    ['let beforePrevious', undefined, FIRST_LETTER],
    [
      'b.length + 1',
      undefined,
      'tells only of a key of one letter, which nothing is near to',
    ],
    ['row > 1', undefined, FIRST_LETTER],
    ['column > 1', undefined, FIRST_LETTER],
  ),
  ...inFile(
    'policy/document/obligationSchema.ts',
    ['if (written.certificate)', 'true', NO_VALUE],
    ['passed its schema', undefined, NO_VALUE],
  ),
  ...inFile(
    'policy/document/parsePolicy.ts',
    ['?.path ?? []', undefined, NO_VALUE],
    ['line === undefined', undefined, NODE],
  ),
  ...inFile(
    'policy/document/readYaml.ts',
    ['text.length > MAX_DOCUMENT_LENGTH', undefined, LIMIT],
    [
      "logLevel: 'error'",
      undefined,
      'is about what the parser writes to the console',
    ],
    [
      "schema: 'core'",
      undefined,
      'the schema that goes with YAML 1.2 is the same',
    ],
  ),
  ...inFile(
    'policy/document/salvage.ts',
    [
      'round < MOST_ROUNDS',
      undefined,
      'every round takes something out, so that the rounds end by themselves',
    ],
    [
      'step === undefined || !isRecord(value)',
      undefined,
      'nothing is left either way, a round later',
    ],
  ),
  ...inFile(
    'policy/document/sectionReader.ts',
    ['return { whole: [], salvaged: [] };', undefined, SECTIONS],
    ['isRecord(raw) ?', undefined, 'what is no map is not salvaged'],
    ['const read = whole.find', undefined, FAST_PATH],
    ['if (read)', undefined, FAST_PATH],
    ['error?.issues', undefined, 'what is not whole has a fault'],
    ['return [];', undefined, SECTIONS],
  ),
  ...inFile(
    'policy/document/shapes.ts',
    [
      "code === 'unrecognized_keys'",
      'true',
      'the message of the other codes is not read',
    ],
    ["code: 'custom'", undefined, WORDS_ANYWAY],
  ),
  ...inFile('policy/document/toPolicy.ts', [
    'path.at(-1)',
    undefined,
    'the path has two steps, so that the last is the second',
  ]),
];
