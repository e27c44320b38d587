import { itemId } from '../itemId';
import { type InboxSource, MOST, type SourceDeps } from '../source';

/** Tiers that somebody proposed for many at once, for those who may confirm them; never for whoever proposed. */
export const tierBatches = ({ attention }: SourceDeps): InboxSource => ({
  kind: 'tierBatch',
  needs: ['assignTiers'],
  async matters({ reader }) {
    const open = await attention.tierBatches({ limit: MOST });
    // Who confirms is nobody's to list; those who answer for the rules, which read the tiers, are told.
    const told =
      reader || open.length === 0 ? [] : await attention.ruleOwners();
    return open.map(({ batchId, planned, proposedBy, proposedAt, about }) => ({
      id: itemId('tierBatch', batchId),
      kind: 'tierBatch',
      title: `the classification of ${planned === 1 ? 'an entity' : `${planned} entities`} waits for a second person`,
      because: `\`${proposedBy}\` proposed it; a second person confirms`,
      link: `/ai-governance/classification?${new URLSearchParams({ batch: batchId })}`,
      since: proposedAt,
      audience: [],
      entitled: { right: 'assignTiers', except: proposedBy },
      told,
      about,
    }));
  },
});
