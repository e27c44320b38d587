import type {
  Detectors,
  FileFindings,
} from '@ai-enablement/governance-detectors';
import type { AddedText } from '../git/addedText';
import type { DetectorThreads } from './detectorThreads';

/** Detectors at work, in this thread or in others too. Where they work makes no difference to what they find. */
export interface TextFinder {
  /** So many batches may be handed over before the first is answered. */
  readonly atOnce: number;
  /** One answer for each text, in their order; rejects when any of them could not be had. */
  find(texts: readonly AddedText[]): Promise<readonly FileFindings[]>;
}

/**
 * Finds in the threads, and in this one while they have enough to do: so texts are looked through no slower where threads get no
 * processor. Only in this one without threads.
 */
export function createTextFinder(
  detectors: Detectors,
  threads?: DetectorThreads,
): TextFinder {
  const findHere = (texts: readonly AddedText[]) =>
    Promise.all(texts.map(text => detectors.find(text)));
  if (!threads) return { atOnce: 1, find: findHere };
  return {
    atOnce: threads.room + 1,
    find: texts => (threads.hasRoom() ? threads.find(texts) : findHere(texts)),
  };
}
