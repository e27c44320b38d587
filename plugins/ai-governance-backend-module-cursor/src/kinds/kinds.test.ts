import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRecords } from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  FakeSignalDesk,
  findLeaks,
  pseudonymInTests,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { commitRow, csvOf, usageRow } from '../__testUtils__/rows';
import { createCursorSource } from '../source';
import { commitKind, userDayKind } from '.';

const DAY = '2026-11-22';
const EMAIL = 'monalisa@acme.test';
const PERSON = pseudonymInTests({ kind: 'email', value: EMAIL });
const HASH = 'a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4';
/** Cursor's published examples beside the checkout; without them the other tests stand alone. */
const SAMPLES = join(__dirname, '../../../../../shared/samples/ai-usage');

const source = createCursorSource(undefined, {
  now: () => 0,
  sleep: async () => {},
});

async function take(
  kind: string,
  records: Iterable<unknown> | AsyncIterable<unknown>,
) {
  const desk = new FakeSignalDesk(source);
  const receipt = await desk.hand({ kind, records });
  return { desk, receipt };
}

const usage = { day: DAY, person: PERSON, assistant: 'cursor', isActive: true };
const commit = {
  repository: 'github.com/acme/shop',
  commit: HASH,
  at: '2026-11-21T14:12:03.000Z',
  author: PERSON,
  assistant: 'cursor',
  isOnDefaultBranch: true,
  addedLines: 120,
  deletedLines: 30,
  parts: [
    { surface: 'completion', addedLines: 50, deletedLines: 10 },
    { surface: 'agent', addedLines: 40, deletedLines: 5 },
  ],
};

describe('R07 a day of a person becomes one signal for each surface', () => {
  it('with edits, which no surface owns, apart', async () => {
    const { desk } = await take('userDay', [usageRow(EMAIL, DAY)]);
    expect(desk.bodies('usage')).toHaveLength(5);
    expect(desk.bodies('usage')).toEqual(
      expect.arrayContaining([
        { ...usage, surface: 'completion', suggestions: 342, acceptances: 289 },
        { ...usage, surface: 'chat', interactions: 195 },
        { ...usage, surface: 'agent', interactions: 57 },
        { ...usage, surface: 'review', interactions: 3 },
        {
          ...usage,
          surface: 'unknown',
          suggestions: 87,
          acceptances: 73,
          rejections: 14,
          addedLines: 1_102,
          deletedLines: 645,
        },
      ]),
    );
  });

  it.each<[string, object, object[]]>([
    [
      'an older row without a day and a number',
      {
        date: Date.parse(`${DAY}T09:00:00Z`),
        email: EMAIL,
        isActive: true,
        totalTabsShown: 2,
      },
      [{ surface: 'completion', suggestions: 2 }, { surface: 'unknown' }],
    ],
    [
      'somebody who did nothing',
      { day: DAY, email: EMAIL, isActive: false, chatRequests: 0 },
      [
        { surface: 'chat', interactions: 0, isActive: false },
        { surface: 'unknown', isActive: false },
      ],
    ],
    [
      'nothing measured',
      { day: DAY, email: EMAIL },
      [{ surface: 'unknown', isActive: false }],
    ],
    [
      'a number for a person',
      { day: DAY, userId: 7, isActive: true },
      [
        {
          surface: 'unknown',
          person: pseudonymInTests({
            kind: 'id',
            provider: 'cursor.com',
            value: '7',
          }),
        },
      ],
    ],
    [
      'a team of several',
      { day: DAY, email: EMAIL, isActive: true, teamId: 4 },
      [{ surface: 'unknown', part: 'team 4' }],
    ],
  ])('%s', async (_, row, expected) => {
    const { desk } = await take('userDay', [row]);
    expect(desk.bodies('usage')).toHaveLength(expected.length);
    expect(desk.bodies('usage')).toEqual(
      expect.arrayContaining(expected.map(each => ({ ...usage, ...each }))),
    );
  });

  it('of which the fuller version holds, in whatever order they come', async () => {
    const rows = [
      usageRow(EMAIL, DAY, { chatRequests: 1 }),
      usageRow(EMAIL, DAY),
    ];
    const { desk: late } = await take('userDay', rows);
    const { desk: early } = await take('userDay', [
      ...rows.toReversed(),
      rows[1],
    ]);
    expect(early.signals).toEqual(late.signals);
    expect(late.bodies('usage')).toContainEqual({
      ...usage,
      surface: 'chat',
      interactions: 195,
    });
  });

  it('and counts what it leaves out', async () => {
    const { desk } = await take('userDay', [usageRow(EMAIL, DAY, { mood: 1 })]);
    expect([...desk.kept.values()].map(({ dropped }) => dropped)).toEqual([
      {
        totalLinesAdded: 1,
        totalLinesDeleted: 1,
        subscriptionIncludedReqs: 1,
        mostUsedModel: 1,
        clientVersion: 1,
        mood: 1,
      },
    ]);
  });
});

describe('R07 R17 commits tell how many lines Cursor wrote', () => {
  it.each<[string, () => Iterable<unknown> | AsyncIterable<unknown>]>([
    ['JSON', () => [commitRow(HASH)]],
    [
      'the CSV',
      () =>
        csvRecords([
          `\ufeff${csvOf([commitRow(HASH, { message: 'two\nlines, "quoted"' })])}`,
        ]),
    ],
    [
      'both, in two spellings',
      () => [commitRow(HASH), commitRow(HASH.toUpperCase())],
    ],
  ])('from %s', async (_, records) => {
    const { desk, receipt } = await take('commit', records());
    expect(receipt.refused).toEqual([]);
    expect(desk.bodies('commit')).toEqual([commit]);
  });

  it.each<[string, object, object]>([
    [
      'the number of a person',
      { userEmail: null },
      {
        author: pseudonymInTests({
          kind: 'id',
          provider: 'cursor.com',
          value: 'user_3k9x8q',
        }),
      },
    ],
    [
      'an offset',
      { commitTs: '2026-11-21T20:12:03+06:00' },
      { at: '2026-11-21T14:12:03.000Z' },
    ],
    [
      'no instant of its own',
      { commitTs: null },
      { at: '2026-11-21T14:12:30.000Z' },
    ],
  ])('with %s', async (_, more, expected) => {
    const { desk } = await take('commit', [commitRow(HASH, more)]);
    expect(desk.bodies('commit')).toEqual([{ ...commit, ...expected }]);
  });

  it('of which the version that was made last holds', async () => {
    const rows = [
      commitRow(HASH, { isPrimaryBranch: false }),
      commitRow(HASH, { createdAt: '2026-11-22T00:00:00Z' }),
    ];
    const { desk: late } = await take('commit', rows);
    const { desk: early } = await take('commit', rows.toReversed());
    expect([late.bodies('commit'), early.bodies('commit')]).toEqual([
      [commit],
      [commit],
    ]);
  });
});

describe('R07 published samples', () => {
  const read = (file: string): string | undefined =>
    existsSync(join(SAMPLES, file))
      ? readFileSync(join(SAMPLES, file), 'utf8')
      : undefined;

  it.each<[string, string, number, number[]]>([
    ['userDay', 'cursor-teams-daily-usage-data.response.json', 5, []],
    ['commit', 'cursor-ai-code-commits.response.json', 1, []],
    // The second hash of this example is none.
    ['commit', 'cursor-ai-code-commits.csv', 1, [2]],
  ])('%s of %s', async (kind, file, signals, refused) => {
    const text = read(file);
    const isCsv = file.endsWith('.csv');
    const { data, items = data } = JSON.parse(
      (!isCsv && text) || '{"data":[]}',
    );
    const { desk, receipt } = await take(
      kind,
      isCsv ? csvRecords([text ?? '']) : items,
    );
    expect(receipt.refused.map(({ record }) => record)).toEqual(
      text === undefined ? [] : refused,
    );
    expect(desk.signals).toHaveLength(text === undefined ? 0 : signals);
  });
});

describe('R07 what is wrong is refused with the name of the field', () => {
  it.each<[string, unknown, RegExp]>([
    ['userDay', undefined, /^the record: /],
    ['userDay', '', /^the record: /],
    ['userDay', { day: DAY }, /^`email`: expected an address, or `userId`/],
    ['userDay', { email: 'hush' }, /^`day`: expected a day, or `date`/],
    ['userDay', usageRow('hush', DAY, { day: 'hush' }), /^`day`: /],
    ['userDay', usageRow('hush', DAY, { date: 1e20 }), /^`date`: /],
    [
      'userDay',
      usageRow('hush', DAY, { totalTabsShown: -1 }),
      /^`totalTabsShown`: /,
    ],
    [
      'userDay',
      usageRow('hush', DAY, { totalTabsShown: NaN }),
      /^`totalTabsShown`: /,
    ],
    [
      'userDay',
      usageRow('hush', DAY, { totalTabsShown: 'hush' }),
      /^`totalTabsShown`: /,
    ],
    ['commit', [], /^the record: /],
    [
      'commit',
      commitRow('hush'),
      /^`commitHash`: expected the hash of a commit/,
    ],
    [
      'commit',
      commitRow(HASH, { repoName: 'hush' }),
      /^`repoName`: expected a repository/,
    ],
    ['commit', commitRow(HASH, { repoName: null }), /^`repoName`: /],
    [
      'commit',
      commitRow(HASH, { tabLinesAdded: 'NaN' }),
      /^`tabLinesAdded`: expected a whole number/,
    ],
    [
      'commit',
      commitRow(HASH, { tabLinesAdded: -1 }),
      /^`tabLinesAdded`: Too small/,
    ],
    [
      'commit',
      commitRow(HASH, { commitTs: 'hush' }),
      /^`commitTs`: expected an instant/,
    ],
    [
      'commit',
      commitRow(HASH, { commitTs: null, createdAt: null }),
      /^`commitTs`: expected an instant/,
    ],
    [
      'commit',
      commitRow(HASH, { isPrimaryBranch: 'hush' }),
      /^`isPrimaryBranch`: /,
    ],
  ])('%s %#', async (kind, record, message) => {
    const { receipt } = await take(kind, [record]);
    expect(receipt.refused[0]?.message).toMatch(message);
    expect(JSON.stringify(receipt)).not.toContain('hush');
  });
});

describe('R25 nothing that people wrote or are called comes through', () => {
  it.each([
    ['a day', userDayKind, usageRow(EMAIL, DAY)],
    ['a commit', commitKind('github.com'), commitRow(HASH)],
  ])('of %s', (_, kind, record) => {
    expect(findLeaks(kind, record)).toEqual([]);
  });
});
