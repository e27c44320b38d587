import { hash } from 'node:crypto';

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/**
 * The first half of a SHA-256 in the form in which databases write a UUID: 16 bytes where they know the type. Enough to tell things apart that
 * one source names, and not for what somebody has to be able to prove.
 */
export const shortDigest = (digest: string): string =>
  `${digest.slice(0, 8)}-${digest.slice(8, 12)}-${digest.slice(12, 16)}-${digest.slice(16, 20)}-${digest.slice(20, 32)}`;

/** SHA-256 of bytes, as bytes. */
export const sha256Bytes = (data: Uint8Array): Uint8Array =>
  new Uint8Array(hash('sha256', data, 'buffer'));
