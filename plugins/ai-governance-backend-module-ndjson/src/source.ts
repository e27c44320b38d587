import type { SignalSource } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { SIGNAL_KINDS, type SignalKind } from '@ai-enablement/governance-core';
import { signalRecord } from './kinds/signal';

const EVERY_KIND = Object.keys(SIGNAL_KINDS) as SignalKind[];

/** Signals of every kind, one a line, from whatever an organisation has. */
export const ndjsonSource: SignalSource = {
  id: 'ndjson',
  title: 'Own data (NDJSON)',
  kinds: [signalRecord('ndjson', EVERY_KIND)],
};

/** What `ai-governance scan --push` finds in the history of a repository. */
export const gitSource: SignalSource = {
  id: 'git',
  title: 'Git history',
  kinds: [signalRecord('git', ['attribution', 'change', 'defect'])],
};
