import type { SignalSource } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { scanRun } from './kinds/run';

/** Reports of security scanners, SARIF 2.1.0. */
export const sarifSource: SignalSource = {
  id: 'sarif',
  title: 'Security scans (SARIF)',
  kinds: [scanRun],
};
