import type { OtlpAttributes } from '@ai-enablement/backstage-plugin-ai-governance-node';

/** Which of the two events that are read it is: how a request to a model was answered. `undefined` for all others. */
export function eventOf(
  eventName: string | undefined,
  of: OtlpAttributes,
): 'api_request' | 'api_error' | undefined {
  const name = (eventName || of['event.name'] || '').replace(
    'claude_code.',
    '',
  );
  return name === 'api_request' || name === 'api_error' ? name : undefined;
}
