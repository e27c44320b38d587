// @ts-check
import { randomUUID } from 'node:crypto';

/**
 * The portal's side of scorecards for a made-up fleet: everybody is known, every repository has its team, time stands still unless `clock.now` is
 * set.
 *
 * @param {any} product what `loadProduct` gives
 * @param {import('knex').Knex} knex
 * @param {import('../../plugins/ai-governance-backend-module-demo/src/fleet').Fleet} fleet
 */
export function portalOfFleet(product, knex, fleet) {
  const now = new Date(fleet.size.endsAt + 12 * 3_600_000).toISOString();
  const readAt = now;
  const clock = { now };
  const people = fleet.teams.flatMap(team =>
    team.people.map(person => ({
      personId: person,
      identities: [person],
      groups: [team.group],
    })),
  );
  const repositories = fleet.teams.flatMap(team =>
    team.repositories.map(repository => ({ repository, team: team.group })),
  );
  const source = {
    id: 'fleet',
    title: 'Fleet',
    kinds: [
      {
        id: 'signal',
        keep: (/** @type {any} */ { number, kind, body }) => ({
          ok: true,
          value: {
            naturalKey: String(number),
            payload: { kind, body },
            dropped: {},
          },
        }),
        extract: (/** @type {any} */ payload) => [payload],
      },
    ],
  };
  const deps = {
    ...product.databaseStores(knex, product.createUnitOfWork(knex)),
    ambient: { now: () => clock.now, newId: () => randomUUID() },
    logger: { info() {}, warn() {}, error() {}, debug() {} },
    policy: {
      directory: {
        pseudonyms: async () => ({}),
        read: async () => ({ people, repositories, readAt }),
      },
    },
    audit: { stage: async () => randomUUID() },
    config: {
      minimumPeople: 5,
      currency: 'USD',
      sources: new Map([
        [
          'fleet',
          { purpose: 'bench', keepRawDays: 3_660, mayNamePeople: true },
        ],
      ]),
      seatPrices: [],
      exchangeRates: [],
      breaks: [],
      batchSize: 2_000,
    },
    sources: [source],
  };
  return { deps, source, clock };
}
