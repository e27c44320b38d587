import { itemId } from '../itemId';
import { linkTo } from '../links';
import type { InboxSource } from '../source';

/** Entities of a team whose tier nobody has named. Nobody is told of each: most fleets begin with hundreds. */
export const unclassified = (): InboxSource => ({
  kind: 'unclassified',
  needs: [],
  isWhole: true,
  matters: async ({ entities }) =>
    entities
      .filter(({ isClassified }) => !isClassified)
      .map(({ ref, owner, repository }) => ({
        id: itemId('unclassified', ref),
        kind: 'unclassified',
        title: `\`${ref}\` is unclassified`,
        because:
          'until somebody names its tier, the strictest rules apply and no external assistant may be used there',
        link: linkTo([ref]),
        entityRef: ref,
        ...(repository === undefined ? {} : { repository }),
        audience: owner === undefined ? [] : [owner],
        told: [],
        about: [ref],
      })),
});
