import {
  FakeSignalDesk,
  findLeaks,
  pseudonymInTests,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { billLine, seatOf, userRow } from '../__testUtils__/rows';
import { createCopilotSource } from '../source';

const DAY = '2026-11-22';
const source = createCopilotSource(undefined, {
  now: () => 0,
  sleep: async () => {},
});
const MONALISA = pseudonymInTests({
  kind: 'login',
  provider: 'github.com',
  value: 'monalisa',
});

async function take(kind: string, ...records: readonly unknown[]) {
  const desk = new FakeSignalDesk(source);
  const receipt = await desk.hand({ kind, records });
  return { desk, receipt };
}
const kindOf = (id: string) => {
  const found = source.kinds.find(kind => kind.id === id);
  if (!found) throw new Error(`no kind \`${id}\``);
  return found;
};

const usage = {
  day: DAY,
  person: MONALISA,
  assistant: 'copilot',
  isActive: true,
};
const archived = {
  organization: 'acme',
  date: '2026-01-09',
  total_active_users: 20,
  total_engaged_users: 18,
  copilot_ide_code_completions: {
    total_engaged_users: 12,
    editors: [
      {
        name: 'vscode',
        models: [
          {
            name: 'default',
            languages: [
              {
                name: 'python',
                total_code_suggestions: 9,
                total_code_acceptances: 4,
                total_code_lines_suggested: 20,
                total_code_lines_accepted: 8,
              },
              {
                name: 'ruby',
                total_code_suggestions: 1,
                total_code_acceptances: 1,
                total_code_lines_suggested: 2,
                total_code_lines_accepted: 2,
              },
            ],
          },
        ],
      },
    ],
  },
  copilot_ide_chat: { total_engaged_users: 3, editors: [] },
  copilot_dotcom_chat: { total_engaged_users: 2, models: [] },
  copilot_dotcom_pull_requests: { total_engaged_users: 1, repositories: [] },
};

describe('R07 a day of a person becomes one signal for each surface', () => {
  it('by features, never by several cuts of the same events', async () => {
    const { desk } = await take('userDay', userRow('monalisa', DAY));
    expect(desk.bodies('usage')).toEqual(
      expect.arrayContaining([
        {
          ...usage,
          surface: 'completion',
          interactions: 0,
          suggestions: 9,
          acceptances: 4,
          addedLines: 10,
          deletedLines: 0,
        },
        {
          ...usage,
          surface: 'agent',
          interactions: 6,
          suggestions: 3,
          acceptances: 1,
          addedLines: 30,
          deletedLines: 2,
        },
        {
          ...usage,
          surface: 'cli',
          sessions: 2,
          interactions: 3,
          inputTokens: 3_800,
          outputTokens: 500,
        },
        { ...usage, surface: 'unknown', part: 'credits', credits: 1.5 },
      ]),
    );
    expect(desk.bodies('usage')).toHaveLength(4);
  });

  const bare = { user_login: 'monalisa', day: DAY };
  it.each<[string, object, object[]]>([
    [
      'totals where there are no features',
      {
        ...bare,
        code_acceptance_activity_count: 12,
        loc_added_sum: 88,
        totals_by_cli: { prompt_count: 3, session_count: 1 },
      },
      [
        { surface: 'unknown', acceptances: 12, addedLines: 88 },
        { surface: 'cli', sessions: 1 },
      ],
    ],
    [
      'what was used without a count',
      {
        ...bare,
        used_chat: true,
        used_copilot_cloud_agent: true,
        used_copilot_code_review_active: true,
      },
      [{ surface: 'chat' }, { surface: 'agent' }, { surface: 'review' }],
    ],
    [
      'a day without use',
      { ...bare, user_initiated_interaction_count: 0 },
      [{ surface: 'unknown', interactions: 0, isActive: false }],
    ],
    ['nothing measured', bare, [{ surface: 'unknown', isActive: false }]],
    [
      'a feature of tomorrow',
      {
        ...bare,
        totals_by_feature: [{ feature: 'telepathy', loc_added_sum: 1 }],
      },
      [{ surface: 'unknown', addedLines: 1 }],
    ],
    [
      'prompts that the feature counts',
      {
        ...bare,
        totals_by_cli: { prompt_count: 3 },
        totals_by_feature: [
          { feature: 'copilot_cli', user_initiated_interaction_count: 3 },
        ],
      },
      [{ surface: 'cli', interactions: 3 }],
    ],
    [
      'nulls, which are not zeros',
      {
        ...bare,
        loc_added_sum: null,
        totals_by_feature: null,
        totals_by_cli: null,
        ai_credits_used: null,
      },
      [{ surface: 'unknown', isActive: false }],
    ],
  ])('%s', async (_, row, expected) => {
    const { desk } = await take('userDay', row);
    expect(desk.bodies('usage')).toHaveLength(expected.length);
    expect(desk.bodies('usage')).toEqual(
      expect.arrayContaining(expected.map(each => ({ ...usage, ...each }))),
    );
  });

  it('of which the fuller version holds, in whatever order they come', async () => {
    const rows = [userRow('monalisa', DAY, 4), userRow('monalisa', DAY, 9)];
    const { desk: late } = await take('userDay', ...rows);
    const { desk: early } = await take(
      'userDay',
      ...rows.toReversed(),
      rows[1],
    );
    expect(early.signals).toEqual(late.signals);
    expect(late.bodies('usage')).toContainEqual(
      expect.objectContaining({ surface: 'completion', suggestions: 9 }),
    );
  });

  it('and counts what it leaves out', async () => {
    const { desk } = await take('userDay', {
      ...userRow('monalisa', DAY),
      brain_waves: 1,
    });
    const [kept] = desk.kept.values();
    expect(kept?.dropped).toEqual({
      brain_waves: 1,
      enterprise_id: 1,
      organization_id: 1,
      loc_suggested_to_add_sum: 1,
      totals_by_ide: 1,
      'totals_by_cli.request_count': 1,
      'totals_by_cli.token_usage.avg_tokens_per_request': 1,
      'totals_by_cli.last_known_cli_version': 1,
      etl_id: 1,
    });
  });
});

describe('R07 seats and bills', () => {
  it.each<[string, object, object]>([
    [
      'with offsets',
      seatOf('monalisa'),
      {
        plan: 'business',
        assignedAt: '2026-01-04T00:00:00.000Z',
        lastActiveAt: '2026-11-13T21:53:32.000Z',
        isPendingCancellation: false,
      },
    ],
    [
      'never used and ending',
      seatOf('monalisa', {
        last_activity_at: null,
        pending_cancellation_date: '2026-12-01',
        plan_type: 'platinum',
      }),
      {
        plan: 'unknown',
        assignedAt: '2026-01-04T00:00:00.000Z',
        isPendingCancellation: true,
      },
    ],
  ])('a seat %s', async (_, seat, expected) => {
    const { desk } = await take('seat', { day: DAY, seat });
    expect(desk.bodies('seat')).toEqual([
      { day: DAY, person: MONALISA, assistant: 'copilot', ...expected },
    ]);
  });

  it.each<[string, object[], number[]]>([
    ['a line, after discounts', [billLine()], [100]],
    ['the same line twice', [billLine(), billLine()], [100]],
    [
      'a later export of the line, before and after',
      [billLine({ quantity: '200', net_amount: '2' }), billLine()],
      [200],
    ],
    [
      'a correction adds up',
      [billLine(), billLine({ quantity: '-20', net_amount: '-0.2' })],
      [-20, 100],
    ],
    [
      'two corrections',
      [
        billLine({ quantity: '-20', net_amount: '-0.2' }),
        billLine({ quantity: '-30', net_amount: '-0.3' }),
      ],
      [-30, -20],
    ],
    [
      'two repositories',
      [billLine(), billLine({ repository: 'acme/b' })],
      [100, 100],
    ],
    ['two models', [billLine(), billLine({ model: 'GPT-5' })], [100, 100]],
    ['fractions of a cent', [billLine({ net_amount: '0.0004' })], [0.04]],
    [
      'a seat, which the configuration prices',
      [billLine({ sku: 'Copilot Business', unit_type: 'user-months' })],
      [],
    ],
    [
      'a byte order mark',
      [
        Object.fromEntries(
          Object.entries(billLine()).map(([key, value], index) => [
            index === 0 ? `\ufeff"${key}"` : key,
            value,
          ]),
        ),
      ],
      [100],
    ],
  ])('of the bill: %s', async (_, lines, expected) => {
    const { desk, receipt } = await take('billingLine', ...lines);
    const amounts = desk
      .bodies('cost')
      .map(body => Reflect.get(Object(body), 'amountMinorUnits'));
    expect(amounts.sort((a, b) => a - b)).toEqual(expected);
    expect(receipt.refused).toEqual([]);
  });

  it('the bill names SKU and model, and the person by pseudonym', async () => {
    const { desk } = await take(
      'billingLine',
      billLine(),
      billLine({ username: '' }),
    );
    const items = expect.stringMatching(
      /^copilot_ai_credits · claude-sonnet-4.5 · [0-9a-f]{12}$/,
    );
    const cost = {
      day: '2026-11-03',
      assistant: 'copilot',
      currency: 'USD',
      amountMinorUnits: 100,
      item: items,
    };
    expect(desk.bodies('cost')).toEqual(
      expect.arrayContaining([{ ...cost, person: MONALISA }, cost]),
    );
  });

  it('archived days are kept, and give no signal', async () => {
    const { desk } = await take('archivedDay', archived, {
      ...archived,
      organization: 'other',
    });
    expect(desk.signals).toEqual([]);
    expect([...desk.kept.values()].map(({ payload }) => payload)).toEqual(
      Array(2).fill(
        expect.objectContaining({
          activePeople: 20,
          completions: {
            people: 12,
            suggestions: 10,
            acceptances: 5,
            suggestedLines: 22,
            acceptedLines: 10,
          },
        }),
      ),
    );
  });
});

describe('R07 what is wrong is refused with the name of the field', () => {
  it.each<[string, unknown, RegExp]>([
    ['userDay', undefined, /^the record: /],
    ['userDay', [], /^the record: /],
    ['userDay', { day: DAY }, /^`user_login`: expected a login/],
    ['userDay', { ...userRow('hush', DAY), day: '22.11.2026' }, /^`day`: /],
    [
      'userDay',
      { ...userRow('hush', DAY), loc_added_sum: -1 },
      /^`loc_added_sum`: /,
    ],
    [
      'userDay',
      { ...userRow('hush', DAY), loc_added_sum: NaN },
      /^`loc_added_sum`: /,
    ],
    [
      'userDay',
      { ...userRow('hush', DAY), loc_added_sum: 1e30 },
      /^`loc_added_sum`: /,
    ],
    [
      'userDay',
      { ...userRow('hush', DAY), totals_by_feature: 'hush' },
      /^`totals_by_feature`: /,
    ],
    [
      'seat',
      { day: DAY, seat: seatOf('', { assignee: {} }) },
      /^`seat.assignee.login`: /,
    ],
    [
      'seat',
      { day: DAY, seat: seatOf('hush', { last_activity_at: 'yesterday' }) },
      /^`seat.last_activity_at`: expected an instant/,
    ],
    [
      'seat',
      { day: DAY, seat: seatOf('hush', { assignee: null }) },
      /^`seat.assignee`: /,
    ],
    [
      'billingLine',
      billLine({ net_amount: 'NaN' }),
      /^`net_amount`: expected a number/,
    ],
    [
      'billingLine',
      billLine({ net_amount: '1e99' }),
      /^`net_amount`: expected a number/,
    ],
    [
      'billingLine',
      billLine({ quantity: '' }),
      /^`quantity`: expected a number/,
    ],
    ['billingLine', billLine({ date: 'hush' }), /^`date`: /],
    [
      'billingLine',
      billLine({ product: 'actions', sku: 'linux' }),
      /^`product`: expected `copilot`/,
    ],
    ['billingLine', {}, /^`date`: .*`net_amount`: /],
    [
      'teamMember',
      { user_login: 'hush', day: DAY, team_id: 'x' },
      /^`team_id`: /,
    ],
    ['archivedDay', { date: 3 }, /^`date`: /],
  ])('%s %#', async (kind, record, message) => {
    const { receipt } = await take(kind, record);
    expect(receipt.refused[0]?.message).toMatch(message);
    expect(JSON.stringify(receipt)).not.toContain('hush');
  });
});

describe('R25 nothing that people wrote or are called comes through', () => {
  it.each<[string, unknown]>([
    ['userDay', userRow('monalisa', DAY)],
    [
      'teamMember',
      {
        user_id: 1,
        user_login: 'a',
        day: DAY,
        organization_id: '9',
        team_id: 4,
        slug: 's',
      },
    ],
    ['seat', { day: DAY, seat: seatOf('monalisa') }],
    ['billingLine', billLine()],
    ['archivedDay', archived],
  ])('of %s', (kind, record) => {
    expect(findLeaks(kindOf(kind), record)).toEqual([]);
  });
});
