import type { AuditFacade, LedgerPosition } from '../../audit/facade';

/** A value with where its evidence stands. */
export type Evidenced<Value> = Value & { readonly ledger: LedgerPosition };

/** Adds to values where their evidence stands now; one query. */
export async function withEvidence<
  Value extends { readonly ledgerEntryId: string },
>(
  audit: AuditFacade,
  values: readonly Value[],
): Promise<readonly Evidenced<Value>[]> {
  const positions = await audit.positionsOf(
    values.map(({ ledgerEntryId }) => ledgerEntryId),
  );
  return values.map(value => {
    const entryId = value.ledgerEntryId;
    const ledger = positions.get(entryId) ?? { entryId, state: 'staged' };
    return { ...value, ledger };
  });
}

/** Adds to a value where its evidence stands now. */
export async function evidenced<
  Value extends { readonly ledgerEntryId: string },
>(audit: AuditFacade, value: Value): Promise<Evidenced<Value>> {
  const [only] = await withEvidence(audit, [value]);
  if (!only) throw new Error('one value gives one value');
  return only;
}
