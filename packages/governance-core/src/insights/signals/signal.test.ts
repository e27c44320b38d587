import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { readSignal, supersedes, type SignalDraft } from './signal';

const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');
const PERSON = 'a'.repeat(64);

const CHANGE = {
  repository: 'github.com/Acme/Checkout',
  number: 412,
  openedAt: '2026-11-02T09:00:00+01:00',
  isBot: false,
  isToDefaultBranch: true,
};
const USAGE = {
  day: '2026-11-02',
  person: PERSON,
  assistant: 'copilot',
  surface: 'chat',
  isActive: true,
};
const DEFECT = {
  repository: 'github.com/acme/checkout',
  method: 'revert',
  fix: '413',
  foundAt: '2026-11-09T00:00:00Z',
  mergedAt: '2026-11-03T00:00:00Z',
};

const COMMIT = {
  repository: 'github.com/acme/checkout',
  commit: 'A1B2C3D4',
  at: '2026-11-03T10:00:00Z',
  assistant: 'cursor',
  addedLines: 120,
  deletedLines: 30,
  parts: [{ surface: 'completion', addedLines: 50, deletedLines: 10 }],
};

const draft = (kind: string, body: unknown): SignalDraft => ({
  source: 'test',
  kind,
  body,
});
const readOk = (kind: string, body: unknown) => {
  const read = readSignal(draft(kind, body), sha256);
  if (!read.ok) throw new Error(read.issues.map(issue => issue.message).join());
  return read.value;
};

describe('R07 R09 signals', () => {
  it.each`
    kind        | body                                            | at
    ${'change'} | ${CHANGE}                                       | ${'2026-11-02T08:00:00.000Z'}
    ${'change'} | ${{ ...CHANGE, mergedAt: '2026-11-05T10:00Z' }} | ${'2026-11-05T10:00:00.000Z'}
    ${'change'} | ${{ ...CHANGE, closedAt: '2026-11-06T10:00Z' }} | ${'2026-11-06T10:00:00.000Z'}
    ${'usage'}  | ${USAGE}                                        | ${'2026-11-02T00:00:00.000Z'}
    ${'usage'}  | ${{ ...USAGE, day: '2028-02-29' }}              | ${'2028-02-29T00:00:00.000Z'}
    ${'commit'} | ${COMMIT}                                       | ${'2026-11-03T10:00:00.000Z'}
    ${'defect'} | ${{ ...DEFECT, number: 412 }}                   | ${'2026-11-03T00:00:00.000Z'}
  `('a $kind falls into its period by $at', ({ kind, body, at }) => {
    expect(readOk(kind, body).at).toBe(at);
  });

  it('is the same signal when it comes again, whatever else it says', () => {
    const first = readOk('change', CHANGE);
    const later = readOk('change', {
      ...CHANGE,
      repository: 'github.com/acme/checkout',
      mergedAt: '2026-11-05T10:00Z',
    });
    expect(later.id).toBe(first.id);
    expect(later.digest).not.toBe(first.digest);
  });

  it.each`
    what                    | other
    ${'another number'}     | ${draft('change', { ...CHANGE, number: 413 })}
    ${'another repository'} | ${draft('change', { ...CHANGE, repository: 'github.com/acme/cart' })}
    ${'another source'}     | ${{ ...draft('change', CHANGE), source: 'gitlab' }}
  `('is another signal with $what', ({ other }) => {
    const read = readSignal(other, sha256);
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.value.id).not.toBe(readOk('change', CHANGE).id);
  });

  it.each`
    what                       | kind          | body                                            | path             | message
    ${'a kind misspelt'}       | ${'chnage'}   | ${CHANGE}                                       | ${undefined}     | ${/`chnage` is no kind of signal; expected one of attribution, /}
    ${'a kind of prototypes'}  | ${'toString'} | ${CHANGE}                                       | ${undefined}     | ${/no kind of signal/}
    ${'no zone'}               | ${'change'}   | ${{ ...CHANGE, openedAt: '2026-11-02 09:00' }}  | ${'openedAt'}    | ${/expected ISO 8601 with a time zone/}
    ${'a key misspelt'}        | ${'change'}   | ${{ ...CHANGE, mergedat: '2026-11-02T09:00Z' }} | ${''}            | ${/mergedat/}
    ${'a day that is none'}    | ${'usage'}    | ${{ ...USAGE, day: '2027-02-29' }}              | ${'day'}         | ${/date/}
    ${'a person by name'}      | ${'usage'}    | ${{ ...USAGE, person: 'octocat' }}              | ${'person'}      | ${/pattern/}
    ${'a count below nothing'} | ${'usage'}    | ${{ ...USAGE, suggestions: -1 }}                | ${'suggestions'} | ${/>=0/}
    ${'a count without end'}   | ${'usage'}    | ${{ ...USAGE, suggestions: Infinity }}          | ${'suggestions'} | ${/number/}
    ${'a huge count'}          | ${'usage'}    | ${{ ...USAGE, suggestions: 1e15 }}              | ${'suggestions'} | ${/<=1000000000000/}
    ${'half a character'}      | ${'usage'}    | ${{ ...USAGE, assistant: 'x\ud800' }}           | ${'assistant'}   | ${/surrogate/}
    ${'a defect of nothing'}   | ${'defect'}   | ${DEFECT}                                       | ${''}            | ${/expected `number` or `mergeSha`/}
    ${'no body'}               | ${'change'}   | ${null}                                         | ${''}            | ${/object/}
  `('says what is wrong with $what', ({ kind, body, path, message }) => {
    expect(readSignal(draft(kind, body), sha256)).toEqual({
      ok: false,
      issues: expect.arrayContaining([
        expect.objectContaining({
          message: expect.stringMatching(message),
          ...(path === undefined ? {} : { path }),
        }),
      ]),
    });
  });

  it('keeps the same one of any versions, in whatever order they come', () => {
    const version = fc.record({
      revision: fc.integer({ min: 0, max: 3 }),
      digest: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(
        fc.array(version, { minLength: 1, maxLength: 6 }),
        versions => {
          const keep = (all: typeof versions) =>
            all.reduce((held, next) => (supersedes(next, held) ? next : held));
          expect(keep([...versions].reverse())).toEqual(keep(versions));
        },
      ),
    );
  });
});
