import { createDetectors } from '../createDetectors';
import { settings } from '../__testUtils__/detectors';
import { githubToken } from '../__testUtils__/values';

const token = githubToken();
const detectors = createDetectors(settings());
const allow = (target: string, reason = '-- made up for this test') =>
  `ai-governance: allow ${target}${reason === '' ? '' : ` ${reason}`}`;
const comment = allow('secretlint/github');

const find = (text: string) => detectors.find({ path: 'a.ts', text });
const reasonsIn = async (text: string) =>
  (await find(text)).findings.map(({ allowed }) => allowed?.reason);

describe('R42 a comment allows a finding', () => {
  it.each([
    ['C', `f("${token}"); // ${comment}`],
    ['a block', `f("${token}"); /* ${comment} */`],
    ['the shell', `f ${token} # ${comment}`],
    ['SQL', `f '${token}' -- ${comment}`],
    ['HTML', `<b>${token}</b> <!-- ${comment} -->`],
    ['a template', `{{ "${token}" }} {# ${comment} #}`],
    ['Lisp', `(f "${token}") ; ${comment}`],
    ['TeX', `${token} % ${comment}`],
    ['the line above', `// ${comment}\nf("${token}");`],
    ['the line above in a block', `/* ${comment} */\nf("${token}");`],
    ['the line above in a list', ` * ${comment}\r\n * ${token}`],
    ['the line above in Batch', `REM ${comment}\n${token}`],
    ['before the value', `/* ${comment} */ f("${token}");`],
    ['its class', `f("${token}"); // ${allow('credentials')}`],
    [
      'beside one for another rule',
      `f("${token}"); // ${allow('iban')} // ${comment}`,
    ],
  ])('in %s', async (_, text) => {
    expect(await reasonsIn(text)).toEqual([
      expect.stringMatching(/^made up for this test/),
    ]);
  });

  it('with its reason as it stands there', async () => {
    const text = `/* ${allow('credentials', '-- the vendor’s own example -- 2026')} */\n${token}`;
    expect(await reasonsIn(text)).toEqual(['the vendor’s own example -- 2026']);
  });

  it.each([
    ['another rule', `f("${token}"); // ${allow('iban')}`],
    ['a part of the rule', `f("${token}"); // ${allow('secretlint')}`],
    ['two lines above', `// ${comment}\n\nf("${token}");`],
    ['the line below', `f("${token}");\n// ${comment}`],
    ['the line above, behind code', `g(); // ${comment}\nf("${token}");`],
    [
      'other words',
      `f("${token}"); // ai-governance allow secretlint/github -- made up for this`,
    ],
  ])('not for %s', async (_, text) => {
    expect(await reasonsIn(text)).toEqual([undefined]);
  });

  it.each([
    ['no reason', ''],
    ['no dashes', 'made up for this test'],
    ['an empty reason', '--'],
    ['a short reason', '-- made up'.slice(0, 10)],
    ['the end of the comment for a reason', '-- */        '],
  ])('not with %s, and the fix says so', async (_, reason) => {
    const { findings, hints } = await find(
      `f("${token}"); /* ${allow('credentials', reason)} */`,
    );
    expect(findings[0]?.allowed).toBeUndefined();
    expect(findings[0]?.fix).toContain(
      'the comment that allows it has no effect',
    );
    expect(hints).toEqual([]);
  });

  it('is not advised in a text that is no file', async () => {
    const asked = { path: '', text: `f("${token}");` };
    const [finding] = (await detectors.find(asked)).findings;
    expect(finding?.fix).not.toContain('comment');
    expect(finding?.fix).toMatch(/; when it is made up .* it may stay$/);
  });

  it('a comment that allows nothing is a hint, no problem', async () => {
    const { findings, hints, problems } = await find(
      `const a = 1;\n// ${comment}\n`,
    );
    expect([findings, problems]).toEqual([[], []]);
    expect(hints).toMatchObject([{ path: 'a.ts', line: 2 }]);
  });

  it('only its own line’s findings', async () => {
    const text = `f("${token}"); // ${comment}\nf("${githubToken(2)}");`;
    expect(await reasonsIn(text)).toEqual(['made up for this test', undefined]);
  });
});

describe('R42 a reason shows no value', () => {
  it('of its line', async () => {
    const text = `// ${allow('credentials', `-- it is ${token} of the vendor`)}`;
    expect(await reasonsIn(text)).toEqual(['it is *** of the vendor']);
  });
});
