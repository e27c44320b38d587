import { createDetectors } from './createDetectors';
import { RedactionError } from './errors';
import { settings } from './__testUtils__/detectors';
import { githubToken, privateKey, withLuhn } from './__testUtils__/values';

const token = githubToken();
const card = withLuhn('453914880343646');
const detectors = createDetectors(
  settings({
    neverShare: ['credentials', 'customerData', 'codeNames'],
    emailListAtLeast: 2,
    patterns: [
      {
        id: 'falcon',
        title: 'code name',
        class: 'codeNames',
        pattern: '(?i)falcon',
      },
      { id: 'line', title: 'a line', class: 'notes', pattern: 'note .*' },
    ],
  }),
);

describe('R42 a text is redacted before it is shared', () => {
  it.each([
    ['a credential', `use ${token}!`, 'use [redacted: credentials]!'],
    ['customer data', `pay ${card}.`, 'pay [redacted: customerData].'],
    ['a pattern', 'about Falcon', 'about [redacted: codeNames]'],
    ['the word it stands in', 'Falcons', '[redacted: codeNames]'],
    [
      'several',
      `Falcon ${card} ${token}`,
      '[redacted: codeNames] [redacted: customerData] [redacted: credentials]',
    ],
    ['many lines', `a\n${privateKey()}\nb`, 'a\n[redacted: credentials]\nb'],
    [
      'Windows lines',
      `a\r\n${token}\r\nb`,
      'a\r\n[redacted: credentials]\r\nb',
    ],
    ['a byte order mark', `\uFEFF${token}`, '\uFEFF[redacted: credentials]'],
    ['characters of two units', `𝔸 ${token} 𝔸`, '𝔸 [redacted: credentials] 𝔸'],
    [
      'all of a list',
      'a@acme.io,b@acme.io',
      '[redacted: customerData],[redacted: customerData]',
    ],
    [
      'what stands in one another, by the longest',
      `https${''}://ada:falcon-${token.slice(4, 14)}@acme.io/`,
      expect.stringContaining('[redacted: credentials]'),
    ],
    [
      'what a comment allows',
      `${token} // ai-governance: allow credentials -- made up for this`,
      '[redacted: credentials] // ai-governance: allow credentials -- made up for this',
    ],
    ['nothing of a class that may be shared', 'note one', 'note one'],
    ['nothing', '', ''],
  ])('%s', async (_, text, expected) => {
    const redacted = await detectors.redact(text);
    expect(redacted.text).toEqual(expected);
    expect(
      (await detectors.find({ path: '', text: redacted.text })).findings,
    ).toEqual([]);
    expect(await detectors.redact(redacted.text)).toEqual({
      text: redacted.text,
      findings: [],
    });
  });

  it('tells what was taken out', async () => {
    const { findings } = await detectors.redact(`a\n${token}`, {
      path: 'chat.md',
    });
    expect(findings).toMatchObject([
      { rule: 'secretlint/github', path: 'chat.md', line: 2, context: '***' },
    ]);
  });

  it('refuses when a detector cannot finish', async () => {
    const slow = createDetectors(settings(), { timeLimitMs: 1 });
    await expect(slow.redact('+49 30 901820 '.repeat(100_000))).rejects.toThrow(
      RedactionError,
    );
  });

  it('refuses when the word that stands in is found itself', async () => {
    const circular = createDetectors(
      settings({
        neverShare: ['codeNames'],
        patterns: [
          {
            id: 'names',
            title: 'names',
            class: 'codeNames',
            pattern: '(?i)code ?name',
          },
        ],
      }),
    );
    await expect(circular.redact('a code name')).rejects.toThrow(
      '`names` still found something after 5 rounds',
    );
  });
});
