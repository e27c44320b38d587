import { policyProposePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { DraftKind } from '../../drafts/facade';
import { proposeVersion, type VersionChangeDeps } from './proposeVersion';

/** Drafts of the policy: whoever may propose writes them, and handing one in proposes it. */
export const policyDrafts = (deps: VersionChangeDeps): DraftKind => ({
  kind: 'policy',
  permission: policyProposePermission,
  async submit({ writer, body, reason }, alongside) {
    const proposal = { caller: writer, document: body, reason };
    await proposeVersion(deps, proposal, alongside);
  },
});
