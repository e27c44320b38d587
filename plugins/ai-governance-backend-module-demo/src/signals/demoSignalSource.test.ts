import {
  FakeSignalDesk,
  pseudonymInTests,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { everybodyIn, loginOf, MEMBERS, type Team } from '../organisation';
import { demoFleet } from './demoFleet';
import { demoSignalSource } from './demoSignalSource';
import { DAYS, TOLD } from './stories';
import { teamDay } from './teamDay';

const NOW = new Date('2026-11-23T12:00:00Z');
const LOGINS = (Object.keys(MEMBERS) as Team[])
  .flatMap(everybodyIn)
  .map(loginOf);
const sourceAt = (now = NOW, untilCatalog = async () => {}) =>
  demoSignalSource({ seed: 'acme', now: () => now, untilCatalog });

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
    expect(again.receipts).toEqual([]);
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
