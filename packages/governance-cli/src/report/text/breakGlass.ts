import type {
  BreakGlass,
  Page as Items,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Terminal } from '../terminal';
import { shortSha } from '../words';
import { type Field, startPage } from './page';
import { table } from './table';

const VERDICT_WORD = {
  justified: 'justified',
  notJustified: 'not justified',
} as const;

const stateOf = ({ isActive }: BreakGlass): string =>
  isActive ? 'active' : 'ended';

const reviewOf = ({ review }: BreakGlass): string =>
  review ? VERDICT_WORD[review.verdict] : 'open';

/** One use of break-glass for people: what passes, until when, who used it, and its review. */
export function renderBreakGlass(use: BreakGlass, terminal: Terminal): string {
  const { breakGlassId, headSha, pullRequest, review } = use;
  const page = startPage(terminal);
  page.paragraph(
    `break-glass \`${breakGlassId}\``,
    `${terminal.paint(use.isActive ? 'bad' : 'quiet', stateOf(use))}  `,
  );
  page.blank();
  const reviewed: readonly Field[] = review
    ? [
        [
          'review',
          `${reviewOf(use)}, by ${review.by} at ${review.at}: ${review.note}`,
        ],
      ]
    : [['review', 'open']];
  page.fields(
    [
      ['change', `${headSha}${pullRequest ? ` (#${pullRequest})` : ''}`],
      ['where', use.repository],
      ['holds', `from ${use.usedAt} until ${use.expiresAt}`],
      ['used', `by ${use.usedBy}: ${use.reason}`],
      ...(use.ticket === undefined ? [] : [['ticket', use.ticket] as const]),
      ...reviewed,
    ],
    '  ',
  );
  page.blank();
  page.paragraph(nextOf(use));
  return page.toString();
}

function nextOf({ isActive, review }: BreakGlass): string {
  if (!review)
    return `${isActive ? 'Ask for the decision again: it passes whatever a waiver could lift. ' : ''}Another entitled person reviews this use with \`ai-governance break-glass review\`.`;
  return isActive ? 'It holds until its end.' : 'It lifts nothing any more.';
}

/** Uses of break-glass for people, one a line. */
export function renderBreakGlassList(
  { items, nextCursor }: Items<BreakGlass>,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  if (items.length === 0) {
    page.paragraph('There is no such use of break-glass that you may read.');
    return page.toString();
  }
  const rows = items.map(use => [
    use.breakGlassId,
    stateOf(use),
    reviewOf(use),
    use.repository,
    shortSha(use.headSha),
    use.usedAt,
    use.expiresAt,
    use.usedBy,
  ]);
  const headings = ['break-glass', 'state', 'review', 'repository', 'commit'];
  for (const line of table(
    [...headings, 'used (UTC)', 'until (UTC)', 'by'],
    rows,
    terminal,
  ))
    page.raw(line);
  if (nextCursor !== undefined) {
    page.blank();
    page.paragraph(
      'There are more; raise `--limit` (at most 200) or narrow the list.',
    );
  }
  return page.toString();
}
