import type { AuditFacade, LedgerPosition } from '../../audit/facade';

/** A value with where its evidence stands. */
export type Evidenced<Value> = Value & { readonly ledger: LedgerPosition };

interface WithEntry {
  readonly ledgerEntryId: string;
}

/** Adds to a value that its evidence waits for its leaf. */
export const staged = <Value extends WithEntry>(
  value: Value,
): Evidenced<Value> => ({
  ...value,
  ledger: { entryId: value.ledgerEntryId, state: 'staged' },
});

/** Adds to values where their evidence stands now; two queries. */
export async function withEvidence<Value extends WithEntry>(
  audit: AuditFacade,
  values: readonly Value[],
): Promise<readonly Evidenced<Value>[]> {
  const positions = await audit.positionsOf(
    values.map(({ ledgerEntryId }) => ledgerEntryId),
  );
  return values.map(value => {
    const ledger = positions.get(value.ledgerEntryId);
    return ledger ? { ...value, ledger } : staged(value);
  });
}

/** Adds to a value where its evidence stands now. */
export async function evidenced<Value extends WithEntry>(
  audit: AuditFacade,
  value: Value,
): Promise<Evidenced<Value>> {
  const [only] = await withEvidence(audit, [value]);
  if (!only) throw new Error('one value gives one value');
  return only;
}
