import { itemId } from '../itemId';
import { linkTo } from '../links';
import { type InboxSource, MOST, type SourceDeps } from '../source';
import { keyOfChange, nameOfChange } from './names';

const DAY_MS = 86_400_000;

/** How long a change is held before it is taken for abandoned, in days of 24 hours. */
const HELD_DAYS = 30;

/** Changes of a team's repositories that the policy does not let pass. Nobody is told of each: whoever made it sees its check. */
export const heldChanges = ({ attention, hosts }: SourceDeps): InboxSource => ({
  kind: 'heldChange',
  needs: ['readDecisions'],
  async matters({ now, repositories, entitiesIn, ownersOf }) {
    const held = await attention.heldChanges({
      ...(repositories ? { repositories } : {}),
      since: new Date(Date.parse(now) - HELD_DAYS * DAY_MS).toISOString(),
      limit: MOST,
    });
    const mayBeOpen = await hosts.mayBeOpen(held);
    return held.filter(mayBeOpen).map(change => {
      const { repository, decisionId, outcome, because, entityRefs } = change;
      const refs = entityRefs.length > 0 ? entityRefs : entitiesIn(repository);
      return {
        id: itemId('heldChange', ...keyOfChange(change)),
        kind: 'heldChange',
        title: `${nameOfChange(change)} is ${outcome === 'deny' ? 'denied' : 'held'}`,
        because,
        link: linkTo(refs, { decision: decisionId }),
        since: change.decidedAt,
        ...(refs[0] === undefined ? {} : { entityRef: refs[0] }),
        repository,
        audience: ownersOf(entitiesIn(repository)),
        told: [],
        about: refs,
      };
    });
  },
});
