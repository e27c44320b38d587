import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson } from '../shared/canonicalJson';
import { checkEntry } from './checkEntry';
import { createLedgerEntry } from './ledger';

const sha256 = (text: string) =>
  createHash('sha256').update(text, 'utf8').digest('hex');

const entryWith = (payload: Readonly<Record<string, unknown>>) =>
  createLedgerEntry(
    { type: 'test.made', actor: 'user:default/a', subjectIds: ['s'], payload },
    { id: 'e1', at: '2026-03-01T00:00:00.000Z', sha256 },
  ).canonical;

/** The same entry with its payload, and the payload's digest, written down as given. */
const entryWithText = (payload: string) =>
  entryWith({ n: 1 })
    .replace('{"n":1}', () => payload)
    .replace(
      /"payloadDigest":"[0-9a-f]{64}"/,
      `"payloadDigest":"${sha256(payload)}"`,
    );

const codesOf = (text: string) =>
  checkEntry(text, sha256).issues.map(({ code }) => code);

describe('R22 the text of an entry', () => {
  it('is accepted whatever the payload, as the ledger writes it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()),
        payload => {
          expect(checkEntry(entryWith({ ...payload }), sha256)).toEqual({
            id: 'e1',
            issues: [],
          });
        },
      ),
    );
  });

  it('is accepted in its canonical form alone', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
        payload => {
          const text = JSON.stringify(payload);
          const isCanonical = canonicalJson(JSON.parse(text)) === text;
          expect(
            codesOf(entryWithText(text)).includes('audit.entryNotCanonical'),
          ).toBe(!isCanonical);
        },
      ),
    );
  });

  it.each([
    ['members in another order', '{"b":1,"a":2}'],
    ['members in another order further down', '{"a":[{"b":1,"a":2}]}'],
    [
      'members in another order beside sound ones',
      '{"a":[{"a":1},{"b":1,"a":2}]}',
    ],
    ['a member twice', '{"a":1,"a":1}'],
    ['a number written otherwise', '{"a":1.0}'],
    ['a number beyond what is exact', '{"a":9007199254740993}'],
    ['a character that needs no escape', '{"a":"\\u0041"}'],
    ['half a character', '{"a":"\\ud800"}'],
    ['half a character in a name', '{"\\udc00":1}'],
    ['white space', '{"a": 1}'],
    [
      'nesting beyond the stack',
      `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ],
  ])('is refused with %s', (_, payload) => {
    expect(codesOf(entryWithText(payload))).toContain(
      'audit.entryNotCanonical',
    );
  });

  it.each<[string, object]>([
    ['an id that is no text', { id: 1 }],
    ['a longer id than the ledger gives', { id: 'x'.repeat(101) }],
    ['a type that is no text', { type: null }],
    ['a time that is no text', { at: 1772323200000 }],
    ['an actor that is no text', { actor: ['user:default/a'] }],
    ['a digest that is no text', { payloadDigest: 0 }],
    ['one subject that is no text', { subjectIds: ['s', 1] }],
    ['subjects that are no list', { subjectIds: 's' }],
    ['no payload', { payload: null }],
    ['a text for a payload', { payload: 'made' }],
    ['a list for a payload', { payload: [] }],
    ['a member too many', { by: 'user:default/a' }],
    ['another version', { v: 2 }],
  ])('is no entry with %s', (_, change) => {
    const text = canonicalJson({
      ...JSON.parse(entryWith({ n: 1 })),
      ...change,
    });
    expect(checkEntry(text, sha256)).toEqual({
      issues: [
        {
          code: 'audit.entryUnreadable',
          message:
            'is not a ledger entry of version 1: its text was replaced, or it needs a newer version of this program',
        },
      ],
    });
  });

  it('is accepted with the longest id that the ledger gives', () => {
    const text = canonicalJson({
      ...JSON.parse(entryWith({ n: 1 })),
      id: 'x'.repeat(100),
    });
    expect(codesOf(text)).toEqual([]);
  });

  it.each([
    ['whole characters that need two halves', { a: '😀' }],
    ['text that speaks of escapes', { a: '\\ud800' }],
    [
      'names that look like indexes, in the order of text',
      { 10: 1, 9: 2, a: 3 },
    ],
    ['a name of old', JSON.parse('{"__proto__":{"a":1}}')],
  ])('is accepted with %s', (_, payload) => {
    expect(codesOf(entryWith(payload))).toEqual([]);
  });
});
