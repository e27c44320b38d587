import type { CallerCredentials } from './callerCredentials';

/** What a CI system says in a token about the job it gave it to; only what is read. */
export interface TokenClaims {
  readonly issuer: string;
  readonly audiences: readonly string[];
  /** By name, as they stand in the token; texts only. */
  readonly texts: Readonly<Record<string, string>>;
}

const claims = new WeakMap<CallerCredentials, TokenClaims>();

/** Keeps the claims of the token with which a machine called. Call it only when the token was verified. */
export function rememberClaims(
  credentials: CallerCredentials,
  authorization: string | undefined,
): void {
  if (credentials.principal.type !== 'service') return;
  const read = readClaims(authorization);
  if (read) claims.set(credentials, read);
}

/** Claims of the token behind credentials; `undefined` for people and for tokens that are no JWT. */
export const claimsOf = (
  credentials: CallerCredentials,
): TokenClaims | undefined => claims.get(credentials);

const BEARER = /^Bearer +[\w-]+\.([\w-]+)\.[\w-]+$/i;

function readClaims(
  authorization: string | undefined,
): TokenClaims | undefined {
  const [, payload] = BEARER.exec(authorization ?? '') ?? [];
  const said = payload === undefined ? undefined : parse(payload);
  if (typeof said !== 'object' || said === null) return undefined;
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(said))
    if (typeof value === 'string') texts[name] = value;
  const aud: unknown = 'aud' in said ? said.aud : undefined;
  const audiences = Array.isArray(aud) ? aud : [aud];
  return {
    issuer: texts.iss ?? '',
    audiences: audiences.filter(each => typeof each === 'string'),
    texts,
  };
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
