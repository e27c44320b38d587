import type { Knex } from 'knex';
import { aiChange } from '../../__testUtils__/changes';
import {
  cleanDatabase,
  type DatabaseId,
  eachDatabase,
} from '../../__testUtils__/databases';
import {
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';
import { FakeHost } from './__testUtils__/FakeHost';

/** Statements after which nothing can be put into the outbox, and after which it can be again. */
const FULL: Partial<Record<DatabaseId, readonly string[]>> = {
  SQLITE_3: [
    "create trigger full before insert on hosts_publications begin select raise(abort, 'full'); end",
  ],
  POSTGRES_18: [
    "create function full_outbox() returns trigger as $$ begin raise exception 'full'; end $$ language plpgsql",
    'create trigger "full" before insert on hosts_publications for each row execute function full_outbox()',
  ],
};
const ROOM: Partial<Record<DatabaseId, readonly string[]>> = {
  SQLITE_3: ['drop trigger full'],
  POSTGRES_18: [
    'drop trigger "full" on hosts_publications',
    'drop function full_outbox()',
  ],
};

describe.each(eachDatabase())('R48 the outbox on %s', id => {
  const host = new FakeHost();
  let knex: Knex;
  let api: Awaited<ReturnType<typeof startGovernance>>;

  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({ knex, features: [host.module] });
    await api.ready();
  }, 30_000);
  afterAll(() => api.stop());

  const run = async (statements: typeof FULL) => {
    for (const statement of statements[id] ?? []) await knex.raw(statement);
  };
  const stored = async () => ({
    decisions: (await knex('policy_decisions')).length,
    entries: (await knex('audit_entries')).length,
    asked: (await knex('hosts_publications').select('head_sha')).map(
      row => row.head_sha,
    ),
  });

  it('stands or falls with the decision and its ledger entry: whatever is decided is shown', async () => {
    const change = aiChange({ repository: REPOSITORY });
    const before = await stored();
    await run(FULL);
    const refused = await api.machine.post('/policy/decisions', change);
    expect(refused.status).toBe(500);
    expect(await stored()).toEqual(before);
    await run(ROOM);
    const answer = await api.machine.post('/policy/decisions', change);
    expect(answer.status).toBe(201);
    expect(await stored()).toEqual({
      decisions: before.decisions + 1,
      entries: before.entries + 1,
      asked: [change.headSha],
    });
  });
});
