import { itemId } from '../itemId';
import { type InboxSource, MOST, type SourceDeps } from '../source';
import { nameOfChange } from './names';

/** Changes that wait for the manual approval of the reader, or of one of the groups that are told. */
export const approvals = ({ attention }: SourceDeps): InboxSource => ({
  kind: 'approval',
  needs: ['readDecisions', 'readApprovals', 'decideApprovals'],
  async matters({ reader }) {
    const waiting = await attention.approvals({
      ...(reader ? { person: reader.userRef } : {}),
      limit: MOST,
    });
    return waiting.map(change => {
      const { repository, headSha, decisionId, entityRefs, groups } = change;
      const search = new URLSearchParams({
        show: 'approvals',
        decision: decisionId,
      });
      return {
        id: itemId('approval', repository, headSha),
        kind: 'approval',
        title: `${nameOfChange(change)} waits for approval`,
        because: `the policy asks for a person of ${groups.map(group => `\`${group}\``).join(' or ')}`,
        link: `/ai-governance/overview?${search}`,
        since: change.decidedAt,
        ...(entityRefs[0] === undefined ? {} : { entityRef: entityRefs[0] }),
        repository,
        audience: reader ? [reader.userRef] : groups,
        told: groups,
        about: entityRefs,
      };
    });
  },
});
