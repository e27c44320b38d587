import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  FakeSignalDesk,
  pseudonymInTests,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { createCopilotSource } from './source';
import { teamDays } from './teamDays';

/** GitHub's published examples beside the checkout; without them the other tests of this module stand alone. */
const SAMPLES = join(__dirname, '../../../../shared/samples/copilot');
const source = createCopilotSource(undefined, {
  now: () => 0,
  sleep: async () => {},
});

const read = (file: string): string =>
  existsSync(join(SAMPLES, file))
    ? readFileSync(join(SAMPLES, file), 'utf8')
    : '';
const rowsOf = (file: string): unknown[] =>
  read(file)
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
const personOf = (value: string) =>
  pseudonymInTests({ kind: 'login', provider: 'github.com', value });

async function take(kind: string, records: readonly unknown[]) {
  const desk = new FakeSignalDesk(source);
  const receipt = await desk.hand({ kind, records });
  return { desk, receipt };
}

describe('R07 published samples', () => {
  it('rows of users', async () => {
    const rows = rowsOf('docs-users-1-day.ndjson');
    const { desk, receipt } = await take('userDay', rows);
    const usage = {
      day: '2025-10-01',
      person: personOf('login1'),
      assistant: 'copilot',
      isActive: true,
    };
    expect(receipt.stored).toBe(rows.length);
    const expected = [
      {
        ...usage,
        surface: 'cli',
        sessions: 2,
        interactions: 2,
        inputTokens: 3_800,
        outputTokens: 5_000,
      },
      {
        ...usage,
        surface: 'completion',
        interactions: 0,
        suggestions: 1,
        acceptances: 1,
        addedLines: 8,
        deletedLines: 0,
      },
    ].slice(rows.length === 0 ? 2 : 0);
    expect(desk.bodies('usage')).toHaveLength(expected.length);
    expect(
      expected.filter(
        each =>
          !desk.bodies('usage').some(body => isDeepStrictEqual(body, each)),
      ),
    ).toEqual([]);
  });

  it('seats, with offsets', async () => {
    const seats = ['org-seats', 'enterprise-seats'].flatMap(name =>
      Array.from<unknown>(
        JSON.parse(read(`${name}.response.json`) || '{"seats":[]}').seats,
      ),
    );
    const { desk, receipt } = await take(
      'seat',
      seats.map(seat => ({ day: '2026-11-22', seat })),
    );
    expect(receipt.refused).toEqual([]);
    expect(desk.bodies('seat')).toHaveLength(seats.length / 2);
  });

  it('the join of teams by day', async () => {
    const people = await take(
      'userDay',
      rowsOf('docs-organization-users-1-day.join-example.ndjson'),
    );
    const members = await take(
      'teamMember',
      rowsOf('docs-organization-user-teams-1-day.ndjson'),
    );
    const payloads = (desk: FakeSignalDesk) =>
      [...desk.kept.values()].map(({ payload }) =>
        JSON.parse(JSON.stringify(payload)),
      );
    const joined = teamDays(
      payloads(people.desk).map(({ totals: counts, ...row }) => ({
        ...row,
        counts,
      })),
      payloads(members.desk),
    );
    const expected: Record<string, number>[] = JSON.parse(
      read('docs-team-join.expected.json') || '{"expected_team_day":[]}',
    ).expected_team_day;
    expect(
      joined.map(({ team, activePeople, counts }) => [
        team,
        activePeople,
        counts.acceptances,
        counts.addedLines,
      ]),
    ).toEqual(
      expected.map(row => [
        row.team_id,
        row.active_users,
        row.code_acceptance_activity_count,
        row.loc_added_sum,
      ]),
    );
  });
});

describe('R07 days of teams', () => {
  const counts = { acceptances: 2 };
  const person = (name: string, day = '2026-11-22') => ({
    day,
    person: name,
    counts,
  });
  const member = (name: string, team: number, day = '2026-11-22') => ({
    day,
    team,
    person: name,
  });

  it.each<
    [
      string,
      ReturnType<typeof person>[],
      ReturnType<typeof member>[],
      [string, number, number, number][],
    ]
  >([
    [
      'somebody in two teams counts in each',
      [person('a')],
      [member('a', 2), member('a', 1)],
      [
        ['2026-11-22', 1, 1, 2],
        ['2026-11-22', 2, 1, 2],
      ],
    ],
    [
      'people of one team add up',
      [person('a'), person('b')],
      [member('a', 1), member('b', 1)],
      [['2026-11-22', 1, 2, 4]],
    ],
    [
      'the membership of another day does not count',
      [person('a')],
      [member('a', 1, '2026-11-21')],
      [],
    ],
    ['a member who did nothing does not count', [], [member('a', 1)], []],
  ])('%s', (_, people, members, expected) => {
    expect(
      teamDays(people, members).map(each => [
        each.day,
        each.team,
        each.activePeople,
        each.counts.acceptances,
      ]),
    ).toEqual(expected);
  });
});
