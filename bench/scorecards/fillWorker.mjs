// @ts-check
/** One process of `fill`: copies in what its share of a fleet's teams tells. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { connect, loadProduct } from './loadProduct.mjs';
import { portalOfFleet } from './portalOfFleet.mjs';

const ROWS_AT_ONCE = 20_000;

/** @param {any} task */
async function work({
  url,
  dir,
  product: file,
  size,
  fromDay,
  untilDay,
  worker,
  workers,
}) {
  const product = loadProduct(file);
  const made = createRequire(import.meta.url)(join(dir, 'fleet.cjs'));
  const fleet = made.fleetOf(size);
  const knex = connect(url);
  const { source, clock } = portalOfFleet(product, knex, fleet);
  const reading = {
    source: source.id,
    kind: source.kinds[0],
    mayNamePeople: true,
  };
  /** @type {[any[], any[]]} */
  let [records, signals] = [[], []];
  const flush = () =>
    knex.transaction(async trx => {
      await product.insertRows(trx, 'insights_records', records);
      await product.insertRows(trx, 'insights_signals', signals);
      [records, signals] = [[], []];
    });
  for (let day = fromDay; day < untilDay; day += 1)
    for (let team = worker; team < fleet.teams.length; team += workers) {
      let number = 0;
      for (const signal of made.signalsOfDay(fleet, fleet.teams[team], day)) {
        number += 1;
        const read = product.keepRecord(reading, {
          number: `${team}/${day}/${number}`,
          ...signal,
        });
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        records.push(
          product.toRecordRow({ ...read.value.record, receivedAt: clock.now }),
        );
        signals.push(...read.value.signals.map(product.toSignalRow));
        if (records.length >= ROWS_AT_ONCE) await flush();
      }
    }
  await flush();
  await knex.destroy();
}

process.once('message', async task => {
  await work(task);
  process.send?.({ maxRSS: process.resourceUsage().maxRSS });
  process.disconnect();
});
