import type { SignalSource } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { testRun } from './kinds/run';

/** Reports of tests in JUnit's XML, which most runners write. */
export const junitSource: SignalSource = {
  id: 'junit',
  title: 'Test reports (JUnit)',
  kinds: [testRun],
};
