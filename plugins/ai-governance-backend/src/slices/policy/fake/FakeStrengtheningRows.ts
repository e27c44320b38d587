import type { StrengtheningStatus } from '@ai-enablement/governance-core';
import { readInstantCursor } from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import type { StoredStrengthening } from '../model';
import type { StrengtheningStore } from '../store';
import type { StrengtheningsQuery, StrengtheningViews } from '../views';
import { strengtheningCursor } from '../views/strengtheningCursor';
import { UniqueViolation } from './uniqueViolation';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Strengthenings in memory; kept like the table by their shared contract. */
export class FakeStrengtheningRows {
  private readonly rows = new Map<string, StoredStrengthening>();

  readonly store: StrengtheningStore = {
    insertStrengthening: async (_transaction, strengthening) => {
      const { strengtheningId } = strengthening;
      if (this.rows.has(strengtheningId)) throw new UniqueViolation();
      this.rows.set(strengtheningId, strengthening);
    },
    updateStrengthening: async (_transaction, strengthening) => {
      const kept = this.rows.get(strengthening.strengtheningId);
      if (!kept) throw new Error('the strengthening is not stored');
      const { expiresAt, extension, ending, ledgerEntryId } = strengthening;
      const after = { expiresAt, extension, ending, ledgerEntryId };
      this.rows.set(kept.strengtheningId, { ...kept, ...after });
    },
    strengthening: async (_transaction, id) => this.rows.get(id),
  };

  readonly views: StrengtheningViews = {
    strengthening: async id => this.rows.get(id),
    strengthenings: async query => this.pageOf(query),
  };

  /** What the snapshot holds of them. */
  open(since: string): readonly StoredStrengthening[] {
    return [...this.rows.values()]
      .filter(({ ending, expiresAt }) => !ending && expiresAt > since)
      .sort((a, b) => compare(byEnd(a), byEnd(b)));
  }

  private pageOf(query: StrengtheningsQuery) {
    const end = query.cursor && keyText(readInstantCursor(query.cursor));
    const rows = [...this.rows.values()]
      .filter(row => isWanted(row, query) && (!end || byStart(row) < end))
      .sort((a, b) => compare(byStart(b), byStart(a)));
    return toPage(rows.slice(0, query.limit + 1), query, {
      item: strengthening => strengthening,
      cursor: strengtheningCursor,
    });
  }
}

function isWanted(
  row: StoredStrengthening,
  { status, now, entityRef, repository, groupRef, by }: StrengtheningsQuery,
): boolean {
  const { scope, startedBy } = row;
  const { entity, system, domain } = scope;
  return (
    (!status || statusOf(row, now) === status) &&
    (!entityRef || [entity, system, domain].includes(entityRef)) &&
    (!repository || scope.repository === repository) &&
    (!groupRef || scope.group === groupRef) &&
    (!by || (startedBy === by.person) !== by.isOthers)
  );
}

function statusOf(
  { ending, expiresAt }: StoredStrengthening,
  now: string,
): StrengtheningStatus {
  if (ending) return 'ended';
  return expiresAt > now ? 'active' : 'expired';
}

const keyText = ({ at, id }: { readonly at: string; readonly id: string }) =>
  `${at}~${id}`;
const byEnd = ({ expiresAt, strengtheningId }: StoredStrengthening) =>
  keyText({ at: expiresAt, id: strengtheningId });
const byStart = ({ startedAt, strengtheningId }: StoredStrengthening) =>
  keyText({ at: startedAt, id: strengtheningId });
