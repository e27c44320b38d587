import type { HostDelivery } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { canonicalJson } from '@ai-enablement/governance-core';
import { sha256 } from '../../../shared/digest';

/** No event of a host comes near it, and every walk over a body stays short. */
const DEEPEST = 100;

/** Whether a JSON value is nested deeper than any event is. Takes any depth. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(part =>
      typeof part === 'object' && part !== null ? Object.values(part) : [],
    );
  }
  return false;
}

/** SHA-256 that is the same for the same event, however often and by whichever way it comes. The body is not too deep. */
export function semanticKey(
  host: string,
  { event, body }: Pick<HostDelivery, 'event' | 'body'>,
): string {
  return sha256(textOf({ host, event, body }));
}

function textOf(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch {
    // Half a character has no canonical form; hosts cut texts and send them. As it was sent is good enough.
    return JSON.stringify(value);
  }
}
