import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import {
  HostNotConfiguredError,
  type HostDelivery,
  type HostRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { GitlabConfig } from '../config';
import { toDelivery } from './toDelivery';

const SIGNATURE = /^v1,([A-Za-z0-9+/]{43}=)$/;
const TIMESTAMP = /^\d{1,12}$/;
/** What was signed longer ago, or will be, is somebody else's copy. */
const FRESH_SECONDS = 5 * 60;

/** What a delivery is believed by. */
export type DeliverySecrets = Pick<
  GitlabConfig,
  'webhookSecret' | 'signingKey' | 'key'
>;

/**
 * The delivery of a request to the endpoint: signed with the signing token of the webhook, or sent with its secret token. `undefined`
 * when it is neither or lacks its headers. Its body is `undefined` where the bytes are no JSON. Throws a `HostNotConfiguredError` when
 * there is neither to compare with.
 */
export function authenticate(
  { headers, body }: HostRequest,
  { webhookSecret, signingKey, key }: DeliverySecrets,
  nowMs: number,
): HostDelivery | undefined {
  if (webhookSecret === undefined && signingKey === undefined)
    throw new HostNotConfiguredError(`${key}.webhookSecret`);
  const isSigned = headers['webhook-signature'] !== undefined;
  const isBelieved =
    isSigned && signingKey !== undefined
      ? hasSigned({ headers, body }, signingKey, nowMs)
      : webhookSecret !== undefined &&
        isSame(headers['x-gitlab-token'], webhookSecret);
  return isBelieved
    ? toDelivery({ headers, text: body, body: parseJson(body) })
    : undefined;
}

/** Whether one of the signatures of a request is made with this key, over these very bytes, and just now. */
function hasSigned(
  { headers, body }: HostRequest,
  signingKey: Buffer,
  nowMs: number,
): boolean {
  const id = headers['webhook-id'] ?? '';
  const sentAt = headers['webhook-timestamp'] ?? '';
  if (id === '' || !TIMESTAMP.test(sentAt)) return false;
  if (Math.abs(nowMs / 1_000 - Number(sentAt)) > FRESH_SECONDS) return false;
  const expected = createHmac('sha256', signingKey)
    .update(`${id}.${sentAt}.`)
    .update(body)
    .digest();
  return (headers['webhook-signature'] ?? '')
    .split(' ')
    .flatMap(signature => SIGNATURE.exec(signature)?.[1] ?? [])
    .map(given => timingSafeEqual(Buffer.from(given, 'base64'), expected))
    .includes(true);
}

const digestOf = (text: string): Buffer =>
  createHash('sha256').update(text).digest();

/** In a time that does not tell how much of it is right. */
const isSame = (given: string | undefined, secret: string): boolean =>
  given !== undefined && timingSafeEqual(digestOf(given), digestOf(secret));

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
