import { hash } from 'node:crypto';

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** SHA-256 of bytes, as bytes. */
export const sha256Bytes = (data: Uint8Array): Uint8Array =>
  new Uint8Array(hash('sha256', data, 'buffer'));
