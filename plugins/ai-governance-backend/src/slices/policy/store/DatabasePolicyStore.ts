import type {
  PolicyDocumentRow,
  PolicyVersionRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { PolicyDocument, PolicyVersion } from '../model';
import { toPolicyVersion, toPolicyVersionRow } from '../rows';
import type { PolicyStore } from '../store';
import {
  selectDocument,
  selectInForce,
  selectVersion,
  selectVersions,
} from './versionQueries';

/** The tables of the life of the policy. */
export class DatabasePolicyStore implements PolicyStore {
  async saveDocument(transaction: Transaction, document: PolicyDocument) {
    await knexOf(transaction)<PolicyDocumentRow>('policy_documents')
      .insert({ ...document })
      .onConflict('digest')
      .ignore();
  }

  document(transaction: Transaction, digest: string) {
    return selectDocument(knexOf(transaction), digest);
  }

  async insertVersion(transaction: Transaction, version: PolicyVersion) {
    await knexOf(transaction)<PolicyVersionRow>('policy_versions').insert(
      toPolicyVersionRow(version),
    );
  }

  async updateVersion(transaction: Transaction, version: PolicyVersion) {
    const row = toPolicyVersionRow(version);
    const updated = await knexOf(transaction)<PolicyVersionRow>(
      'policy_versions',
    )
      .where({ version_id: row.version_id })
      .update({
        number: row.number,
        published_by: row.published_by,
        published_at: row.published_at,
        effective_from: row.effective_from,
        withdrawn_by: row.withdrawn_by,
        withdrawn_at: row.withdrawn_at,
        withdrawn_reason: row.withdrawn_reason,
        ledger_entry_id: row.ledger_entry_id,
        activation_entry_id: row.activation_entry_id,
      });
    if (updated !== 1) {
      throw new Error(`the version \`${row.version_id}\` is not stored`);
    }
  }

  version(transaction: Transaction, versionId: string) {
    return selectVersion(knexOf(transaction), versionId);
  }

  async published(transaction: Transaction) {
    const rows = await selectVersions(knexOf(transaction))
      .whereNotNull('number')
      .orderBy('number');
    return rows.map(toPolicyVersion);
  }

  async openDraft(transaction: Transaction, digest: string) {
    const row = await selectVersions(knexOf(transaction))
      .where('policy_versions.digest', digest)
      .whereNull('number')
      .whereNull('withdrawn_at')
      .first();
    return row && toPolicyVersion(row);
  }

  inForce(transaction: Transaction, now: string) {
    return selectInForce(knexOf(transaction), now);
  }
}
