import { itemId } from '../itemId';
import { linkTo } from '../links';
import type { InboxSource, SourceDeps } from '../source';

/** AI where it should not be: for the owners of the repository, and for those who may acknowledge it. */
export const useAlerts = ({ attention }: SourceDeps): InboxSource => ({
  kind: 'aiUse',
  needs: ['readDecisions'],
  isWhole: true,
  async matters({ reader, repositories, ownersOf }) {
    // Who may acknowledge alerts looks after all of them.
    const isAll = reader?.rights.has('acknowledgeAlerts') ?? true;
    const open = await attention.useAlerts(
      isAll || !repositories ? {} : { repositories },
    );
    return open.map(({ alertId, repository, entityRefs, ...alert }) => {
      const owners = ownersOf(entityRefs);
      return {
        id: itemId('aiUse', alertId, alert.raisedAt),
        kind: 'aiUse',
        title: `${alert.assistant} was used in \`${repository}\``,
        because: alert.because,
        link: linkTo(entityRefs),
        since: alert.raisedAt,
        ...(entityRefs[0] === undefined ? {} : { entityRef: entityRefs[0] }),
        repository,
        audience: owners,
        entitled: { right: 'acknowledgeAlerts' },
        told: owners,
        about: entityRefs,
      };
    });
  },
});
