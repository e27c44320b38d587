import { itemId } from '../itemId';
import { type InboxSource, MOST, type SourceDeps } from '../source';

/** Tiers that somebody asked for, for those who may assign them; never for whoever asked. */
export const tierRequests = ({ attention }: SourceDeps): InboxSource => ({
  kind: 'tierRequest',
  needs: ['assignTiers'],
  async matters({ ownersOf }) {
    const open = await attention.tierRequests({ limit: MOST });
    return open.map(({ requestId, entityRef, wanted, ...request }) => ({
      id: itemId('tierRequest', requestId),
      kind: 'tierRequest',
      title: `\`${entityRef}\` is asked to become ${wanted}`,
      because: `\`${request.requestedBy}\` asked for it; a second person decides`,
      link: '/ai-governance/classification',
      since: request.requestedAt,
      entityRef,
      audience: [],
      entitled: { right: 'assignTiers', except: request.requestedBy },
      told: ownersOf([entityRef]),
      about: [entityRef],
    }));
  },
});
