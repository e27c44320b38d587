import { workerData } from 'node:worker_threads';
import type { DetectorPolicy } from '@ai-enablement/governance-core';
import {
  createDetectors,
  type FileFindings,
} from '@ai-enablement/governance-detectors';
import type { AddedText } from '../git/addedText';

/** The finder gives every thread the policy by which it has made detectors of its own, so it is sound. */
const detectors = createDetectors(workerData as DetectorPolicy);

/** `TextFinder.find` in a thread. */
export const find = (
  texts: readonly AddedText[],
): Promise<readonly FileFindings[]> =>
  Promise.all(texts.map(text => detectors.find(text)));
