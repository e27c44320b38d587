import { formatVersion } from '@ai-enablement/governance-core';
import { compactVerify, importJWK } from 'jose';
import { z } from 'zod';
import type { TrainingDeps } from './deps';
import { requireOwnCertificate } from './certificates';
import { type Learner, requirePerson } from './learner';

/** Type of a signed certificate, as its header says it. */
export const CERTIFICATE_TYPE = 'ai-governance-certificate+jwt';

const payloadSchema = z.strictObject({
  v: z.literal(1),
  issuer: z.string(),
  certificateId: z.string(),
  path: z.string(),
  title: z.string(),
  version: z.string(),
  issuedAt: z.string(),
  expiresAt: z.string(),
  name: z.string().optional(),
});

/** What a signed certificate says; a name only where its holder wanted it. */
export type CertificateText = z.output<typeof payloadSchema>;

/** Signs a certificate of the caller's own, and gives the address under which anybody verifies it. Nothing is kept. */
export async function linkCertificate(
  deps: TrainingDeps,
  learner: Learner,
  order: { readonly certificateId: string; readonly withName: boolean },
): Promise<{ readonly url: string; readonly token: string }> {
  const certificate = await requireOwnCertificate(
    deps,
    learner,
    order.certificateId,
  );
  const { certificateId, name: path, title, issuedAt, expiresAt } = certificate;
  const text: CertificateText = {
    v: 1,
    issuer: deps.portalUrl,
    ...{ certificateId, path, title, issuedAt, expiresAt },
    version: formatVersion(certificate.version),
    ...(order.withName
      ? { name: await deps.displayName(requirePerson(learner)) }
      : {}),
  };
  const token = await deps.policy.signing.sign(
    JSON.stringify(text),
    CERTIFICATE_TYPE,
  );
  const url = `${await deps.apiUrl()}/certificates/verify?token=${token}`;
  return { url, token };
}

/** What a signed certificate says, when this portal signed it; `undefined` for any other text. */
export async function readCertificate(
  { policy }: Pick<TrainingDeps, 'policy'>,
  token: string,
): Promise<CertificateText | undefined> {
  const keys = await policy.signing.publicKeys();
  try {
    const { payload, protectedHeader } = await compactVerify(
      token,
      async ({ kid }) => {
        const key = keys.find(each => each.kid === kid);
        if (!key) throw new Error('nobody knows the key');
        return importJWK({ ...key }, 'EdDSA');
      },
      { algorithms: ['EdDSA'] },
    );
    if (protectedHeader.typ !== CERTIFICATE_TYPE) return undefined;
    const text = JSON.parse(new TextDecoder().decode(payload)) as unknown;
    const parsed = payloadSchema.safeParse(text);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
