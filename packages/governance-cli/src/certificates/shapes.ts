import { z } from 'zod';

const version = z.string().regex(/^\d{1,6}\.\d{1,6}$/, {
  error: 'expected a version, for example `1.0`',
});
const instant = z.iso.datetime();
const text = z.string().min(1).max(500);

/** Types of signed texts, as their protected headers name them; one is never taken for another. */
export const TOKEN_TYPE = {
  certificate: 'ai-governance-certificate+jwt',
  revocations: 'ai-governance-revocations+jwt',
} as const;

/** What a certificate says. Names somebody only where its holder said so. */
export const certificateSchema = z.object({
  v: z.literal(1),
  issuer: text,
  certificateId: text,
  path: text,
  title: text,
  version,
  issuedAt: instant,
  expiresAt: instant,
  name: text.optional(),
});

export type CertificatePayload = z.output<typeof certificateSchema>;

/** What a list of revocations says. Names nobody. */
export const revocationsSchema = z.object({
  v: z.literal(1),
  issuer: text,
  issuedAt: instant,
  /** Until when the list is to be replaced by a newer one. */
  nextUpdate: instant,
  revoked: z.array(
    z.object({ certificateId: text, at: instant, reason: text }),
  ),
  /** Certificates of the path with this major version or an older one are of an older major version since then. */
  superseded: z.array(
    z.object({ path: text, major: z.number().int().min(0), at: instant }),
  ),
});

export type RevocationsPayload = z.output<typeof revocationsSchema>;
