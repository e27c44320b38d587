import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { insightsOn, rebuild, startAgain } from './__testUtils__/insightsOn';
import {
  loginOf,
  personCalled,
  personIn,
  smallCompany,
} from './__testUtils__/smallCompany';
import { monthOfChanges, type TestRecord } from './__testUtils__/uploads';
import { followDirectory } from './service/followDirectory';
import { mapIdentity } from './service/mapIdentity';
import { observeTeam } from './service/observeTeam';
import { readIdentities } from './service/readDirectory';

const CHECKOUT = 'group:default/checkout';
const LEDGER = 'group:default/ledger';
const NEW = 'group:default/new';
const REPOSITORY = 'github.com/acme/new';
const OCTOBER = { from: '2026-10', to: '2026-10' };
const NEWCOMERS = ['lee', 'mia', 'ned', 'oda', 'pam'];

const OCTOBER_DAYS = Array.from(
  { length: 28 },
  (_, at) => `2026-10-${String(at + 1).padStart(2, '0')}`,
);

/** A seat and a use of it on every day. */
const usageOf = (person: string): TestRecord[] =>
  OCTOBER_DAYS.flatMap((day): TestRecord[] => {
    const key = `${person} ${day}`;
    const of = { day, person, assistant: 'copilot' };
    return [
      { kind: 'usage', key, body: { ...of, surface: 'chat', isActive: true } },
      { kind: 'seat', key, body: of },
    ];
  });

async function observed(insights: ReturnType<typeof insightsOn>, team: string) {
  const identities = await readIdentities(insights.deps);
  return observeTeam(insights.deps, identities, { team, months: OCTOBER });
}

describe.each(eachDatabase())('R09 R19 whose signals are on %s', id => {
  const start = async () => {
    const knex = await cleanDatabase(id);
    const company = smallCompany();
    const insights = insightsOn(knex, company);
    insights.at('2026-10-01T00:00:00.000Z');
    await startAgain(knex, insights);
    return { knex, company, insights };
  };

  it('delivery belongs to who owned the repository at the merge', async () => {
    const { knex, company, insights } = await start();
    await insights.hand(
      monthOfChanges('2026-10', ['ada', 'ben', 'cyd', 'dan', 'eve']),
    );
    insights.at('2026-10-15T08:00:00.000Z');
    company.repositories = company.repositories.map(each =>
      each.team === CHECKOUT ? { ...each, team: LEDGER } : each,
    );
    await insights.follow();
    insights.at('2026-11-23T12:00:00.000Z');
    await insights.settle();
    const counts = await Promise.all(
      [CHECKOUT, LEDGER].map(
        async team => (await observed(insights, team)).changes.length,
      ),
    );
    expect(counts).toEqual([14, 14]);
    expect(await insights.cells()).toEqual(await rebuild(knex, insights));
  });

  it('what people do belongs to the team of that day', async () => {
    const { company, insights } = await start();
    await insights.hand(usageOf('ada'));
    insights.at('2026-10-15T08:00:00.000Z');
    company.people = company.people.map(each =>
      each.personId === personCalled('ada')
        ? { ...each, groups: [LEDGER] }
        : each,
    );
    await insights.follow();
    insights.at('2026-11-23T12:00:00.000Z');
    await insights.settle();
    const days = await Promise.all(
      [CHECKOUT, LEDGER].map(async team =>
        (await observed(insights, team)).usage.map(({ dayStartsAt }) =>
          new Date(dayStartsAt).getUTCDate(),
        ),
      ),
    );
    expect(
      days.map(each => [Math.min(...each), Math.max(...each), each.length]),
    ).toEqual([
      [1, 14, 14],
      [15, 28, 14],
    ]);
  });

  it.each(['by hand', 'by the catalog'])(
    'people who are known later (%s) count in months of which their team had no cells',
    async how => {
      const { knex, company, insights } = await start();
      company.people = [
        ...company.people,
        ...NEWCOMERS.map(login => ({
          ...personIn(login, [NEW]),
          identities: [],
        })),
      ];
      company.repositories = [
        ...company.repositories,
        { repository: REPOSITORY, team: NEW, tier: 'internal' },
      ];
      await insights.follow();
      insights.at('2026-11-23T12:00:00.000Z');
      await insights.hand([
        ...NEWCOMERS.flatMap(usageOf),
        ...monthOfChanges('2026-09', NEWCOMERS, { repository: REPOSITORY }),
      ]);
      await insights.settle();
      const ofNew = async () =>
        (await insights.cells()).filter(
          ({ team, period }) => team === NEW && period === '2026-10',
        );
      expect(await ofNew()).toEqual([]);
      if (how === 'by hand')
        for (const login of NEWCOMERS)
          await mapIdentity(insights.deps, {
            identity: loginOf(login),
            as: 'user',
            userRef: `user:default/${login}`,
            by: 'user:default/root',
          });
      else {
        company.people = company.people.map(each => {
          const login = NEWCOMERS.find(
            name => personCalled(name) === each.personId,
          );
          return login === undefined
            ? each
            : { ...each, identities: [loginOf(login)] };
        });
        await insights.follow();
      }
      await insights.settle();
      expect(await ofNew()).not.toEqual([]);
      expect(await insights.cells()).toEqual(await rebuild(knex, insights));
    },
  );

  it('a record that comes in while its repository changes hands counts for the new owner', async () => {
    const { knex, company, insights } = await start();
    insights.at('2026-10-15T08:00:00.000Z');
    company.repositories = company.repositories.map(each =>
      each.team === CHECKOUT ? { ...each, team: LEDGER } : each,
    );
    const { unitOfWork } = insights.deps;
    await followDirectory({
      ...insights.deps,
      unitOfWork: {
        ...unitOfWork,
        run: async work => {
          await insights.hand(
            monthOfChanges('2026-10', ['ada', 'ben', 'cyd', 'dan', 'eve']),
          );
          await insights.compute();
          return unitOfWork.run(work);
        },
      },
    });
    insights.at('2026-11-23T12:00:00.000Z');
    await insights.settle();
    const cells = await insights.cells();
    expect(
      new Set(
        cells.flatMap(({ team, period }) =>
          period === '2026-10' ? [team] : [],
        ),
      ),
    ).toEqual(new Set([CHECKOUT, LEDGER]));
    expect(cells).toEqual(await rebuild(knex, insights));
  });

  it('who left the catalog is still who they were', async () => {
    const { knex, company, insights } = await start();
    await insights.hand(
      monthOfChanges('2026-10', ['ada', 'ben', 'cyd', 'dan', 'eve']),
    );
    insights.at('2026-11-23T12:00:00.000Z');
    await insights.follow();
    await insights.settle();
    const before = await insights.cells();
    company.people = company.people.filter(
      ({ personId }) => personId !== personCalled('ada'),
    );
    await insights.follow();
    await insights.settle();
    expect(await insights.cells()).toEqual(before);
    expect(await rebuild(knex, insights)).toEqual(before);
  });
});
