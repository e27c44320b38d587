import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type {
  HostsChangeRow,
  HostsCountRow,
  HostsProtectionRow,
  HostsStateRow,
} from '../../../database/tables';
import type { DeliveryOutcome, OpenChange, QueueHealth } from '../model';
import { toHostState, toOpenChange, toStoredProtection } from '../rows';
import type { HostViews } from '../views';

const WORST = 20;

/** Pieces that fit into one statement; one without any list for all. */
const piecesOf = (
  repositories: readonly string[] | undefined,
): readonly (readonly string[] | undefined)[] =>
  repositories === undefined
    ? [undefined]
    : chunk(repositories, PARAMETERS_PER_STATEMENT);

/** Two queues as one. */
function both(one: QueueHealth, other: QueueHealth): QueueHealth {
  const [oldestAt] = [one.oldestAt ?? [], other.oldestAt ?? []].flat().sort();
  return {
    waiting: one.waiting + other.waiting,
    failing: one.failing + other.failing,
    ...(oldestAt === undefined ? {} : { oldestAt }),
    worst: [...one.worst, ...other.worst]
      .sort((a, b) => b.attempts - a.attempts)
      .slice(0, WORST),
  };
}

/** What hosts' tables show. */
export class DatabaseHostViews implements HostViews {
  constructor(private readonly knex: Knex) {}

  async state(host: string) {
    const row = await this.knex<HostsStateRow>('hosts_state')
      .where({ host })
      .first();
    return row && toHostState(row);
  }

  async counts(host: string) {
    const rows = await this.knex<HostsCountRow>('hosts_counts')
      .where({ host })
      .orderBy(['event', 'outcome']);
    return rows.map(({ event, outcome, count, last_at }) => ({
      event,
      outcome: outcome as DeliveryOutcome,
      count,
      lastAt: last_at,
    }));
  }

  dirtyHealth(host: string) {
    return this.queueHealth(
      this.knex('hosts_dirty').where({ host }),
      'marked_at',
      row => `${row.kind} ${row.subject_key}`,
    );
  }

  async publicationHealth(host: string) {
    const waiting = (table: string) =>
      this.knex(table).where({ host }).whereNotNull('due_at');
    const [decisions, releases] = await Promise.all([
      this.queueHealth(waiting('hosts_publications'), 'decided_at', row =>
        String(row.head_sha),
      ),
      this.queueHealth(
        waiting('hosts_release_publications'),
        'decided_at',
        row => `release ${row.subject_key}`,
      ),
    ]);
    return both(decisions, releases);
  }

  async protectionOf(repository: string) {
    const rows = await this.knex<HostsProtectionRow>('hosts_protection')
      .where({ repository })
      .orderBy('observed_at', 'desc');
    return rows.map(toStoredProtection);
  }

  async protections(repositories?: readonly string[]) {
    const rows: HostsProtectionRow[] = [];
    for (const piece of piecesOf(repositories)) {
      const select = this.knex<HostsProtectionRow>('hosts_protection');
      if (piece) select.whereIn('repository', [...piece]);
      rows.push(...(await select));
    }
    return rows.map(toStoredProtection);
  }

  async openHeads(repositories: readonly string[]) {
    const heads: { repository: string; headSha: string }[] = [];
    for (const piece of chunk(repositories, PARAMETERS_PER_STATEMENT)) {
      const rows = await this.knex<HostsChangeRow>('hosts_changes')
        .select('repository', 'head_sha')
        .whereIn('repository', [...piece]);
      heads.push(
        ...rows.map(row => ({
          repository: row.repository,
          headSha: row.head_sha,
        })),
      );
    }
    return heads;
  }

  async openChanges(after: OpenChange | undefined, limit: number) {
    const rows: HostsChangeRow[] = await this.knex('hosts_changes')
      .modify(select => {
        if (!after) return;
        select.whereRaw(
          '(host, repository, kind, subject_key) > (?, ?, ?, ?)',
          [after.host, after.repository, after.kind, after.key],
        );
      })
      .orderBy(['host', 'repository', 'kind', 'subject_key'])
      .limit(limit);
    return rows.map(toOpenChange);
  }

  private async queueHealth(
    rows: Knex.QueryBuilder,
    since: string,
    what: (row: Record<string, unknown>) => string,
  ): Promise<QueueHealth> {
    const [total] = await rows
      .clone()
      .select(
        this.knex.raw('count(*) as total'),
        this.knex.raw(
          'sum(case when attempts > 0 then 1 else 0 end) as failing',
        ),
        this.knex.raw('min(??) as oldest', [since]),
      );
    const worst = await rows
      .clone()
      .where('attempts', '>', 0)
      .orderBy('attempts', 'desc')
      .orderBy('due_at')
      .limit(WORST);
    const failing = Number(total?.failing ?? 0);
    return {
      waiting: Number(total?.total ?? 0) - failing,
      failing,
      ...(total?.oldest ? { oldestAt: total.oldest } : {}),
      worst: worst.map((row: Record<string, unknown>) => ({
        repository: String(row.repository),
        what: what(row),
        attempts: Number(row.attempts),
        error: String(row.last_error ?? ''),
        dueAt: String(row.due_at),
      })),
    };
  }
}
