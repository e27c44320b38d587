import type { Knex } from 'knex';
import type {
  PolicyDocumentRow,
  PolicyVersionRow,
} from '../../../database/tables';
import type { PolicyDocument, PolicyVersion } from '../model';
import { toPolicyVersion } from '../rows';

type Row = PolicyVersionRow & Pick<PolicyDocumentRow, 'title'>;

/** Versions with the titles of their documents. */
export const selectVersions = (knex: Knex): Knex.QueryBuilder<Row, Row[]> =>
  knex('policy_versions')
    .join(
      'policy_documents',
      'policy_documents.digest',
      'policy_versions.digest',
    )
    .select<Row[]>('policy_versions.*', 'policy_documents.title');

/**
 * The version in force at an instant; one query. What was published at once holds from its commit on, so that a replica whose
 * clock is slow does not answer by the policy before.
 */
export async function selectInForce(
  knex: Knex,
  now: string,
): Promise<PolicyVersion | undefined> {
  const row: Row | undefined = await selectVersions(knex)
    .whereNotNull('number')
    .whereNull('withdrawn_at')
    .whereRaw('(effective_from <= ? or effective_from = published_at)', [now])
    .orderBy('effective_from', 'desc')
    .orderBy('number', 'desc')
    .first();
  return row && toPolicyVersion(row);
}

/** The document of a digest; one query. */
export const selectDocument = (
  knex: Knex,
  digest: string,
): Promise<PolicyDocument | undefined> =>
  knex<PolicyDocumentRow>('policy_documents').where({ digest }).first();

/** A version by its id; one query. */
export async function selectVersion(
  knex: Knex,
  versionId: string,
): Promise<PolicyVersion | undefined> {
  const row: Row | undefined = await selectVersions(knex)
    .where({ version_id: versionId })
    .first();
  return row && toPolicyVersion(row);
}
