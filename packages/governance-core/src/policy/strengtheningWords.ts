import { code, joinWords, shortRef } from '../shared/sentence';
import type { Strengthening } from './strengthening';

/** What an obligation of a strengthening has in the place of a rule of the policy. No rule's id has a colon. */
export const strengtheningRule = (id: string): string => `strengthening:${id}`;

/** What a strengthening asks for and until when, as a plain sentence. */
export function strengtheningWords({
  changes,
  reviews,
  by,
  paths,
  expiresAt,
}: Pick<
  Strengthening,
  'changes' | 'reviews' | 'by' | 'paths' | 'expiresAt'
>): string {
  const until = `${expiresAt.slice(0, 10)} ${expiresAt.slice(11, 16)} UTC`;
  const which =
    changes === 'all'
      ? 'every change'
      : 'every change in which AI took part, or may have,';
  const where = paths ? ` to ${joinWords(paths.map(code), 'or')}` : '';
  const count =
    reviews === 1 ? 'an approving review' : `${reviews} approving reviews`;
  const who = by ? joinWords(by.map(shortRef), 'or') : anybody(reviews);
  return `Review is stricter here until ${until}: ${which}${where} needs ${count} of its head commit by ${who}.`;
}

const anybody = (reviews: number): string =>
  reviews === 1
    ? 'a person who took no part in it'
    : 'people who took no part in it';
