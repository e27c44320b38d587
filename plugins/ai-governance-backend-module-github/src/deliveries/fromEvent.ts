import type { HostDelivery } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { toDelivery } from './authenticate';

/** Host of deliveries that do not name one. */
const PUBLIC_HOST = 'github.com';

/**
 * A delivery that the events service brought under `github`, or under `github.<event>` when Backstage's router for GitHub published it
 * again. GitHub Enterprise Server names its host in a header; one of another host is not ours.
 */
export function fromEvent(
  {
    topic,
    payload,
    metadata,
  }: {
    readonly topic: string;
    readonly payload: unknown;
    readonly metadata: Readonly<Record<string, string | undefined>>;
  },
  { host }: { readonly host: string },
): HostDelivery | undefined {
  if (topic !== 'github' && !topic.startsWith('github.')) return undefined;
  const from = metadata['x-github-enterprise-host'] ?? PUBLIC_HOST;
  if (from.toLowerCase() !== host) return undefined;
  return toDelivery({
    event: metadata['x-github-event'],
    deliveryId: metadata['x-github-delivery'],
    body: payload ?? undefined,
  });
}
