import {
  toHex,
  type Sha256,
  type Sha256Bytes,
} from '@ai-enablement/governance-core';
import { sha256 as hash } from '@noble/hashes/sha2';

const utf8 = new TextEncoder();

/** SHA-256 of bytes, computed here in the browser; the page may be served without TLS, where Web Crypto is missing. */
export const sha256Bytes: Sha256Bytes = data => hash(data);

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal. */
export const sha256: Sha256 = text => toHex(hash(utf8.encode(text)));
