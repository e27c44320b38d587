import type { Knex } from 'knex';
import type { PlaybooksInstallRow } from '../../../database/tables';
import type { InstallReport } from '../reachModel';

type Installed = Pick<
  PlaybooksInstallRow,
  'name' | 'version' | 'digest' | 'target'
>;

const keyOf = ({ name, version, digest, target }: Installed): string =>
  JSON.stringify([name, version, digest, target]);

/** Rows that one statement takes. */
const ROWS_AT_ONCE = 100;

/** What is new begins, what stays is seen again, and what is no longer named ends. */
export async function saveInstalls(
  trx: Knex.Transaction,
  { repository, at, installs }: InstallReport,
): Promise<void> {
  const table = () => trx<PlaybooksInstallRow>('playbooks_installs');
  const open = await table().where({ repository }).whereNull('gone_at');
  const known = new Set(open.map(keyOf));
  const named = new Map(installs.map(each => [keyOf(each), each]));
  for (const row of open) {
    const { name, version, digest, target, first_seen_at } = row;
    await table()
      .where({ repository, name, version, digest, target, first_seen_at })
      .update(named.has(keyOf(row)) ? { last_seen_at: at } : { gone_at: at });
  }
  const fresh = [...named]
    .filter(([key]) => !known.has(key))
    .map(([, { name, version, digest, target }]) => ({
      ...{ repository, name, version, digest, target },
      ...{ first_seen_at: at, last_seen_at: at, gone_at: null },
    }));
  for (let from = 0; from < fresh.length; from += ROWS_AT_ONCE)
    await table().insert(fresh.slice(from, from + ROWS_AT_ONCE));
}
