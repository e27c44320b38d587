import {
  calculateJwkThumbprint,
  CompactSign,
  exportJWK,
  generateKeyPair,
  importJWK,
} from 'jose';
import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { PublicKey, SigningKey } from '../model';
import type { SigningKeyStore } from '../store';
import type { SigningKeyViews } from '../views';

/** What signing works with. */
export interface SigningDeps {
  readonly store: SigningKeyStore;
  readonly views: SigningKeyViews;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  /** Days after which a new key takes over. */
  readonly rotateAfterDays: number;
}

const DAY_MS = 86_400_000;
const ALGORITHM = 'EdDSA';

/** The portal's keys: made when first needed, once for all replicas, and replaced when they are old. */
export class SigningKeys {
  constructor(private readonly deps: SigningDeps) {}

  /** Signs a text as a compact JWS (RFC 7515) of the given type. */
  async sign(text: string, typ: string): Promise<string> {
    const { publicKey, privateJwk } = await this.current();
    const key = await importJWK(JSON.parse(privateJwk), ALGORITHM);
    return new CompactSign(new TextEncoder().encode(text))
      .setProtectedHeader({ alg: ALGORITHM, kid: publicKey.kid, typ })
      .sign(key);
  }

  /** Public keys, the one that signs first, retired ones after it. */
  async publicKeys(): Promise<readonly PublicKey[]> {
    await this.current();
    return this.deps.views.publicKeys();
  }

  private async current(): Promise<SigningKey> {
    const { store, views, unitOfWork, ambient } = this.deps;
    const now = ambient.now();
    const key = await views.signingKey();
    if (key && !this.isOld(key, now)) return key;
    const candidate = await createKey(now);
    return unitOfWork.run(async transaction => {
      // Another replica may have come first; its key is everybody's.
      const other = await store.lock(transaction);
      if (other && !this.isOld(other, now)) return other;
      await store.replace(transaction, candidate);
      return candidate;
    });
  }

  private isOld({ createdAt }: SigningKey, now: string): boolean {
    const age = Date.parse(now) - Date.parse(createdAt);
    return age >= this.deps.rotateAfterDays * DAY_MS;
  }
}

async function createKey(createdAt: string): Promise<SigningKey> {
  const pair = await generateKeyPair(ALGORITHM, {
    crv: 'Ed25519',
    extractable: true,
  });
  const { x } = await exportJWK(pair.publicKey);
  if (x === undefined) throw new Error('a new key has no public part');
  const named = { kty: 'OKP', crv: 'Ed25519', x } as const;
  const kid = await calculateJwkThumbprint(named);
  return {
    publicKey: { ...named, kid, alg: ALGORITHM, use: 'sig' },
    privateJwk: JSON.stringify(await exportJWK(pair.privateKey)),
    createdAt,
  };
}
