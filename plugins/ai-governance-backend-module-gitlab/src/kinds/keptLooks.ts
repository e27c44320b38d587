import type { KeptChange } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { isSame, type Account } from '../people';
import type { ChangeRecord } from './changeSchema';

type Note = NonNullable<ChangeRecord['notes']>[number];
type State = KeptChange['reviews'][number]['state'];

/** What GitLab itself notes when somebody does something; the words begin the note. */
const SAID: readonly (readonly [RegExp, State | 'taken back'])[] = [
  [/^approved this merge request/i, 'approved'],
  [/^unapproved this merge request/i, 'taken back'],
  [/^requested changes/i, 'changesRequested'],
  [/^left review comments/i, 'commented'],
];

const TURNS: readonly (readonly [RegExp, boolean])[] = [
  [/^marked this merge request as \*\*ready\*\*/i, true],
  [
    /^unmarked (?:this merge request )?as a \*\*(?:draft|work in progress)\*\*/i,
    true,
  ],
  [/^marked this merge request as \*\*draft\*\*/i, false],
  [
    /^marked (?:this merge request )?as a \*\*(?:draft|work in progress)\*\*/i,
    false,
  ],
];

const saidBy = <Value>(
  words: readonly (readonly [RegExp, Value])[],
  { body }: Note,
): Value | undefined =>
  words.find(([pattern]) => pattern.test(body ?? ''))?.[1];

/** Who looks at a change, told apart. */
export interface Lookers {
  readonly isBot: (account: Account) => boolean;
  readonly isOwn: (account: Account) => boolean;
  readonly reviewerOf: (account: Account) => string | undefined;
}

/** Reviews as GitLab notes them, comments of people, and when a change became ready, each in the order of time. */
export function keptLooks(
  { notes, approvedBy }: ChangeRecord,
  { isBot, isOwn, reviewerOf }: Lookers,
): Pick<KeptChange, 'reviews' | 'comments' | 'turns'> {
  const inOrder = [...(notes ?? [])].sort((a, b) =>
    a.created_at < b.created_at ? -1 : 1,
  );
  const lookOf = ({ created_at, author }: Note) => ({
    at: created_at,
    isBot: isBot(author),
    isOwn: isOwn(author),
  });
  const system = inOrder.filter(note => note.system);
  return {
    reviews: system.flatMap((note, index) => {
      const said = saidBy(SAID, note);
      if (said === undefined || said === 'taken back') return [];
      const later = system.slice(index + 1);
      const stands = said !== 'approved' || isStanding(note, later, approvedBy);
      return {
        ...lookOf(note),
        id: String(note.id),
        state: stands ? said : 'dismissed',
        reviewer: reviewerOf(note.author),
      };
    }),
    comments: inOrder.filter(note => !note.system && note.author).map(lookOf),
    turns:
      notes &&
      system.flatMap(note => {
        const isReady = saidBy(TURNS, note);
        return isReady === undefined ? [] : { at: note.created_at, isReady };
      }),
  };
}

/** Whether an approval was neither given anew nor taken back since, by its author or by a push. */
function isStanding(
  { author }: Note,
  later: readonly Note[],
  approvedBy: ChangeRecord['approvedBy'],
): boolean {
  const isReplaced = later.some(note => {
    const said = isSame(note.author, author) ? saidBy(SAID, note) : undefined;
    return said === 'approved' || said === 'taken back';
  });
  const holds =
    approvedBy === undefined ||
    approvedBy.some(({ user }) => isSame(user, author));
  return holds && !isReplaced;
}
