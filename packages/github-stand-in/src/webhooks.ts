import { createHmac, randomUUID } from 'node:crypto';

/** One delivery to be sent. */
export interface StandInDelivery {
  readonly event: string;
  readonly payload: unknown;
  /** The same id again is a redelivery; absent means a new one. */
  readonly deliveryId?: string;
}

/** Where deliveries go, and with which secret they are signed. */
export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
}

/** Headers and exact body of a delivery, signed as GitHub signs. */
export function signedDelivery(
  { event, payload, deliveryId = randomUUID() }: StandInDelivery,
  secret: string,
): { readonly headers: Record<string, string>; readonly body: string } {
  const body = JSON.stringify(payload);
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': deliveryId,
      'x-hub-signature-256': `sha256=${signature}`,
    },
  };
}

/** Sends one delivery; the status of the answer. */
export async function sendDelivery(
  delivery: StandInDelivery,
  { url, secret }: WebhookTarget,
): Promise<number> {
  const { headers, body } = signedDelivery(delivery, secret);
  const response = await fetch(url, { method: 'POST', headers, body });
  await response.arrayBuffer();
  return response.status;
}

/**
 * Deliveries as an unkind network brings them: each `copies` times with the same id, in an order that `order` (0–1, one call each)
 * decides.
 */
export function shuffled(
  deliveries: readonly StandInDelivery[],
  { copies = 1, order }: { readonly copies?: number; order(): number },
): readonly StandInDelivery[] {
  return deliveries
    .map(delivery => ({ deliveryId: randomUUID(), ...delivery }))
    .flatMap(delivery => Array.from({ length: copies }, () => delivery))
    .map(delivery => ({ delivery, at: order() }))
    .sort((a, b) => a.at - b.at)
    .map(({ delivery }) => delivery);
}
