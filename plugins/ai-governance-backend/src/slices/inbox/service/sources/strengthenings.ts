import type { ActingStrengthening } from '../../../policy/facade';
import type { Matter } from '../../model';
import { itemId } from '../itemId';
import { linkToStrengthening } from '../links';
import type { InboxSource } from '../source';

const DAY_MS = 86_400_000;

/** How long before its end stricter review is shown, in days of 24 hours. */
const ENDS_WITHIN_DAYS = 3;

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS;

/**
 * Stricter review: who owns what it acts on is told that it began, or was put off, and has its coming end in the inbox, as has who
 * started it. One that lasts no longer than its end is shown is told of once.
 */
export const stricterReviews = (): InboxSource => ({
  kind: 'stricterReview',
  needs: ['readExceptions'],
  isWhole: true,
  async matters({ now, reader, strengthenings, ownersOf }) {
    return strengthenings.flatMap(strengthening => {
      const { within, group, expiresAt } = strengthening;
      const owners = [
        ...new Set([...ownersOf(within), ...(group ? [group] : [])]),
      ];
      const isSoon = daysBetween(now, expiresAt) <= ENDS_WITHIN_DAYS;
      return [
        ...(reader ? [] : [begun(strengthening, owners)]),
        ...(isSoon ? [ending(strengthening, owners)] : []),
      ];
    });
  },
});

/** Nobody has to do anything about it: it is told, and stands in no inbox. */
const begun = (
  strengthening: ActingStrengthening,
  owners: readonly string[],
): Matter => ({
  ...placeOf(strengthening),
  id: idOf(strengthening, 'begun'),
  title: `review of \`${strengthening.scopeName}\` is stricter until ${minuteOf(strengthening.expiresAt)}`,
  because: 'changes there wait for more reviews until then',
  audience: [],
  told: owners,
});

function ending(
  strengthening: ActingStrengthening,
  owners: readonly string[],
): Matter {
  const { scopeName, startedBy, endSetAt, expiresAt } = strengthening;
  const isShort = daysBetween(endSetAt, expiresAt) <= ENDS_WITHIN_DAYS;
  const concerned = [...new Set([...owners, startedBy])];
  return {
    ...placeOf(strengthening),
    id: idOf(strengthening, 'ending'),
    title: `the stricter review of \`${scopeName}\` ends on ${minuteOf(expiresAt)}`,
    because:
      'only what the policy asks for holds afterwards; put the end off if more is still needed',
    due: expiresAt,
    audience: concerned,
    told: isShort ? [] : concerned,
  };
}

const placeOf = ({ strengtheningId, about }: ActingStrengthening) => ({
  kind: 'stricterReview' as const,
  link: linkToStrengthening(strengtheningId),
  ...(about[0] === undefined ? {} : { entityRef: about[0] }),
  about,
});

const idOf = (
  { strengtheningId, expiresAt }: ActingStrengthening,
  what: 'begun' | 'ending',
): string => itemId('stricterReview', strengtheningId, expiresAt, what);

/** An instant as people read it, to the minute. */
const minuteOf = (instant: string): string =>
  `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
