import type { LiteralHits } from '../literals/literalIndex';
import type { Span } from '../text/spans';

/** A text as detectors read it. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly hits: LiteralHits;
}

/** One thing that a detector found: usually one value, for a list all of them. */
export interface Hit {
  readonly rule: string;
  readonly title: string;
  readonly class: string;
  readonly fix: string;
  /** At least one, in the order of the text. */
  readonly spans: readonly [Span, ...Span[]];
  /** Of several hits on one value the most telling is reported: the one with the lowest rank. */
  readonly rank: number;
  /** Stands for the line in the fingerprint, where the line of a finding says little about it. */
  readonly identity?: string;
  /** About the file as such: reported whatever lines are asked for. Its span is empty. */
  readonly isWholeFile?: true;
}

/** Finds one kind of data. Synchronous, so that a time limit can end it. */
export interface Detector {
  /** What problems name. */
  readonly id: string;
  /** Rules of the detector, for the description and for `off`. */
  readonly rules: readonly string[];
  find(source: SourceText): Iterable<Hit>;
}

/** How telling findings are: libraries that verify the shape of a credential before rules that go by the words around it. */
export const RANKS = {
  pattern: 0,
  customerData: 1,
  secretlint: 2,
  gitleaks: 3,
  gitleaksGeneric: 4,
} as const;
