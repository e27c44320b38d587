import type { HostsChangeRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { OpenChange, Subject } from '../model';
import { toOpenChange, toSubjectKey } from '../rows';
import type { ChangeStore } from '../store';
import { isWithin } from './isWithin';

/** The table of open changes. */
export class DatabaseChangeStore implements ChangeStore {
  async saveChange(transaction: Transaction, change: OpenChange) {
    await knexOf(transaction)<HostsChangeRow>('hosts_changes')
      .insert({
        ...toSubjectKey(change),
        head_sha: change.headSha,
        standing: change.standing,
        opener: change.opener ?? null,
      })
      .onConflict(['host', 'repository', 'kind', 'subject_key'])
      .merge(['head_sha', 'standing', 'opener']);
  }

  async removeChange(transaction: Transaction, subject: Subject) {
    await knexOf(transaction)<HostsChangeRow>('hosts_changes')
      .where(toSubjectKey(subject))
      .delete();
  }

  async changesAt(
    transaction: Transaction,
    commit: { readonly repository: string; readonly sha: string },
  ) {
    const { repository, sha } = commit;
    const rows = await knexOf(transaction)<HostsChangeRow>(
      'hosts_changes',
    ).where({ repository, head_sha: sha });
    return rows.map(toOpenChange);
  }

  async changesWithin(
    transaction: Transaction,
    { host, within }: { readonly host: string; readonly within: string },
  ) {
    const rows = await knexOf(transaction)<HostsChangeRow>('hosts_changes')
      .where({ host, kind: 'change' })
      .where(isWithin(within))
      .orderBy(['repository', 'subject_key']);
    return rows.map(toOpenChange);
  }
}
