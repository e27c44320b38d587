// @ts-check
const TEAMS = 100;
const PEOPLE_OF_A_TEAM = 8;
const WINDOW_MS = 88 * 86_400_000;
const ROWS_AT_ONCE = 60;
const TOOLS = ['copilot', 'cursor', 'claude-code'];
const ATTRIBUTIONS = ['ai', 'mixed', 'human', 'unknown'];
const RULES = ['human-review', 'scans', 'no-external-from-confidential'];
/** One alert for so many entities. */
const ALERT_EVERY = 50;

const repositoryOf = (/** @type {number} */ entity) =>
  `github.com/acme/service-${entity}`;
const teamOf = (/** @type {number} */ entity) =>
  `group:default/team-${entity % TEAMS}`;

/** What the catalog says of a fleet: an entity for each repository. @param {number} entities */
export const snapshotOf = entities => ({
  groups: new Map(),
  entities: new Map(),
  byRepository: new Map(
    Array.from({ length: entities }, (_, entity) => [
      repositoryOf(entity),
      [
        {
          fact: {
            ref: `component:default/service-${entity}`,
            owner: teamOf(entity),
            repository: repositoryOf(entity),
          },
        },
      ],
    ]),
  ),
});

/**
 * Changes of a fleet over its window, the rules in their way, alerts, and the people of its teams.
 *
 * @param {import('knex').Knex} knex @param {{entities: number, changes: number}} fleet
 */
export async function fillFleet(knex, { entities, changes }) {
  const now = Date.now();
  const all = Array.from({ length: entities * changes }, (_, number) => ({
    entity: Math.floor(number / changes),
    number,
    at: new Date(now - ((number * 7_919_777) % WINDOW_MS)).toISOString(),
  }));
  const uses = all.map(({ entity, number, at }) => ({
    repository: repositoryOf(entity),
    change_key: `#${number}`,
    head_sha: number.toString(16).padStart(40, 'a'),
    pull_request: number,
    record_id: `record-${number}`,
    origin: number % 3 === 0 ? 'history' : 'decided',
    trust: 'attested',
    occurred_at: at,
    attribution: ATTRIBUTIONS[number % 4],
    confidence: number % 4 < 2 ? 'declared' : null,
    assistants: JSON.stringify(number % 4 < 2 ? [TOOLS[number % 3]] : []),
    surfaces: JSON.stringify(number % 4 < 2 ? ['agent'] : []),
    outcome: number % 5 === 0 ? 'hold' : 'pass',
    would_be: number % 5 === 0 ? 'hold' : 'pass',
  }));
  const rules = all
    .filter(({ number }) => number % 5 === 0)
    .map(({ number }) => ({
      record_id: `record-${number}`,
      rule: RULES[number % 3],
      kind: 'hold',
      text: 'somebody other than its author has to review it',
    }));
  const shown = all.filter(
    ({ entity, number }) =>
      entity % ALERT_EVERY === 0 && number % changes === 0,
  );
  const alerts = shown.map(({ entity, at }) => ({
    alert_id: `alert-${entity}`,
    repository: repositoryOf(entity),
    kind: 'prohibited',
    assistant: 'cursor',
    state: 'open',
    raised_at: at,
    changed_at: at,
    ledger_entry_id: `entry-${entity}`,
  }));
  const links = shown.map(({ entity, number, at }) => ({
    alert_id: `alert-${entity}`,
    change_key: `#${number}`,
    record_id: `record-${number}`,
    origin: 'decided',
    occurred_at: at,
  }));
  const people = Array.from({ length: TEAMS * PEOPLE_OF_A_TEAM }, (_, at) => ({
    person_id: `person-${at}`,
    groups: JSON.stringify([`group:default/team-${at % TEAMS}`]),
  }));
  await knex.transaction(async trx => {
    await trx.batchInsert('policy_uses', uses, ROWS_AT_ONCE);
    await trx.batchInsert('policy_use_rules', rules, ROWS_AT_ONCE);
    await trx.batchInsert('policy_use_alerts', alerts, ROWS_AT_ONCE);
    await trx.batchInsert('policy_use_alert_changes', links, ROWS_AT_ONCE);
    await trx.batchInsert('policy_people', people, ROWS_AT_ONCE);
  });
  // As a database that has grown knows by itself.
  await knex.raw('analyze');
}
