import {
  certificateStatus,
  type CertificateStatus,
} from '@ai-enablement/governance-core';
import { type CertificateText, readCertificate } from './certificateText';
import type { TrainingDeps } from './deps';
import { signedRevocations } from './revocations';

/** What the page for everybody tells of a certificate. */
export type Verified =
  | { readonly status: 'unknown' }
  | {
      readonly status: CertificateStatus;
      readonly certificate: CertificateText;
      readonly supersededAt?: string;
      readonly revokedAt?: string;
    };

/** What anybody may ask without signing in. */
export interface OpenCertificates {
  keys(): ReturnType<TrainingDeps['policy']['signing']['publicKeys']>;
  /** Compact JWS. */
  revocations(): Promise<string>;
  /** Of a text that this portal did not sign, and of a certificate that it does not know, the same. */
  verify(token: string): Promise<Verified>;
}

/** Puts the use cases together. */
export const openCertificates = (deps: TrainingDeps): OpenCertificates => ({
  keys: () => deps.policy.signing.publicKeys(),
  revocations: () => signedRevocations(deps),
  async verify(token) {
    const certificate = await readCertificate(deps, token);
    const stored =
      certificate && (await deps.views.certificate(certificate.certificateId));
    if (!certificate || !stored) return { status: 'unknown' };
    const { supersededAt, revokedAt } = stored;
    return {
      status: certificateStatus(stored, deps.ambient.now()),
      certificate,
      ...(supersededAt === undefined ? {} : { supersededAt }),
      ...(revokedAt === undefined ? {} : { revokedAt }),
    };
  },
});
