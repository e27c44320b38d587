import { type KeptChange } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Account } from '../fields';
import { isBot } from '../people';
import type { ChangeRecord } from './changeSchema';

const STATE: Readonly<Record<string, KeptChange['reviews'][number]['state']>> =
  {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changesRequested',
    COMMENTED: 'commented',
    DISMISSED: 'dismissed',
  };

const TURNS: Readonly<Record<string, boolean>> = {
  ready_for_review: true,
  convert_to_draft: false,
};

/** Reviews that were handed in, comments, and when a change became ready, each in the order of time. */
export function keptLooks(
  { reviews, timeline }: ChangeRecord,
  {
    reviewerOf,
    isOwn,
  }: {
    readonly reviewerOf: (account: Account) => string | undefined;
    readonly isOwn: (account: Account) => boolean;
  },
): Pick<KeptChange, 'reviews' | 'comments' | 'turns'> {
  const look = (at: string, account: Account) => ({
    at,
    isBot: isBot(account),
    isOwn: isOwn(account),
  });
  return {
    reviews: byTime(
      reviews.flatMap(({ id, user, state, submitted_at }) => {
        const word = Object.hasOwn(STATE, state) ? STATE[state] : undefined;
        return word === undefined || submitted_at === undefined
          ? []
          : {
              ...look(submitted_at, user),
              id: String(id),
              state: word,
              reviewer: reviewerOf(user),
            };
      }),
    ),
    comments: byTime(
      (timeline ?? []).flatMap(({ event, created_at, actor }) =>
        event === 'commented' && created_at !== undefined && actor
          ? look(created_at, actor)
          : [],
      ),
    ),
    turns:
      timeline &&
      byTime(
        timeline.flatMap(({ event = '', created_at }) => {
          const isReady = Object.hasOwn(TURNS, event)
            ? TURNS[event]
            : undefined;
          return isReady === undefined || created_at === undefined
            ? []
            : { at: created_at, isReady };
        }),
      ),
  };
}

const byTime = <Item extends { readonly at: string }>(
  items: readonly Item[],
): readonly Item[] => [...items].sort((a, b) => (a.at < b.at ? -1 : 1));
