import { canonicalJson } from '@ai-enablement/governance-core';
import type {
  HostsProtectionRow,
  HostsStateRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { StoredProtection } from '../model';
import { toStoredProtection } from '../rows';
import type { HostStore } from '../store';
import { isWithin } from './isWithin';

/** The tables of what is known of hosts. */
export class DatabaseHostStore implements HostStore {
  async protection(
    transaction: Transaction,
    {
      host,
      repository,
    }: { readonly host: string; readonly repository: string },
  ) {
    const row = await knexOf(transaction)<HostsProtectionRow>(
      'hosts_protection',
    )
      .where({ host, repository })
      .first();
    return row && toStoredProtection(row);
  }

  async saveProtection(transaction: Transaction, kept: StoredProtection) {
    await knexOf(transaction)<HostsProtectionRow>('hosts_protection')
      .insert({
        host: kept.host,
        repository: kept.repository,
        digest: kept.digest,
        document: canonicalJson(kept.reading),
        unowned: jsonOrNull(kept.unowned),
        assistant_files: jsonOrNull(kept.assistantFiles),
        observed_at: kept.observedAt,
        changed_at: kept.changedAt,
        ledger_entry_id: kept.ledgerEntryId,
      })
      .onConflict(['host', 'repository'])
      .merge();
  }

  async protectionsWithin(
    transaction: Transaction,
    { host, within }: { readonly host: string; readonly within: string },
  ) {
    const rows = await knexOf(transaction)<HostsProtectionRow>(
      'hosts_protection',
    )
      .where({ host })
      .where(isWithin(within))
      .orderBy('repository')
      .select('repository');
    return rows.map(({ repository }) => ({
      repository,
      kind: 'protection' as const,
      key: 'default',
    }));
  }

  async saveState(
    transaction: Transaction,
    { host, ...state }: Parameters<HostStore['saveState']>[1],
  ) {
    const given = {
      paused_until: state.pausedUntil,
      caught_up_to: state.caughtUpTo,
      caught_up_at: state.caughtUpAt,
      catch_up_error: state.catchUpError,
    };
    const known = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    );
    await knexOf(transaction)<HostsStateRow>('hosts_state')
      .insert({ host, ...known })
      .onConflict(['host'])
      .merge(Object.keys(known) as (keyof HostsStateRow)[]);
  }
}

const jsonOrNull = (value: object | undefined): string | null =>
  value ? canonicalJson(value) : null;
