import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../../shared/useText';

const STEPS = [
  'proposed',
  'published',
  'refused',
  'withdrawn',
  'deprecated',
  'restored',
  'contentAltered',
  'acknowledged',
] as const;

/** What happened to a playbook; `undefined` for entries of other kinds. */
export function playbookWords(
  { type, payload }: Pick<LedgerEntry, 'type' | 'payload'>,
  t: Text,
): string | undefined {
  const step = STEPS.find(each => type === `playbooks.${each}`);
  if (step === undefined) return undefined;
  return t(`audit.what.playbook.${step}`, {
    name: String(payload.name ?? '–'),
    version: String(payload.version ?? ''),
  });
}
