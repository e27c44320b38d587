import { compactVerify, createLocalJWKSet, errors } from 'jose';
import type { z } from 'zod';
import type { KeySet } from '../offline/bundleFile';

/** What verifying a signed text came to. Nothing of the text is read before its signature holds. */
export type VerifiedToken<T> =
  | { readonly kind: 'verified'; readonly payload: T; readonly keyId: string }
  /** Signed by a key that is not among those known; it may be right, and nobody here can tell. */
  | { readonly kind: 'unknownKey' }
  /** Altered, or signed otherwise than the portal signs. */
  | { readonly kind: 'badSignature' }
  /** Signed by the portal, and something else than was asked for. */
  | { readonly kind: 'otherContent' };

interface Expected<T extends z.ZodType> {
  readonly type: string;
  readonly schema: T;
}

/** Verifies a compact JWS (EdDSA) by the keys, its type, and its shape. Never throws. */
export async function verifyToken<T extends z.ZodType>(
  token: string,
  keys: KeySet,
  { type, schema }: Expected<T>,
): Promise<VerifiedToken<z.output<T>>> {
  try {
    const { payload, protectedHeader } = await compactVerify(
      token,
      createLocalJWKSet({ keys: keys.keys.map(key => ({ ...key })) }),
      { algorithms: ['EdDSA'] },
    );
    if (protectedHeader.typ !== type) return { kind: 'otherContent' };
    const parsed = schema.safeParse(parseJson(payload));
    return parsed.success
      ? {
          kind: 'verified',
          payload: parsed.data,
          keyId: protectedHeader.kid ?? '',
        }
      : { kind: 'otherContent' };
  } catch (error) {
    return {
      kind:
        error instanceof errors.JWKSNoMatchingKey
          ? 'unknownKey'
          : 'badSignature',
    };
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
