import { hash } from 'node:crypto';
import type { Sha256, Sha256Bytes } from '@ai-enablement/governance-core';

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal. */
export const sha256: Sha256 = text => hash('sha256', text);

/** SHA-256 of bytes, as bytes. */
export const sha256Bytes: Sha256Bytes = data => hash('sha256', data, 'buffer');
