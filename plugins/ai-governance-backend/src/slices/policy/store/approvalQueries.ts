import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type {
  PolicyApprovalGroupRow,
  PolicyApprovalRequestRow,
  PolicyApprovalRow,
} from '../../../database/tables';
import { toApproval, toApprovalRequest } from '../approvalRows';
import type {
  ApprovalRequest,
  HeadCommit,
  SnapshotPerson,
  StoredApproval,
} from '../model';

/** People of the catalog by id. */
export async function selectPeopleById(
  knex: Knex,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Omit<SnapshotPerson, 'identityHashes'>>> {
  const people = new Map<string, Omit<SnapshotPerson, 'identityHashes'>>();
  for (const piece of chunk(personIds, PARAMETERS_PER_STATEMENT)) {
    const rows: { person_id: string; groups: string }[] = await knex(
      'policy_people',
    )
      .select('person_id', 'groups')
      .whereIn('person_id', [...piece]);
    rows.forEach(row =>
      people.set(row.person_id, {
        personId: row.person_id,
        groups: JSON.parse(row.groups),
      }),
    );
  }
  return people;
}

/** What people said about head commits, newest first; one query. */
export async function selectApprovals(
  knex: Knex,
  commits: readonly HeadCommit[],
): Promise<readonly StoredApproval[]> {
  if (commits.length === 0) return [];
  const wanted = new Set(commits.map(keyOf));
  const rows = await knex<PolicyApprovalRow>('policy_approvals')
    .whereIn('repository', [
      ...new Set(commits.map(({ repository }) => repository)),
    ])
    .whereIn('head_sha', [...new Set(commits.map(({ headSha }) => headSha))])
    .orderBy('given_at', 'desc')
    .orderBy('approval_id', 'desc');
  return rows.map(toApproval).filter(each => wanted.has(keyOf(each)));
}

/** Requests as values, with their groups; one query. */
export async function withGroups(
  knex: Knex,
  rows: readonly PolicyApprovalRequestRow[],
): Promise<readonly ApprovalRequest[]> {
  if (rows.length === 0) return [];
  const groups = await knex<PolicyApprovalGroupRow>('policy_approval_groups')
    .whereIn(
      'head_sha',
      rows.map(({ head_sha }) => head_sha),
    )
    .orderBy('group_ref');
  return rows.map(row =>
    toApprovalRequest(
      row,
      groups
        .filter(
          ({ repository, head_sha }) =>
            repository === row.repository && head_sha === row.head_sha,
        )
        .map(({ group_ref }) => group_ref),
    ),
  );
}

/** The request of a head commit; two queries. */
export async function selectRequest(
  knex: Knex,
  { repository, headSha }: HeadCommit,
): Promise<ApprovalRequest | undefined> {
  const rows = await knex<PolicyApprovalRequestRow>('policy_approval_requests')
    .where({ repository, head_sha: headSha })
    .limit(1);
  const [request] = await withGroups(knex, rows);
  return request;
}

const keyOf = ({ repository, headSha }: HeadCommit): string =>
  `${headSha} ${repository}`;
