import { createHash } from 'node:crypto';
import type { HostDelivery } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { readPayload } from './payload';

const EVENT_NAME = /^[a-z][a-z0-9_]{0,99}$/;
const DELIVERY_ID = /^[\w-]{1,100}$/;
const DIGEST_LENGTH = 16;

/**
 * A delivery by its own names: the event as the body says it, since the header is a title for people. GitLab sends one
 * `Idempotency-Key` however often it tries. Where there is none (before 17.4), the id of the event, which an event that another one
 * set off shares: what it says tells the two apart. `undefined` without an event or an id.
 */
export function toDelivery({
  headers,
  text,
  body,
}: {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string | Buffer;
  readonly body: unknown;
}): HostDelivery | undefined {
  const { object_kind, event_name } = readPayload(body);
  const event = object_kind ?? event_name ?? 'unreadable';
  const once = headers['webhook-id'] ?? headers['idempotency-key'];
  const deliveryId = once ?? withDigest(headers['x-gitlab-event-uuid'], text);
  return EVENT_NAME.test(event) &&
    deliveryId !== undefined &&
    DELIVERY_ID.test(deliveryId)
    ? { event, deliveryId, body }
    : undefined;
}

const withDigest = (
  uuid: string | undefined,
  text: string | Buffer,
): string | undefined =>
  uuid &&
  `${uuid}-${createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH)}`;
