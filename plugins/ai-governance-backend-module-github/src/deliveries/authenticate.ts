import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  HostNotConfiguredError,
  type HostDelivery,
  type HostRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-node';

const SIGNATURE = /^sha256=([0-9a-f]{64})$/;
const EVENT_NAME = /^[a-z][a-z0-9_]{0,99}$/;
const DELIVERY_ID = /^[\w-]{1,100}$/;

/** Whether one of the secrets signs these bytes so. Every secret is tried, each in constant time. */
export function isSigned(
  body: Buffer,
  signature: string | undefined,
  secrets: readonly string[],
): boolean {
  const given = SIGNATURE.exec(signature ?? '')?.[1];
  if (given === undefined) return false;
  const bytes = Buffer.from(given, 'hex');
  return secrets
    .map(secret =>
      timingSafeEqual(
        createHmac('sha256', secret).update(body).digest(),
        bytes,
      ),
    )
    .includes(true);
}

/**
 * The delivery of a request to the endpoint; `undefined` when it is not signed rightly or lacks its headers. Its body is
 * `undefined` where the bytes are no JSON. Throws a `HostNotConfiguredError` when there is no secret.
 */
export function authenticate(
  { headers, body }: HostRequest,
  { webhookSecrets }: { readonly webhookSecrets: readonly string[] },
): HostDelivery | undefined {
  if (webhookSecrets.length === 0)
    throw new HostNotConfiguredError(
      'aiGovernance.hosts.github[].webhookSecret',
    );
  if (!isSigned(body, headers['x-hub-signature-256'], webhookSecrets))
    return undefined;
  return toDelivery({
    event: headers['x-github-event'],
    deliveryId: headers['x-github-delivery'],
    body: parseJson(body),
  });
}

/** A delivery with names in the form in which GitHub has them; `undefined` when they are not. */
export function toDelivery({
  event,
  deliveryId,
  body,
}: {
  readonly event: string | undefined;
  readonly deliveryId: string | undefined;
  readonly body: unknown;
}): HostDelivery | undefined {
  return event !== undefined &&
    EVENT_NAME.test(event) &&
    deliveryId !== undefined &&
    DELIVERY_ID.test(deliveryId)
    ? { event, deliveryId, body }
    : undefined;
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
