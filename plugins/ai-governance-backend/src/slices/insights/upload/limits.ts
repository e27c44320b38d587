/** What a body of records may be like. */
export interface UploadLimits {
  /** Longest line, in bytes. */
  readonly lineBytes: number;
  /** Deepest nesting of a line. */
  readonly depth: number;
  /** How many times its size a compressed body may grow to. */
  readonly gzipRatio: number;
  /** How many bodies one replica reads at once. */
  readonly bodies: number;
  /** What is stored at once. */
  readonly packLines: number;
  readonly packCharacters: number;
}

/** The limits that the contract names. */
export const UPLOAD_LIMITS: UploadLimits = {
  lineBytes: 16 * 1024 * 1024,
  depth: 64,
  gzipRatio: 200,
  bodies: 4,
  packLines: 2_000,
  packCharacters: 4_000_000,
};
