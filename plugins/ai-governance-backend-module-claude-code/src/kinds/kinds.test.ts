import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FakeSignalDesk,
  findLeaks,
  pseudonymInTests,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { actorRow } from '../__testUtils__/actorRow';
import { createClaudeCodeSource } from '../source';
import { actorDayKind, dayCostKind } from '.';

const DAY = '2026-11-22';
const EMAIL = 'monalisa@acme.test';
const PERSON = pseudonymInTests({ kind: 'email', value: EMAIL });
/** Anthropic's published example beside the checkout; without it the other tests stand alone. */
const SAMPLE = join(
  __dirname,
  '../../../../../shared/samples/ai-usage/claude-code-usage_report.response.json',
);

const source = createClaudeCodeSource(undefined, {
  now: () => 0,
  sleep: async () => {},
});

async function take(kind: string, ...records: readonly unknown[]) {
  const desk = new FakeSignalDesk(source);
  const receipt = await desk.hand({ kind, records });
  return { desk, receipt };
}
const amountsOf = (desk: FakeSignalDesk): number[] =>
  desk
    .bodies('cost')
    .map(body => Number(Reflect.get(Object(body), 'amountMinorUnits')))
    .sort((a, b) => a - b);
const models = (...amounts: readonly (number | string)[]) => ({
  model_breakdown: amounts.map((amount, index) => ({
    model: `claude-opus-${index}`,
    tokens: { input: 1 },
    estimated_cost: { currency: 'USD', amount },
  })),
});

describe('R07 a row becomes usage and cost', () => {
  it('of the row, and of each model', async () => {
    const { desk } = await take('actorDay', actorRow(EMAIL, DAY));
    const whose = { day: DAY, person: PERSON, assistant: 'claude-code' };
    const part = 'iterm.app/local/api/none';
    expect(desk.bodies('usage')).toHaveLength(2);
    expect(desk.bodies('usage')).toEqual(
      expect.arrayContaining([
        {
          ...whose,
          surface: 'cli',
          part,
          isActive: true,
          sessions: 15,
          addedLines: 342,
          deletedLines: 128,
          commits: 8,
          changes: 2,
          acceptances: 33,
          rejections: 3,
        },
        {
          ...whose,
          surface: 'cli',
          part: `${part}/claude-opus-4-1`,
          model: 'claude-opus-4-1',
          isActive: true,
          inputTokens: 45_230,
          outputTokens: 12_450,
          cacheReadTokens: 8_790,
          cacheWriteTokens: 2_340,
        },
      ]),
    );
    expect(desk.bodies('cost')).toEqual([
      {
        ...whose,
        item: `claude-opus-4-1 · ${part} · USD`,
        amountMinorUnits: 186,
        currency: 'USD',
      },
    ]);
  });

  it.each<[string, object, object]>([
    [
      'a remote session is an agent',
      { is_remote: true },
      { surface: 'agent', part: 'iterm.app/remote/api/none' },
    ],
    [
      'an unknown terminal is told apart alone',
      { terminal_type: 'emacs of mona' },
      { part: expect.stringMatching(/^other-[0-9a-f]{8}\/local/) },
    ],
    ['no terminal', { terminal_type: null }, { part: 'none/local/api/none' }],
    [
      'measured zero',
      { core_metrics: { num_sessions: 0 }, tool_actions: {} },
      { isActive: false, sessions: 0, acceptances: 0 },
    ],
    [
      'an API key',
      { actor: { type: 'api_actor', api_key_name: 'ci' } },
      {
        person: pseudonymInTests({
          kind: 'apiKey',
          provider: 'anthropic.com',
          value: 'ci',
        }),
      },
    ],
  ])('%s', async (_, more, expected) => {
    const { desk } = await take(
      'actorDay',
      actorRow(EMAIL, DAY, { ...more, model_breakdown: [] }),
    );
    expect(desk.bodies('usage')).toEqual([expect.objectContaining(expected)]);
  });

  it('what was not measured is not zero', async () => {
    const nothing = {
      core_metrics: null,
      tool_actions: null,
      model_breakdown: null,
    };
    const { desk } = await take('actorDay', actorRow(EMAIL, DAY, nothing));
    expect(desk.bodies('usage')).toEqual([
      {
        day: DAY,
        person: PERSON,
        assistant: 'claude-code',
        surface: 'cli',
        part: 'iterm.app/local/api/none',
        isActive: false,
      },
    ]);
  });

  it.each<[string, object[], number[]]>([
    ['cents, not dollars', [actorRow(EMAIL, DAY, models(186))], [186]],
    [
      'fractions of a cent',
      [actorRow(EMAIL, DAY, models(0.25, '1.5'))],
      [0.25, 1.5],
    ],
    [
      'an estimate with a subscription is no money',
      [actorRow(EMAIL, DAY, { ...models(186), customer_type: 'subscription' })],
      [],
    ],
    [
      'two terminals add up',
      [actorRow(EMAIL, DAY), actorRow(EMAIL, DAY, { terminal_type: 'vscode' })],
      [186, 186],
    ],
    ['the same row twice', [actorRow(EMAIL, DAY), actorRow(EMAIL, DAY)], [186]],
    [
      'the fuller version, whatever comes first',
      [actorRow(EMAIL, DAY, models(200)), actorRow(EMAIL, DAY, models(100))],
      [200],
    ],
    [
      'the fuller version, whatever comes last',
      [actorRow(EMAIL, DAY, models(100)), actorRow(EMAIL, DAY, models(200))],
      [200],
    ],
    [
      'models without a known name are one',
      [
        actorRow(EMAIL, DAY, {
          model_breakdown: ['x', 'y'].map(model => ({
            model,
            estimated_cost: { currency: 'USD', amount: 5 },
          })),
        }),
      ],
      [10],
    ],
    [
      'currencies stay apart',
      [
        actorRow(EMAIL, DAY, {
          model_breakdown: ['USD', 'EUR'].map(currency => ({
            model: 'claude-1',
            estimated_cost: { currency, amount: 5 },
          })),
        }),
      ],
      [5, 5],
    ],
  ])('costs: %s', async (_, rows, expected) => {
    const { desk, receipt } = await take('actorDay', ...rows);
    expect(receipt.refused).toEqual([]);
    expect(amountsOf(desk)).toEqual(expected);
  });

  it('counts what it leaves out', async () => {
    const { desk } = await take(
      'actorDay',
      actorRow(EMAIL, DAY, {
        mood: 'good',
        tool_actions: { edit_tool: { accepted: 1, undone: 2 } },
      }),
    );
    expect([...desk.kept.values()].map(({ dropped }) => dropped)).toEqual([
      { organization_id: 1, mood: 1, 'tool_actions.*.undone': 1 },
    ]);
  });

  it('reads the published example', async () => {
    const text = existsSync(SAMPLE)
      ? readFileSync(SAMPLE, 'utf8')
      : '{"data":[]}';
    const rows: unknown[] = JSON.parse(text).data;
    const { desk, receipt } = await take('actorDay', ...rows);
    expect(receipt.refused).toEqual([]);
    expect(amountsOf(desk)).toEqual([42, 186].slice(rows.length === 0 ? 2 : 0));
  });
});

describe('R07 what is wrong is refused with the name of the field', () => {
  it.each<[string, unknown, RegExp]>([
    ['actorDay', undefined, /^the record: /],
    ['actorDay', '', /^the record: /],
    ['actorDay', actorRow('hush', 'hush'), /^`date`: /],
    [
      'actorDay',
      actorRow(EMAIL, DAY, { actor: { type: 'user_actor' } }),
      /^`actor`: expected `user_actor`/,
    ],
    ['actorDay', actorRow(EMAIL, DAY, { actor: 'hush' }), /^`actor`: /],
    [
      'actorDay',
      actorRow(EMAIL, DAY, { core_metrics: { num_sessions: -1 } }),
      /^`core_metrics.num_sessions`: /,
    ],
    [
      'actorDay',
      actorRow(EMAIL, DAY, { core_metrics: { num_sessions: NaN } }),
      /^`core_metrics.num_sessions`: /,
    ],
    [
      'actorDay',
      actorRow(EMAIL, DAY, { core_metrics: { num_sessions: 1e99 } }),
      /^`core_metrics.num_sessions`: /,
    ],
    [
      'actorDay',
      actorRow(EMAIL, DAY, models('hush')),
      /^`model_breakdown.0.estimated_cost.amount`: expected a number/,
    ],
    [
      'actorDay',
      actorRow(EMAIL, DAY, models(1e20)),
      /^`model_breakdown.0.estimated_cost.amount`: expected a number/,
    ],
    ['actorDay', actorRow(EMAIL, DAY, { is_remote: 'hush' }), /^`is_remote`: /],
    ['dayCost', { day: 'hush', costs: [] }, /^`day`: /],
    [
      'dayCost',
      {
        day: DAY,
        costs: [{ model: 'm', currency: 'hush', amountMinorUnits: 1 }],
      },
      /^`costs.0.currency`: expected a code/,
    ],
  ])('%s %#', async (kind, record, message) => {
    const { receipt } = await take(kind, record);
    expect(receipt.refused[0]?.message).toMatch(message);
    expect(JSON.stringify(receipt)).not.toContain('hush');
  });
});

describe('R25 nothing that people wrote or are called comes through', () => {
  it.each([
    ['a person', actorDayKind, actorRow(EMAIL, DAY)],
    [
      'a key',
      actorDayKind,
      actorRow(EMAIL, DAY, {
        actor: { type: 'api_actor', api_key_name: 'ci' },
      }),
    ],
    [
      'costs',
      dayCostKind,
      {
        day: DAY,
        costs: [{ model: 'claude-1', currency: 'USD', amountMinorUnits: 1 }],
      },
    ],
  ])('of %s', (_, kind, record) => {
    expect(findLeaks(kind, record)).toEqual([]);
  });
});
