import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type {
  PolicyUseAlertChangeRow,
  PolicyUseAlertRow,
  PolicyUseRow,
} from '../../../database/tables';
import { groupBy } from '../../../shared/groupBy';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import { oneOf } from '../../../database/columns';
import {
  ORIGINS,
  toSeenUse,
  toShownAlert,
  toUseAlert,
  toUseCounts,
  type UseCountRow,
} from '../useRows';
import type { SeenUsesQuery, UseAlertsQuery, UseViews } from '../views';

const COUNTED = [
  'repository',
  'origin',
  'trust',
  'attribution',
  'confidence',
  'assistants',
  'surfaces',
  'would_be',
] as const;

/** Where AI is used as its tables show it. */
export class DatabaseUseViews implements UseViews {
  constructor(private readonly knex: Knex) {}

  async counts(since: string) {
    const { knex } = this;
    const day = knex.raw('substr(occurred_at, 1, 10)');
    const rows: UseCountRow[] = await knex('policy_uses')
      .where('occurred_at', '>=', since)
      .select(...COUNTED, knex.raw('? as day', [day]))
      .count({ changes: '*' })
      .groupBy(...COUNTED, day as never);
    return toUseCounts(rows);
  }

  async rules(since: string) {
    const { knex } = this;
    const day = knex.raw('substr(seen.occurred_at, 1, 10)');
    const by = [
      'seen.repository',
      'seen.origin',
      'seen.trust',
      'rules.rule',
      'rules.kind',
    ] as const;
    const rows: {
      repository: string;
      origin: string;
      trust: string;
      rule: string;
      kind: string;
      day: string;
      text: string;
      changes: number | string;
    }[] = await knex('policy_uses as seen')
      .join('policy_use_rules as rules', 'rules.record_id', 'seen.record_id')
      .where('seen.occurred_at', '>=', since)
      .select(...by, knex.raw('? as day', [day]))
      .min({ text: 'rules.text' })
      .count({ changes: '*' })
      .groupBy(...by, day as never);
    return rows.map(row => ({
      ...row,
      origin: oneOf(ORIGINS, row.origin),
      trust: oneOf(['asserted', 'attested', 'observed'], row.trust),
      kind: oneOf(['deny', 'hold'], row.kind),
      changes: Number(row.changes),
    }));
  }

  async seen(query: SeenUsesQuery) {
    const { repositories, rule, origin, since, limit, cursor } = query;
    const select = this.knex<PolicyUseRow>('policy_uses')
      .select('policy_uses.*')
      .where('occurred_at', '>=', since)
      .orderBy('occurred_at', 'desc')
      .orderBy('policy_uses.record_id', 'desc')
      .limit(limit + 1);
    if (repositories)
      select.whereIn('repository', [
        ...repositories.slice(0, PARAMETERS_PER_STATEMENT),
      ]);
    if (origin) select.where({ origin });
    if (rule)
      select.whereIn(
        'policy_uses.record_id',
        this.knex('policy_use_rules').select('record_id').where({ rule }),
      );
    if (cursor) {
      const { at, id } = readInstantCursor(cursor);
      select.whereRaw(
        '(occurred_at < ? or (occurred_at = ? and policy_uses.record_id < ?))',
        [at, at, id],
      );
    }
    const rows: PolicyUseRow[] = await select;
    return toPage(rows.map(toSeenUse), query, {
      item: use => use,
      cursor: ({ occurredAt: at, recordId: id }) =>
        writeInstantCursor({ at, id }),
    });
  }

  async alerts({ states, repository, alertId }: UseAlertsQuery) {
    const select = this.knex<PolicyUseAlertRow>('policy_use_alerts')
      .orderBy('changed_at', 'desc')
      .orderBy('alert_id');
    if (states) select.whereIn('state', [...states]);
    if (repository) select.where({ repository });
    if (alertId) select.where({ alert_id: alertId });
    const alerts = (await select).map(toUseAlert);
    const links: PolicyUseAlertChangeRow[] = [];
    const ids = alerts.map(alert => alert.alertId);
    for (const piece of chunk(ids, PARAMETERS_PER_STATEMENT))
      links.push(
        ...(await this.knex<PolicyUseAlertChangeRow>('policy_use_alert_changes')
          .whereIn('alert_id', [...piece])
          .orderBy('occurred_at', 'desc')
          .orderBy('record_id', 'desc')),
      );
    const byAlert = groupBy(links, ({ alert_id }) => alert_id);
    return alerts.map(alert =>
      toShownAlert(alert, byAlert.get(alert.alertId) ?? []),
    );
  }

  async memberships() {
    const rows: { groups: string }[] =
      await this.knex('policy_people').select('groups');
    return rows.map(({ groups }): readonly string[] => JSON.parse(groups));
  }
}
