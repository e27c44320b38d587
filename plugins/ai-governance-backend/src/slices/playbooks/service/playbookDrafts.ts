import { playbookProposePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { PLAYBOOK_FILE, readFolder } from '@ai-enablement/governance-core';
import type { DraftKind } from '../../drafts/facade';
import type { PlaybookDeps } from './deps';
import { proposeVersion } from './proposeVersion';
import { unreadable } from './refusals';

/** Drafts of playbooks: whoever may propose writes them, and handing one in asks for its review. */
export const playbookDrafts = (deps: PlaybookDeps): DraftKind => ({
  kind: 'playbook',
  permission: playbookProposePermission,
  async submit({ writer, body, reason }, alongside) {
    const folder = readFolder(body, PLAYBOOK_FILE);
    if (!folder.ok) throw unreadable(folder.issues);
    const proposal = { actor: writer, files: folder.value, reason };
    await proposeVersion(deps, proposal, alongside);
  },
});
