import fc from 'fast-check';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { createUnitOfWork } from '../../database/unitOfWork';
import { DatabaseReachStore } from './store/DatabaseReachStore';
import { DatabaseReachViews } from './views/DatabaseReachViews';

const MINIMUM = 5;
const NAME = 'prompting';
const DAY = '2026-11-01';
const at = (day: number): string =>
  `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`;

describe.each(eachDatabase())('R51 a store of reach on %s', id => {
  const open = async () => {
    const knex = await cleanDatabase(id);
    await knex('playbooks_playbooks').insert({ name: NAME, changes: 1 });
    const store = new DatabaseReachStore();
    const unitOfWork = createUnitOfWork(knex);
    const rate = (person: string, rating?: number) =>
      unitOfWork.run(transaction =>
        store.rate(
          transaction,
          {
            ...{ person, name: NAME, at: at(1) },
            ...(rating !== undefined && { rating }),
          },
          MINIMUM,
        ),
      );
    const views = new DatabaseReachViews(knex);
    return { knex, store, views, unitOfWork, rate };
  };

  it('tells of ratings only when enough people changed theirs since', async () => {
    const { knex, views, rate } = await open();
    const step = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async steps => {
        await knex('playbooks_ratings').delete();
        await knex('playbooks_rating_totals').delete();
        const ratings = new Map<string, number | undefined>();
        const changed = new Set<string>();
        let told = await views.ratingTotals();
        for (const [person, rating] of steps) {
          if (ratings.get(person) !== rating) changed.add(person);
          ratings.set(person, rating);
          await rate(person, rating);
          const next = await views.ratingTotals();
          const given = [...ratings.values()].flatMap(each => each ?? []);
          const sum = given.reduce((all, each) => all + each, 0);
          const isDue = changed.size >= MINIMUM;
          const total = { name: NAME, people: given.length, sum, on: DAY };
          const fresh = new Map(
            given.length < MINIMUM ? [] : [[NAME, total] as const],
          );
          expect(next).toEqual(isDue ? fresh : told);
          if (isDue) changed.clear();
          told = next;
        }
      }),
      { numRuns: 15 },
    );
  });

  it('counts people once, whatever they opened and how often', async () => {
    const { store, views, unitOfWork } = await open();
    const read = (person: string, version: string, on: string) =>
      unitOfWork.run(transaction =>
        store.noteRead(transaction, { person, name: NAME, version, on }),
      );
    await read('a', '1.0', '2026-10-30');
    await read('a', '1.0', '2026-10-30');
    await read('a', '1.1', '2026-10-30');
    await read('b', '1.1', '2026-11-01');
    expect(await views.reads('2026-10-01', '2026-11-01')).toEqual([
      { person: 'a', name: NAME, on: '2026-10-30' },
    ]);
    expect(await views.readersBefore('2026-11-01')).toEqual(
      new Map([[NAME, 1]]),
    );
    expect(await views.readersBefore('2026-11-02')).toEqual(
      new Map([[NAME, 2]]),
    );
  });

  it('knows people from the first day on, and forgets who left', async () => {
    const { store, views, unitOfWork } = await open();
    const note = (people: readonly string[], on: string) =>
      unitOfWork.run(transaction => store.notePeople(transaction, people, on));
    await note(['a', 'b'], '2026-11-01');
    await note(['b', 'c'], '2026-11-02');
    expect(await views.knownSince()).toEqual(
      new Map([
        ['b', '2026-11-01'],
        ['c', '2026-11-02'],
      ]),
    );
  });

  it('gives comments by pages, newest day first', async () => {
    const { store, views, unitOfWork } = await open();
    for (const [commentId, day] of [
      ['x', 1],
      ['z', 2],
      ['y', 2],
    ] as const)
      await unitOfWork.run(transaction =>
        store.addComment(transaction, {
          ...{ commentId, person: 'a', name: NAME, version: '1.0' },
          ...{ text: 'Grüße', at: at(day) },
        }),
      );
    const first = await views.comments(NAME, { limit: 2 });
    const cursor = first.nextCursor;
    const second = await views.comments(NAME, { limit: 2, cursor });
    const ids = [...first.items, ...second.items].map(each => each.commentId);
    expect([ids, second.nextCursor]).toEqual([['z', 'y', 'x'], undefined]);
  });
});
