import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileFindings } from '@ai-enablement/governance-detectors';
import type { DetectorPolicy } from '@ai-enablement/governance-core';
import { Piscina } from 'piscina';
import { unavailable } from '../failure';
import type { AddedText } from '../git/addedText';

/** Threads with detectors of their own. */
export interface DetectorThreads {
  /** Batches that all of them take together before one is answered. */
  readonly room: number;
  hasRoom(): boolean;
  /** As `TextFinder.find`. Failure: `cli.detectorsFailed`, also when a thread ended before it had answered. */
  find(texts: readonly AddedText[]): Promise<readonly FileFindings[]>;
  close(): Promise<void>;
}

/** More would wait for git. */
const MOST_THREADS = 7;

/** Batches that are with each thread, so that none is idle while this one is busy. */
const BATCHES_PER_THREAD = 2;

/** What detectors make of a text is garbage when the next one comes; with room for it, it is not moved about. */
const YOUNG_MEBIBYTES = 64;

/** The bundle of `detectorWorker.ts`, beside that of the command line. */
const WORKER = join(dirname(__filename), 'detectorWorker.cjs');

/**
 * Starts a thread for each processor but the one that this thread has; none where there is but one, and none when this runs from
 * source, where the file that threads run is not built.
 *
 * Piscina runs them. Unlike tinypool it also tells of a thread that ends without an error, and it can be bundled as CommonJS;
 * `build.mjs` puts its own worker file, which it looks for beside itself, beside the bundle.
 */
export function startDetectorThreads(
  policy: DetectorPolicy,
  {
    file = WORKER,
    count = Math.min(availableParallelism() - 1, MOST_THREADS),
  }: { readonly file?: string; readonly count?: number } = {},
): DetectorThreads | undefined {
  if (count < 1 || !existsSync(file)) return undefined;
  const pool = new Piscina<readonly AddedText[], readonly FileFindings[]>({
    filename: file,
    name: 'find',
    minThreads: count,
    maxThreads: count,
    workerData: policy,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEBIBYTES },
  });
  // What a thread was to answer is rejected as well.
  pool.on('error', () => undefined);
  const room = count * BATCHES_PER_THREAD;
  let running = 0;
  return {
    room,
    hasRoom: () => running < room,
    find: async texts => {
      running += 1;
      try {
        return await pool.run(texts);
      } catch (cause) {
        throw detectorsFailed(cause);
      } finally {
        running -= 1;
      }
    },
    close: () => pool.destroy(),
  };
}

const detectorsFailed = (cause: unknown) =>
  unavailable(
    'cli.detectorsFailed',
    'a thread that looked for data that must not be shared ended before it had an answer',
    {
      hint: 'run the command again, with more memory if it had little; when it happens again, report it',
      cause,
    },
  );
