import type { News, NewsKind, NoticeText, Urgency } from '../../noticeModel';
import { ALERTS_PATH, EXCEPTIONS_PATH, INBOX_PATH } from '../links';

/** How many of a kind, in words. */
const WORDS: Readonly<Record<NewsKind, readonly [one: string, many: string]>> =
  {
    approval: ['approval waits', 'approvals wait'],
    breakGlass: ['review of break-glass waits', 'reviews of break-glass wait'],
    waiver: ['waiver waits for a decision', 'waivers wait for a decision'],
    waiverExpiring: ['waiver ends soon', 'waivers end soon'],
    stricterReview: [
      'place where review is stricter for a while',
      'places where review is stricter for a while',
    ],
    tierRequest: ['tier was asked for', 'tiers were asked for'],
    tierBatch: [
      'batch of tiers waits for a second person',
      'batches of tiers wait for a second person',
    ],
    aiUse: [
      'use of AI where it should not be',
      'uses of AI where it should not be',
    ],
    drift: [
      'drift from the policy was found',
      'drifts from the policy were found',
    ],
    kpiDrift: [
      'signal of drift in a scorecard',
      'signals of drift in scorecards',
    ],
    policyChange: ['change of the policy', 'changes of the policy'],
  };

/** So many of each kind are named. */
const NAMED = 3;
const TITLE_CHARACTERS = 200;
const DESCRIPTION_CHARACTERS = 1_500;

/** What one notification says of everything that is new for one recipient; plain text, whatever stands in the names. */
export function noticeText(
  news: readonly News[],
  urgency: Urgency,
): NoticeText {
  const [only] = news;
  if (news.length === 1 && only) {
    return {
      title: plain(upperFirst(only.title), TITLE_CHARACTERS),
      description: plain(upperFirst(only.title), DESCRIPTION_CHARACTERS),
      link: only.link,
    };
  }
  const kinds = [...new Set(news.map(({ kind }) => kind))];
  const kind = kinds.length === 1 ? kinds[0] : undefined;
  return {
    title: `${news.length} things ${urgency === 'urgent' ? 'need you now' : 'need you'}`,
    description: plain(
      kinds.map(each => paragraph(news, each)).join(' '),
      DESCRIPTION_CHARACTERS,
    ),
    link: listOf(kind),
  };
}

/** Where all of a kind stand; without one, everything. */
function listOf(kind: NewsKind | undefined): string {
  if (kind === 'aiUse') return `${ALERTS_PATH}?alerts=mine`;
  if (kind === 'stricterReview') return EXCEPTIONS_PATH;
  return kind === undefined || kind === 'policyChange'
    ? INBOX_PATH
    : `${INBOX_PATH}?kind=${kind}`;
}

function paragraph(news: readonly News[], kind: NewsKind): string {
  const titles = news.flatMap(each => (each.kind === kind ? each.title : []));
  const [one, many] = WORDS[kind];
  const more = titles.length - NAMED;
  return `${titles.length} ${titles.length === 1 ? one : many}: ${titles.slice(0, NAMED).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

const upperFirst = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1);

/** Without marks of code, controls, invisible characters and what could be read as markup. */
function plain(text: string, most: number): string {
  const clean = text
    .replaceAll('`', '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
  const characters = [...clean];
  return characters.length > most
    ? `${characters.slice(0, most - 1).join('')}…`
    : clean;
}
