import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BYTES_PER_FILE = 20_000;
const RULES = 222;

/** A fixed sequence of numbers from 0 up to, not including, 1: the same files every time. */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = sequence(20260101);
const pick = list => list[Math.floor(random() * list.length)];
const characters = (alphabet, length) =>
  Array.from({ length }, () => pick(alphabet)).join('');
const HEX = [...'0123456789abcdef'];
const LETTERS = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
];
const WORDS =
  'add item order customer total price tax cart session user account cache path file read write parse render view model state error value index count list map find filter update remove create load save query result response request client server route handler config option default label name title text line page next previous first last open close start stop retry wait limit batch event queue message topic number string width height offset length source target parent child node tree graph edge left right top bottom before after begin end time date day week month year size color style class group member owner team'.split(
    ' ',
  );
/** Words near which rules look for secrets. */
const SIGNAL_WORDS = 'key token access auth api secret password'.split(' ');
const SIGNAL_SHARE = 0.02;
const word = () => pick(random() < SIGNAL_SHARE ? SIGNAL_WORDS : WORDS);
const camel = () =>
  `${word()}${word().replace(/^./, letter => letter.toUpperCase())}`;
const uuid = () =>
  [8, 4, 4, 4, 12].map(length => characters(HEX, length)).join('-');

/** Lines as files of each kind have them; what looks a little like a secret stands there as often as in real code. */
const LINES = {
  ts: [
    () => `import { ${camel()}, ${camel()} } from './${word()}/${camel()}';`,
    () =>
      `  const ${camel()} = await ${camel()}.${word()}(${camel()}, { ${word()}: ${camel()} });`,
    () =>
      `  if (${camel()} !== undefined && ${camel()}.${word()} > ${Math.floor(random() * 1000)}) return ${camel()};`,
    () =>
      `/** The ${word()} of an ${word()}, with its ${word()} and ${word()}; empty when there is no ${word()}. */`,
    () =>
      `export function ${camel()}(${word()}: ${camel()}, ${word()}?: string): ${camel()} {`,
    () => `  const ${word()}Key = \`\${${camel()}}:${word()}-${word()}\`;`,
    () =>
      `  expect(${camel()}(${word()}Token)).toEqual('${word()} ${word()}');`,
    () =>
      `  throw new Error('expected ${word()} to be ${word()}, got ' + ${camel()});`,
    () => '}',
    () => '',
  ],
  py: [
    () =>
      `def ${word()}_${word()}(self, ${word()}: str, ${word()}=None) -> dict:`,
    () =>
      `    ${word()}_key = os.environ.get("${word().toUpperCase()}_${word().toUpperCase()}")`,
    () =>
      `    return {"${word()}": ${word()}.${word()}, "${word()}_id": "${uuid()}"}`,
    () => `    # ${word()} ${word()} ${word()} ${word()} before ${word()}`,
    () =>
      `    assert ${word()}_${word()} == ${random() * 1e6}, "${word()} is ${word()}"`,
    () => '',
  ],
  yaml: [
    () => `${word()}:`,
    () => `  ${word()}_${word()}: ${camel()}`,
    () => `  - name: ${word()}-${word()}`,
    () =>
      `    image: registry.example.com/${word()}/${word()}@sha256:${characters(HEX, 64)}`,
    () => `    ${word()}: "${word()} ${word()}"  # ${word()}`,
    () => `    secretKeyRef: { name: ${word()}-${word()}, key: ${word()} }`,
  ],
  json: [
    () => `  "${camel()}": "${word()} ${word()}",`,
    () => `  "${word()}Id": "${uuid()}",`,
    () =>
      `  "${word()}": [${Array.from({ length: 8 }, () => Math.floor(random() * 1e6)).join(', ')}],`,
    () => `  "integrity": "sha512-${characters(LETTERS, 86)}==",`,
    () =>
      `  "${word()}At": ${1_700_000_000_000 + Math.floor(random() * 1e11)},`,
  ],
  md: [
    () =>
      `The ${word()} ${word()}s the ${word()} of every ${word()}, so that a ${word()} never ${word()}s twice.`,
    () =>
      `See [${word()} ${word()}](https://docs.example.com/${word()}/${word()}?${word()}=${word()}#${word()}).`,
    () =>
      `- \`${camel()}\`: ${word()} and ${word()}, ask ${word()}@example.com`,
    () => `## ${word()} ${word()}`,
    () => '',
  ],
};

/** What has to be found, put together so that nobody finds it in this file. */
const PLANTED = [
  () => `const ${word()} = 'gh${'p_'}${characters(LETTERS, 36)}';`,
  () =>
    `${word()}: xox${'b-'}${characters([...'123456789'], 12)}-${characters([...'123456789'], 12)}-${characters(LETTERS, 24)}`,
  () => `call +49 30 ${901820 + Math.floor(random() * 1000)}`,
  () => `${word()}: project falcon`,
];

/** Writes files of 20 kB each, and returns how many bytes in all. */
export function writeFiles(dir, count) {
  const kinds = Object.keys(LINES);
  let bytes = 0;
  for (let number = 0; number < count; number++) {
    const kind = pick(kinds);
    const lines = [];
    let size = 0;
    while (size < BYTES_PER_FILE) {
      const line = random() < 0.0001 ? pick(PLANTED)() : pick(LINES[kind])();
      lines.push(line);
      size += line.length + 1;
    }
    const folder = join(dir, 'src', `${word()}-${number % 40}`);
    mkdirSync(folder, { recursive: true });
    const text = `${lines.join('\n')}\n`;
    writeFileSync(join(folder, `${camel()}${number}.${kind}`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Rules of the shapes that most of gitleaks' have. */
export function madeUpRules() {
  const rule = number => {
    const name = `${word()}${characters(HEX, 4)}`;
    return number % 2 === 0
      ? `[[rules]]\nid = "made-up-${number}"\nregex = '''\\b(${name}_[a-zA-Z0-9]{36})(?:[\\x60'"\\s;]|\\\\[nr]|$)'''\nentropy = 3\nkeywords = ["${name}_"]\n`
      : `[[rules]]\nid = "made-up-${number}"\nregex = '''(?i)[\\w.-]{0,50}?(?:${name}|${word()}_key)(?:[ \\t\\w.-]{0,20})[\\s'"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'"\\s=]{0,5}([a-z0-9]{32})(?:[\\x60'"\\s;]|\\\\[nr]|$)'''\nkeywords = ["${name}", "key"]\n`;
  };
  return Array.from({ length: RULES }, (_, number) => rule(number)).join('\n');
}
