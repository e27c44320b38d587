import { mockCredentials } from '@backstage/backend-test-utils';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { component, onGitHub } from '../../__testUtils__/entities';
import { startGovernance } from '../../__testUtils__/startGovernance';

const MANY = 1_000;
const FEW = 100;
const entities = Array.from({ length: MANY }, (_, index) =>
  component(`${index < FEW ? 'few' : 'many'}-${index}`, {
    annotations: onGitHub(`acme/c${index}`),
  }),
);

describe.each(eachDatabase())('R05 a batch of many entities on %s', id => {
  it('takes statements by the hundred, not one for each entity', async () => {
    const knex = await cleanDatabase(id);
    const api = await startGovernance({ knex, entities });
    await api.ready();
    const ben = api.as(mockCredentials.user.header('user:default/ben'));
    const reason = 'the libraries hold nothing secret';
    let queries = 0;
    // What tells the catalog afterwards, and gives the entries their leaves, takes its own time.
    const isOfTheBatch = /policy_tier|policy_high_water|into .audit_/;
    const counting = ({ sql }: { readonly sql: string }) => {
      if (isOfTheBatch.test(sql)) queries += 1;
    };
    const count = async (ask: () => PromiseLike<{ status: number }>) => {
      queries = 0;
      knex.on('query', counting);
      const { status } = await ask();
      knex.off('query', counting);
      expect(status).toBeLessThan(300);
      return queries;
    };
    const proposed = async (name: string) => {
      const selection = { rule: { name }, tier: 'internal' };
      const { body } = await api.person.post('/policy/tier-batches', {
        selection,
        reason,
      });
      return `/policy/tier-batches/${body.batchId}`;
    };
    const few = await proposed('few-*');
    const many = await proposed('many-*');
    const confirming = {
      few: await count(() => ben.post(`${few}/confirmation`, { reason })),
      many: await count(() => ben.post(`${many}/confirmation`, { reason })),
    };
    const undoing = {
      few: await count(() => ben.post(`${few}/undo`, { reason })),
      many: await count(() => ben.post(`${many}/undo`, { reason })),
    };
    const { body } = await ben.get(many);
    expect(body.counts).toEqual({ undone: MANY - FEW });
    expect(confirming.many).toBeLessThan(MANY / 8);
    expect(undoing.many).toBeLessThan(MANY / 8);
    await api.stop();
  }, 120_000);
});
