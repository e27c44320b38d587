import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { startGovernance } from '../../__testUtils__/startGovernance';
import { createUnitOfWork } from '../../database/unitOfWork';
import { playbookVersion } from './store.contract';
import { DatabasePlaybookStore } from './store/DatabasePlaybookStore';

const SIZES = [10, 500] as const;

describe.each(eachDatabase())('R26 the catalogue of playbooks on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Awaited<ReturnType<typeof startGovernance>>;
  beforeEach(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({
      knex,
      config: { playbooks: { library: false } },
    });
    await api.ready();
  });
  afterEach(() => api.stop());

  const publish = (from: number, to: number) =>
    createUnitOfWork(knex).run(async transaction => {
      const store = new DatabasePlaybookStore();
      for (let number = from; number < to; number += 1) {
        const name = `playbook-${number}`;
        const version = playbookVersion({ name, versionId: name });
        await store.take(transaction, name);
        await store.saveContent(transaction, { ...version, files: [] });
        await store.insertVersion(transaction, version);
        await store.setWords(transaction, name, [
          { word: 'prompts', weight: 9 },
          { word: 'review', weight: 1 },
        ]);
      }
    });

  const ask = async (path: string) => {
    let asked = 0;
    const heard = ({ sql }: { readonly sql: string }) => {
      if (sql.includes('playbooks_')) asked += 1;
    };
    knex.on('query', heard);
    const { body } = await api.person.get(path);
    knex.off('query', heard);
    return { asked, body };
  };

  it.each([
    ['as a whole', ''],
    ['by a word', '&q=prompt'],
    ['by two words', '&q=prompt+review'],
    ['by kind and tag', '&kind=guide&tag=prompts'],
  ])('takes as many statements for 500 as for 10, %s', async (_, query) => {
    const counts: number[] = [];
    const totals: number[] = [];
    for (const [index, size] of SIZES.entries()) {
      await publish(SIZES[index - 1] ?? 0, size);
      const { asked, body } = await ask(`/playbooks?limit=50${query}`);
      counts.push(asked);
      totals.push(body.total);
    }
    expect(totals).toEqual([...SIZES]);
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[0]).toBeLessThanOrEqual(2);
  });
});
