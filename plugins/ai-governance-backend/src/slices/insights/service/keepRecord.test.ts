import { SIGNAL_RECORD } from '../__testUtils__/uploads';
import { keepRecord } from './keepRecord';

const CHANGE = {
  repository: 'github.com/acme/checkout',
  number: 412,
  openedAt: '2026-11-02T09:00:00Z',
  isBot: false,
  isToDefaultBranch: true,
};

const keep = (body: object, mayNamePeople: boolean | undefined) =>
  keepRecord(
    {
      source: 'test',
      kind: SIGNAL_RECORD,
      pseudonym: () => 'a'.repeat(64),
      mayNamePeople,
    },
    { kind: 'change', key: '412', body },
  );

describe('R25 a source that may not name people', () => {
  it.each([
    ['named', 'may', { ...CHANGE, author: 'mona' }, true, true],
    [
      'named',
      'may, unless said otherwise,',
      { ...CHANGE, author: 'mona' },
      undefined,
      true,
    ],
    ['named', 'may not', { ...CHANGE, author: 'mona' }, false, false],
    ['left out', 'may not', CHANGE, false, true],
  ])('people who are %s where they %s be', (_, _may, body, may, isKept) => {
    const kept = keep(body, may);
    expect(kept.ok).toBe(isKept);
    expect(kept.ok ? [] : kept.issues).toEqual(
      isKept
        ? []
        : [
            expect.objectContaining({
              message: expect.stringContaining(
                '`aiGovernance.insights.sources.test.namePeople` is false',
              ),
            }),
          ],
    );
  });
});
