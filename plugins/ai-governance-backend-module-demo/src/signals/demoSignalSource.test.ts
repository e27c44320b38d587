import {
  FakeSignalDesk,
  pseudonymInTests,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { everybodyIn, loginOf, MEMBERS, type Team } from '../organisation';
import { planChanges } from '../planChanges';
import type { Decided } from '../Portal';
import { demoFleet } from './demoFleet';
import { demoSignalSource } from './demoSignalSource';
import { DAYS, TOLD } from './stories';
import { teamDay } from './teamDay';

const NOW = new Date('2026-11-23T12:00:00Z');
const LOGINS = (Object.keys(MEMBERS) as Team[])
  .flatMap(everybodyIn)
  .map(loginOf);
const planned = planChanges({ seed: 'acme', now: NOW });
/** As if the gate let everything pass that is not followed by something newer. */
const DECIDED = planned.map(({ change }) => ({
  repository: change.repository,
  pullRequest: change.pullRequest,
  headSha: change.headSha,
  occurredAt: change.occurredAt,
  isPreview: false,
  outcome: planned.some(
    ({ change: other }) =>
      other.repository === change.repository &&
      other.pullRequest === change.pullRequest &&
      other.occurredAt > change.occurredAt,
  )
    ? ('hold' as const)
    : ('pass' as const),
}));
const sourceAt = (
  now = NOW,
  untilCatalog = async () => {},
  decided: readonly Decided[] = [],
) =>
  demoSignalSource({
    seed: 'acme',
    now: () => now,
    untilCatalog,
    decisions: async () => decided,
  });

async function collected(
  options: ConstructorParameters<typeof FakeSignalDesk>[1] = {},
  now = NOW,
) {
  const source = sourceAt(now);
  const desk = new FakeSignalDesk(source, options);
  await source.collect!(desk);
  return desk;
}

describe('R09 signals of the demonstration', () => {
  let whole: FakeSignalDesk;
  beforeAll(async () => {
    whole = await collected();
  });

  it('are of every day of every team that has repositories, and end yesterday', () => {
    expect(whole.kept.size).toBe(DAYS * TOLD.length);
    expect(whole.receipts.every(({ refusedInAll }) => refusedInAll === 0)).toBe(
      true,
    );
    const newest = whole.signals.map(({ at }) => at).sort();
    expect(newest.at(-1)! < '2026-11-23').toBe(true);
    expect(newest.at(-1)! >= '2026-11-22').toBe(true);
    expect(whole.cursors.get('history')).toBe(`2026-11-23/${DAYS}`);
  });

  it('name nobody but by pseudonyms that the catalog knows', () => {
    const kept = JSON.stringify([...whole.kept.values()]);
    expect(LOGINS.filter(login => kept.includes(login))).toEqual([]);
    const known = new Set(
      LOGINS.map(value =>
        pseudonymInTests({ kind: 'login', provider: 'github.com', value }),
      ),
    );
    const named = whole.signals.flatMap(({ body }) => {
      const { author, reviewer, person } = body as Record<string, string>;
      return [author, reviewer, person].flatMap(each => each ?? []);
    });
    expect(named.filter(each => !known.has(each))).toEqual([]);
  });

  it('are handed in once, and go on in the same history after an interruption', async () => {
    const again = await collected({
      cursors: { history: `2026-11-23/${DAYS}` },
    });
    expect(again.kept.size).toBe(0);
    const later = await collected(
      { cursors: { history: `2026-11-23/${DAYS - 20}` } },
      new Date('2026-11-25T12:00:00Z'),
    );
    expect([...later.kept]).toEqual([...whole.kept].slice(-20 * TOLD.length));
  });

  it.each`
    what                               | options
    ${'people may not be named'}       | ${{ mayNamePeople: false }}
    ${'it is stopped before it began'} | ${{ stop: AbortSignal.abort() }}
  `('are left out where $what', async ({ options }) => {
    expect((await collected(options)).receipts).toEqual([]);
  });

  it('wait for the catalog, and say what is missing', async () => {
    const source = sourceAt(NOW, async () => {
      throw new Error('the catalog does not have all of the demonstration');
    });
    const desk = new FakeSignalDesk(source);
    await expect(source.collect!(desk)).rejects.toThrow('does not have all');
    expect(desk.receipts).toEqual([]);
  });
});

describe('E B changes on which the portal decided', () => {
  const collectedWith = async (decided: readonly Decided[]) => {
    const source = sourceAt(NOW, undefined, decided);
    const desk = new FakeSignalDesk(source, {
      cursors: { history: `2026-11-23/${DAYS}` },
    });
    await source.collect!(desk);
    return desk;
  };

  it('are merged an hour after they passed, and once', async () => {
    const desk = await collectedWith([...DECIDED].reverse());
    const passed = DECIDED.filter(({ outcome }) => outcome === 'pass');
    expect(passed.length).toBeLessThan(DECIDED.length);
    expect(desk.receipts).toEqual([
      expect.objectContaining({ stored: passed.length, refusedInAll: 0 }),
    ]);
    const mergedAt = desk
      .bodies('change')
      .map(body => (body as { mergedAt: string }).mergedAt)
      .sort();
    const hourLater = passed
      .map(({ occurredAt }) =>
        new Date(Date.parse(occurredAt) + 3_600_000).toISOString(),
      )
      .sort();
    expect(mergedAt).toEqual(hourLater);
    expect(JSON.stringify([...desk.kept.values()])).not.toContain('@');
  });

  it('are not merged while they are held', async () => {
    const held = DECIDED.map(each => ({ ...each, outcome: 'hold' as const }));
    const desk = await collectedWith(held);
    expect(desk.signals).toEqual([]);
  });

  it('are not merged by what somebody only asked', async () => {
    const asked = DECIDED.map(each => ({ ...each, isPreview: true }));
    expect((await collectedWith(asked)).signals).toEqual([]);
  });

  it('are others than those of the fleet', () => {
    const highest = Math.max(
      ...DECIDED.map(({ pullRequest }) => pullRequest ?? 0),
    );
    expect(highest).toBeLessThan(demoFleet('acme', '2026-11-23').firstNumber);
  });
});

describe('R55 the teams of the demonstration', () => {
  const { teams } = demoFleet('acme', '2026-11-23');
  const sizes = new Map(
    teams.map(({ group, people }) => [group, people.length]),
  );

  it('have repositories', () => {
    expect(teams.filter(each => each.repositories.length === 0)).toEqual([]);
  });

  it('are large enough to be shown, all but one', () => {
    expect(sizes.get('group:default/fraud')).toBe(3);
    sizes.delete('group:default/fraud');
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(7);
  });
});

describe('R09 a record of a day', () => {
  it.each`
    what                | record                                                                                            | message
    ${'nothing'}        | ${null}                                                                                           | ${/expected object/}
    ${'no team'}        | ${{ team: 'checkout', day: '2026-11-22', signals: [] }}                                           | ${/^`team`: /}
    ${'no day'}         | ${{ team: 'group:default/checkout', day: 'today', signals: [] }}                                  | ${/^`day`: /}
    ${'another signal'} | ${{ team: 'group:default/checkout', day: '2026-11-22', signals: [{ kind: 'rumour', body: {} }] }} | ${/^`signals\.0\.kind`: /}
  `('is refused with $what', ({ record, message }) => {
    expect(teamDay.keep(record, pseudonymInTests)).toMatchObject({
      ok: false,
      issues: [{ message: expect.stringMatching(message) }],
    });
  });
});
