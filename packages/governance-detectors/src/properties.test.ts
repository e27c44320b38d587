import fc from 'fast-check';
import { createDetectors } from './createDetectors';
import { writeBaseline } from './baseline/baseline';
import { settings } from './__testUtils__/detectors';
import {
  githubToken,
  joined,
  noise,
  privateKey,
  withIbanCheck,
  withLuhn,
} from './__testUtils__/values';

const detectors = createDetectors(
  settings({
    neverShare: ['credentials', 'customerData', 'codeNames'],
    emailListAtLeast: 2,
    patterns: [
      {
        id: 'falcon',
        title: 'code name',
        class: 'codeNames',
        pattern: '(?i)falcon-\\w+',
      },
    ],
    gitleaks: [
      "[[rules]]\nid = \"acme\"\nregex = '''acme_([a-z0-9]{8,20})'''\nkeywords = [\"acme_\"]",
    ],
  }),
);

/** Values with a part that must not come out anywhere. */
const canaries: readonly (readonly [string, string])[] = [
  [githubToken(), githubToken().slice(8, 30)],
  [joined('xox', 'b-123456789012-123456789012-', noise(24)), noise(24)],
  [privateKey(), noise(64, 3)],
  [joined('https', '://ada:', noise(12), '@build.acme.com'), noise(12)],
  [joined('acme', '_', 'q7w8e9r0'), 'q7w8e9r0'],
  [withLuhn('453914880343646'), '91488034'],
  [withIbanCheck('DE', '500105175407324931'), '01051754'],
  ['+49 30 901820', '901820'],
  ['bsn 123456782', '123456782'],
  ['grace@acme.io, linus@acme.io', 'linus'],
  ['Falcon-Q7', 'Q7'],
];

const around = fc.constantFrom(
  ' ',
  '\n',
  '\r\n',
  '"',
  "'",
  '(',
  '\uFEFF',
  '𝔸',
  'é',
  '\t',
  ';',
  ' // ',
  '\uD800',
  '\u0000',
);
const anything = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  around,
  fc.constantFrom(
    'ai-governance: allow credentials -- just because',
    'ai-governance: allow iban',
    '+',
    '@',
    '4111',
    'DE89',
  ),
);
const texts = fc
  .array(
    fc.oneof(
      anything,
      fc
        .constantFrom(...canaries.map(([value]) => value))
        .map(value => ` ${value} `),
    ),
    { maxLength: 14 },
  )
  .map(parts => parts.join(''));

describe('R42 detectors answer about any text', () => {
  it('without failing, at places that exist', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        const { findings, problems } = await detectors.find({
          path: 'a.ts',
          text,
        });
        expect(problems).toEqual([]);
        const lines = text.split('\n');
        for (const { line, column, endLine, endColumn, context } of findings) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(endLine).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual(
            (lines[line - 1] ?? '').length + 1,
          );
          expect(endColumn).toBeLessThanOrEqual(
            (lines[endLine - 1] ?? '').length + 1,
          );
          expect(context.length).toBeLessThanOrEqual(120);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('and redact it so that nothing is found any more', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        const redacted = await detectors.redact(text);
        const again = await detectors.redact(redacted.text);
        expect(again).toEqual({ text: redacted.text, findings: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('and findings on some lines are those of the whole text on these lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(fc.integer({ min: 1, max: 8 })),
        async (text, some) => {
          const lines = new Set(some);
          const isList = ({ rule }: { readonly rule: string }) =>
            rule === 'email-list';
          const all = (await detectors.find({ path: 'a', text })).findings;
          const of = (await detectors.find({ path: 'a', text, lines }))
            .findings;
          const expected = all.filter(({ line, endLine }) =>
            some.some(each => each >= line && each <= endLine),
          );
          expect(of.filter(each => !isList(each))).toEqual(
            expected.filter(each => !isList(each)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('R42 a value comes out nowhere', () => {
  it.each(canaries)('case %#', async (value, canary) => {
    const text = `first\nconst a = call(${JSON.stringify(value).slice(0, 0)}"${value}", 1); // more\n"${value}"`;
    const file = await detectors.find({ path: 'src/a.ts', text });
    const redacted = await detectors.redact(text);
    const outputs = [
      JSON.stringify(file),
      JSON.stringify(redacted),
      writeBaseline(file.findings),
      JSON.stringify(detectors.description),
      JSON.stringify(detectors.issues),
    ];
    expect(file.findings.length).toBeGreaterThan(0);
    expect(outputs.filter(output => output.includes(canary))).toEqual([]);
  });
});
