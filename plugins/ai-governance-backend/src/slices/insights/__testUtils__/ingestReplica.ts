import knexFactory from 'knex';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { insightsOn } from './insightsOn';
import { smallCompany } from './smallCompany';

const PAUSE_MS = 5;

/** Hands in what it is sent, a line of records each, says what it stored, and computes all the time until it is killed. */
async function main(): Promise<void> {
  const { database } = JSON.parse(process.env.INGEST_REPLICA ?? '');
  const insights = insightsOn(knexFactory(database), smallCompany());
  const handAll = async () => {
    process.stdout.write('ready\n');
    for await (const line of createInterface(process.stdin)) {
      const { id, records } = JSON.parse(line);
      const isStored = await insights.hand(records).then(
        ({ refusedInAll }) => refusedInAll === 0,
        () => false,
      );
      process.stdout.write(`${isStored ? 'stored' : 'failed'} ${id}\n`);
    }
  };
  const computeAll = async () => {
    for (;;) {
      await insights.compute().catch(() => {});
      await sleep(PAUSE_MS);
    }
  };
  await Promise.all([handAll(), computeAll()]);
}

main().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});
