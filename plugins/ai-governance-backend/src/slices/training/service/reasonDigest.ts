import type { TrainingDeps } from './deps';

/** What the ledger holds of the words of a person: a hash with the portal's key. */
export async function reasonDigest(
  { policy }: Pick<TrainingDeps, 'policy'>,
  reason: string,
): Promise<string> {
  return (await policy.directory.pseudonyms()).ofOther('reason', '', reason);
}
