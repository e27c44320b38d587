import { setImmediate } from 'node:timers/promises';
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

/** A text on its way through the detectors. */
interface Job {
  readonly path: string;
  readonly text: string;
  /** The detector whose turn it is. */
  at: number;
  readonly hits: Hit[];
  readonly problems: FileProblem[];
  readonly done: (scan: Scan) => void;
}

/** So much of the time limit may be gone when the next text begins under the same watch. */
const SHARE_OF_LIMIT = 0.05;

/**
 * Runs detectors over texts, each text within a time limit. Watching the time costs a thread, so texts that are handed over
 * together share a watch.
 */
export class Scanner {
  readonly #compile: () => DetectorSet;
  readonly #limitMs: number;
  readonly #waiting: Job[] = [];
  #set: DetectorSet;
  #isRunning = false;

  /** `compile` is called once, and again after a detector was interrupted. */
  constructor(compile: () => DetectorSet, limitMs: number) {
    this.#compile = compile;
    this.#limitMs = limitMs;
    this.#set = compile();
  }

  scan(path: string, text: string): Promise<Scan> {
    return new Promise(done => {
      this.#waiting.push({ path, text, at: 0, hits: [], problems: [], done });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    // Whoever hands over several texts does so before this goes on.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      this.#runTogether();
      await setImmediate();
    }
    this.#isRunning = false;
  }

  /** Runs waiting texts under one watch, until some time has gone or one of them is interrupted. */
  #runTogether(): void {
    const startedAt = performance.now();
    let finished = 0;
    const work = () => {
      do {
        runJob(this.#waiting[finished] as Job, this.#set);
        finished++;
      } while (
        finished < this.#waiting.length &&
        performance.now() - startedAt < this.#limitMs * SHARE_OF_LIMIT
      );
    };
    try {
      const isShort = this.#waiting.every(
        ({ text }) => text.length <= SMALL_TEXT,
      );
      const guard = isShort ? unguarded : withinTime;
      if (!guard(this.#limitMs, work))
        this.#skipDetector(finished, tookTooLong(this.#limitMs));
    } catch (error) {
      this.#skipDetector(finished, failure(error));
    }
    for (const job of this.#waiting.splice(0, finished)) job.done(job);
  }

  /** The job goes on with the next detector; what the one in turn would have found is a problem. */
  #skipDetector(index: number, message: string): void {
    const job = this.#waiting[index];
    const detector = job && this.#set.detectors[job.at];
    if (job && detector) {
      job.problems.push({ rule: detector.id, path: job.path, message });
      job.at++;
    }
    // INVARIANT: nothing that was interrupted is used again, or its half-done state could hide a finding.
    this.#set = this.#compile();
  }
}

function runJob(job: Job, { detectors, index }: DetectorSet): void {
  const { path, text, hits, problems } = job;
  const source = { path, text, hits: index.find(text) };
  for (; job.at < detectors.length; job.at++) {
    const detector = detectors[job.at] as Detector;
    if (!collect(detector, source, hits))
      problems.push({ rule: detector.id, path, message: TOO_MANY });
  }
}

/** Whether all hits fitted. */
function collect(detector: Detector, source: SourceText, hits: Hit[]): boolean {
  let count = 0;
  for (const hit of detector.find(source)) {
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
