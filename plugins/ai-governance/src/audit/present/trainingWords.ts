import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../../shared/useText';

const STEPS = [
  'proposed',
  'published',
  'refused',
  'withdrawn',
  'certificateIssued',
  'certificateRevoked',
] as const;

/** What happened to a training path or certificate; `undefined` for entries of other kinds. */
export function trainingWords(
  { type, payload }: Pick<LedgerEntry, 'type' | 'payload'>,
  t: Text,
): string | undefined {
  const step = STEPS.find(each => type === `training.${each}`);
  if (step === undefined) return undefined;
  return t(`audit.what.training.${step}`, {
    name: String(payload.name ?? '–'),
    version: String(payload.version ?? ''),
  });
}
