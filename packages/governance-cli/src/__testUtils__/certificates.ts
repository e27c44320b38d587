import { CompactSign, exportJWK, generateKeyPair } from 'jose';

/** The clock of tests stands at 2026-03-02T10:00:00Z. */
export const CERTIFICATE = {
  v: 1,
  issuer: 'https://portal.example.com',
  certificateId: 'c-1',
  path: 'secure-ai-coding',
  title: 'Secure AI coding',
  version: '1.2',
  issuedAt: '2026-01-02T10:00:00.000Z',
  expiresAt: '2027-01-02T10:00:00.000Z',
};

export const REVOCATIONS = {
  v: 1,
  issuer: 'https://portal.example.com',
  issuedAt: '2026-03-02T08:00:00.000Z',
  nextUpdate: '2026-03-03T08:00:00.000Z',
  revoked: [] as readonly object[],
  superseded: [] as readonly object[],
};

/** Signs as a portal does, with a key of its own. */
export interface PortalSigner {
  /** As served at `/certificates/keys`. */
  readonly keys: string;
  readonly certificate: (fields?: object, header?: object) => Promise<string>;
  readonly revocations: (fields?: object, header?: object) => Promise<string>;
}

/** Makes a key; `kid` is its name. */
export async function newPortalSigner(kid = 'k1'): Promise<PortalSigner> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', {
    crv: 'Ed25519',
    extractable: true,
  });
  const { x = '' } = await exportJWK(publicKey);
  const sign = (payload: object, header: object) =>
    new CompactSign(Buffer.from(JSON.stringify(payload), 'utf8'))
      .setProtectedHeader({ alg: 'EdDSA', kid, ...header })
      .sign(privateKey);
  return {
    keys: JSON.stringify({
      keys: [{ kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' }],
    }),
    certificate: (fields, header) =>
      sign(
        { ...CERTIFICATE, ...fields },
        { typ: 'ai-governance-certificate+jwt', ...header },
      ),
    revocations: (fields, header) =>
      sign(
        { ...REVOCATIONS, ...fields },
        { typ: 'ai-governance-revocations+jwt', ...header },
      ),
  };
}
