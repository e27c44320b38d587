import type {
  OtlpAttributes,
  PersonKey,
} from '@ai-enablement/backstage-plugin-ai-governance-node';

/** Who it was; `undefined` when no attribute tells. */
export function personOf(of: OtlpAttributes): PersonKey | undefined {
  const email = of['user.email']?.trim();
  if (email) return { kind: 'email', value: email };
  const account = of['user.account_uuid'] ?? of['user.account_id'];
  if (account) return { kind: 'id', provider: 'anthropic.com', value: account };
  const installation = of['user.id'];
  return installation
    ? { kind: 'id', provider: 'claude-code', value: installation }
    : undefined;
}
