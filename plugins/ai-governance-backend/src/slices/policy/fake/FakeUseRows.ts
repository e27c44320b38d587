import { groupBy } from '../../../shared/groupBy';
import { writeInstantCursor } from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import {
  changeKey,
  type NotedUse,
  type RuleCount,
  type SeenUse,
  type UseAlert,
  type UseCount,
} from '../model';
import type { UseStore } from '../store';
import type { SeenUsesQuery, UseAlertsQuery, UseViews } from '../views';
import { toShownAlert } from '../useRows';

/** Where AI is used, in memory; kept like the tables by their shared contract. */
export class FakeUseRows implements UseStore, UseViews {
  private readonly uses = new Map<string, NotedUse>();
  private readonly known = new Map<string, UseAlert>();
  private readonly links = new Map<string, Map<string, SeenUse>>();

  async lockRepository() {
    // One unit of work runs after the other.
  }

  async saveUse(_transaction: unknown, use: NotedUse) {
    const place = this.placeOf(use);
    const before = this.uses.get(place);
    const isKept =
      before &&
      (use.origin === 'history'
        ? before.origin === 'decided'
        : before.origin === 'decided' && before.occurredAt > use.occurredAt);
    if (!isKept) this.uses.set(place, use);
  }

  async alert(_transaction: unknown, alertId: string) {
    return this.known.get(alertId);
  }

  async saveAlert(_transaction: unknown, alert: UseAlert) {
    this.known.set(alert.alertId, alert);
  }

  async linkAlert(_transaction: unknown, alertId: string, use: SeenUse) {
    const links = this.links.get(alertId) ?? new Map<string, SeenUse>();
    this.links.set(alertId, links.set(changeKey(use), use));
  }

  async counts(since: string) {
    const rows = this.since(since).map((use): UseCount => {
      const { headSha: _h, pullRequest: _p, recordId: _r, ...told } = use;
      const { rules: _rules, misplaced: _m, outcome: _o, ...rest } = told;
      const { occurredAt, ...counted } = rest;
      return { ...counted, day: occurredAt.slice(0, 10), changes: 1 };
    });
    return [...groupBy(rows, row => JSON.stringify(sorted(row))).values()].map(
      group => ({ ...group[0]!, changes: group.length }),
    );
  }

  async rules(since: string) {
    const rows = this.since(since).flatMap(use =>
      use.rules.map((rule): RuleCount => ({
        ...rule,
        repository: use.repository,
        origin: use.origin,
        trust: use.trust,
        day: use.occurredAt.slice(0, 10),
        changes: 1,
      })),
    );
    const keyOf = ({ text: _, ...row }: RuleCount) =>
      JSON.stringify(sorted(row));
    return [...groupBy(rows, keyOf).values()].map(group => ({
      ...group[0]!,
      text: group.map(({ text }) => text).sort()[0]!,
      changes: group.length,
    }));
  }

  async seen(query: SeenUsesQuery) {
    const { repositories, rule, origin, since, cursor, limit } = query;
    const rows = this.since(since)
      .filter(
        use =>
          (repositories?.includes(use.repository) ?? true) &&
          (origin === undefined || use.origin === origin) &&
          (rule === undefined ||
            use.rules.some(standing => standing.rule === rule)) &&
          (!cursor || cursorOf(use) < cursor),
      )
      .toSorted((a, b) => (cursorOf(a) < cursorOf(b) ? 1 : -1));
    return toPage(rows.slice(0, limit + 1), query, {
      item: ({ rules: _r, misplaced: _m, ...use }): SeenUse => use,
      cursor: cursorOf,
    });
  }

  async alerts({ states, repository, alertId }: UseAlertsQuery) {
    return [...this.known.values()]
      .filter(
        alert =>
          (states?.includes(alert.state) ?? true) &&
          (repository === undefined || alert.repository === repository) &&
          (alertId === undefined || alert.alertId === alertId),
      )
      .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
      .map(alert => toShownAlert(alert, this.linksOf(alert)));
  }

  async memberships() {
    return [];
  }

  private since(since: string): readonly NotedUse[] {
    return [...this.uses.values()].filter(use => use.occurredAt >= since);
  }

  private linksOf({ alertId }: UseAlert) {
    return [...(this.links.get(alertId)?.values() ?? [])]
      .toSorted((a, b) => (cursorOf(a) < cursorOf(b) ? 1 : -1))
      .map(({ recordId, origin, occurredAt }) => ({
        record_id: recordId,
        origin,
        occurred_at: occurredAt,
      }));
  }

  /** As the table finds it: a change stays one when the number of its pull request becomes known, or is left out. */
  private placeOf(use: NotedUse): string {
    const { repository, headSha, pullRequest } = use;
    if (pullRequest !== undefined) {
      this.uses.delete(`${repository} ${headSha}`);
      return `${repository} ${changeKey(use)}`;
    }
    const numbered = [...this.uses].find(
      ([, each]) =>
        each.repository === repository &&
        each.headSha === headSha &&
        each.pullRequest !== undefined,
    );
    return numbered?.[0] ?? `${repository} ${changeKey(use)}`;
  }
}

const cursorOf = ({ occurredAt: at, recordId: id }: SeenUse): string =>
  writeInstantCursor({ at, id });

const sorted = (row: object): unknown =>
  Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
