import { canonicalJson } from '../shared/canonicalJson';
import { toByteString } from '../shared/byteString';
import type { PlaybookFile } from './types';

/** What a digest of a folder covers: each file with its size in bytes of UTF-8 and its SHA-256. */
export interface Manifest {
  readonly files: readonly {
    readonly path: string;
    readonly size: number;
    /** Hexadecimal. */
    readonly sha256: string;
  }[];
}

/** The manifest of a folder, its files in the order in which they are given, which `parsePlaybook` has settled. */
export const manifestOf = (
  files: readonly PlaybookFile[],
  sha256: (text: string) => string,
): Manifest => ({
  files: files.map(({ path, text }) => ({
    path,
    size: toByteString(text).length,
    sha256: sha256(text),
  })),
});

/** Digest of a folder: SHA-256 of the canonical JSON (RFC 8785) of its manifest, hexadecimal. */
export const folderDigest = (
  files: readonly PlaybookFile[],
  sha256: (text: string) => string,
): string => sha256(canonicalJson(manifestOf(files, sha256)));
