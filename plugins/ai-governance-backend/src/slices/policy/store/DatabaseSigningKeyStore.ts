import type { Knex } from 'knex';
import { lockSingleRow } from '../../../database/dialect';
import type { PolicySigningKeyRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { PublicKey, SigningKey } from '../model';
import type { SigningKeyStore } from '../store';
import type { SigningKeyViews } from '../views';

const TABLE = 'policy_signing_keys';

/** The table of keys. */
export class DatabaseSigningKeyStore implements SigningKeyStore {
  async lock(transaction: Transaction) {
    const trx = knexOf(transaction);
    // The slice's one row that everybody can wait for; a table without rows cannot be locked on both databases.
    await lockSingleRow(trx, 'policy_snapshot');
    return selectSigningKey(trx);
  }

  async replace(
    transaction: Transaction,
    { publicKey, privateJwk, createdAt }: SigningKey,
  ) {
    const trx = knexOf(transaction);
    await trx<PolicySigningKeyRow>(TABLE)
      .whereNull('retired_at')
      .update({ retired_at: createdAt });
    await trx<PolicySigningKeyRow>(TABLE).insert({
      kid: publicKey.kid,
      public_jwk: JSON.stringify(publicKey),
      private_jwk: privateJwk,
      created_at: createdAt,
      retired_at: null,
    });
  }
}

/** Keys as their table shows them. */
export class DatabaseSigningKeyViews implements SigningKeyViews {
  constructor(private readonly knex: Knex) {}

  signingKey() {
    return selectSigningKey(this.knex);
  }

  async publicKeys() {
    const rows = await this.knex<PolicySigningKeyRow>(TABLE)
      .select('public_jwk')
      .orderBy('created_at', 'desc')
      .orderBy('kid');
    return rows.map((row): PublicKey => JSON.parse(row.public_jwk));
  }
}

async function selectSigningKey(knex: Knex): Promise<SigningKey | undefined> {
  const row = await knex<PolicySigningKeyRow>(TABLE)
    .whereNull('retired_at')
    .first();
  return (
    row && {
      publicKey: JSON.parse(row.public_jwk),
      privateJwk: row.private_jwk,
      createdAt: row.created_at,
    }
  );
}
