import { trainingProposePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { readFolder, TRAINING_FILE } from '@ai-enablement/governance-core';
import type { DraftKind } from '../../drafts/facade';
import type { TrainingDeps } from './deps';
import { proposeVersion } from './proposeVersion';
import { unreadable } from './refusals';

/** Drafts of training paths: whoever may propose writes them, and handing one in asks for its review. */
export const trainingDrafts = (deps: TrainingDeps): DraftKind => ({
  kind: 'training',
  permission: trainingProposePermission,
  async submit({ writer, body, reason }, alongside) {
    const folder = readFolder(body, TRAINING_FILE);
    if (!folder.ok) throw unreadable(folder.issues);
    const proposal = { actor: writer.subject, files: folder.value, reason };
    await proposeVersion(deps, proposal, alongside);
  },
});
