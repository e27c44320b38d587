import type {
  PolicyActivationRow,
  PolicyVersionRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { PolicyActivation } from '../model';
import { toActivation } from '../rows';
import type { PolicyStore } from '../store';

/** The tables of policies. */
export class DatabasePolicyStore implements PolicyStore {
  async saveVersion(
    transaction: Transaction,
    version: Parameters<PolicyStore['saveVersion']>[1],
  ) {
    await knexOf(transaction)<PolicyVersionRow>('policy_versions')
      .insert(version)
      .onConflict('digest')
      .ignore();
  }

  async lastActivation(transaction: Transaction) {
    const row = await knexOf(transaction)<PolicyActivationRow>(
      'policy_activations',
    )
      .orderBy('number', 'desc')
      .first();
    return row && toActivation(row);
  }

  async insertActivation(
    transaction: Transaction,
    activation: PolicyActivation,
  ) {
    await knexOf(transaction)<PolicyActivationRow>('policy_activations').insert(
      {
        number: activation.number,
        digest: activation.digest,
        source: activation.source,
        activated_at: activation.activatedAt,
        ledger_entry_id: activation.ledgerEntryId,
      },
    );
  }
}
