import type { LiteralIndex } from '../literals/literalIndex';
import type { FileProblem } from '../types';
import type { Detector, Hit, SourceText } from './detector';
import { withinTime } from './withinTime';

/** Compiled detectors with the index of their literals. */
export interface DetectorSet {
  readonly detectors: readonly Detector[];
  readonly index: LiteralIndex;
}

/** What all detectors say of one text. */
export interface Scan {
  readonly hits: readonly Hit[];
  readonly problems: readonly FileProblem[];
}

/** Findings of one detector in one file, at most: a file with more is no source text, and its list helps nobody. */
export const MOST_HITS = 10_000;

/** The patterns of the libraries are at worst polynomial, and a text this short ends them in time; a guard would take longer. */
const SMALL_TEXT = 2_048;

function unguarded(_limitMs: number, work: () => void): boolean {
  work();
  return true;
}

/** Runs detectors over texts, each text within a time limit. */
export class Scanner {
  readonly #compile: () => DetectorSet;
  readonly #limitMs: number;
  #set: DetectorSet;

  /** `compile` is called once, and again after a detector was interrupted. */
  constructor(compile: () => DetectorSet, limitMs: number) {
    this.#compile = compile;
    this.#limitMs = limitMs;
    this.#set = compile();
  }

  scan(path: string, text: string): Scan {
    const hits: Hit[] = [];
    const problems: FileProblem[] = [];
    let at = 0;
    while (at < this.#set.detectors.length)
      at = this.#runFrom(at, { path, text }, hits, problems);
    return { hits, problems };
  }

  /** Runs detectors from one on, and returns the first that has still to run. */
  #runFrom(
    first: number,
    { path, text }: Pick<SourceText, 'path' | 'text'>,
    hits: Hit[],
    problems: FileProblem[],
  ): number {
    let at = first;
    const { detectors, index } = this.#set;
    const complain = (message: string) =>
      problems.push({ rule: detectors[at]?.id ?? 'detectors', path, message });
    try {
      const guard = text.length <= SMALL_TEXT ? unguarded : withinTime;
      const isDone = guard(this.#limitMs, () => {
        const source = { path, text, hits: index.find(text) };
        for (; at < detectors.length; at++)
          if (!collect(detectors[at], source, hits)) complain(TOO_MANY);
      });
      if (isDone) return at;
      complain(tookTooLong(this.#limitMs));
    } catch (error) {
      complain(failure(error));
    }
    // INVARIANT: nothing that was interrupted is used again, or its half-done state could hide a finding.
    this.#set = this.#compile();
    return at + 1;
  }
}

/** Whether all hits fitted. */
function collect(
  detector: Detector | undefined,
  source: SourceText,
  hits: Hit[],
): boolean {
  let count = 0;
  for (const hit of detector?.find(source) ?? []) {
    if (++count > MOST_HITS) return false;
    hits.push(hit);
  }
  return true;
}

const TOO_MANY = `found more than ${MOST_HITS} values and stopped; look at the file as a whole, it should not be shared`;

const tookTooLong = (limitMs: number): string =>
  `took longer than ${limitMs / 1000} s on this file and was stopped, so what it holds is not known; split the file, or leave it out of what is shared`;

/** The kind of the error only: its message may hold text of the file. */
const failure = (error: unknown): string =>
  `failed on this file with ${error instanceof Error ? error.name : 'an unknown error'}, so what it holds is not known; report this with a file of your own making that shows it`;
