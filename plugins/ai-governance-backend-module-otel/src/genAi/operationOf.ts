import type { OtlpAttributes } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { told } from './told';

/** The operation of a span or event; those that name a provider and a model and, as of old, no operation asked the model. */
export function operationOf(of: OtlpAttributes): string | undefined {
  const operation = told(of, 'operation');
  if (operation !== undefined) return operation;
  const asksModel =
    told(of, 'provider') !== undefined && told(of, 'model') !== undefined;
  return asksModel ? 'chat' : undefined;
}
