import type {
  Page as Items,
  Strengthening,
  StrengtheningScope,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Terminal, Tone } from '../terminal';
import { type Field, someOf, startPage } from './page';
import { table } from './table';

const MOST_SHOWN = 5;

const STATUS_TONE: Readonly<Record<Strengthening['status'], Tone>> = {
  active: 'caution',
  expired: 'quiet',
  ended: 'quiet',
};

/** Where review is stricter, in words. */
function whereOf({
  entity,
  repository,
  system,
  domain,
  group,
  paths = [],
}: StrengtheningScope): string {
  const places = [entity, repository, system, domain, group].filter(
    place => place !== undefined,
  );
  return [
    places.join(' and '),
    ...(paths.length > 0 ? [`changes to ${someOf(paths, MOST_SHOWN)}`] : []),
  ].join(', ');
}

/** One strengthening for people: what it asks for and where, until when, who started it and why. */
export function renderStrengthening(
  strengthening: Strengthening,
  terminal: Terminal,
): string {
  const { strengtheningId, status, origin, extension, ending } = strengthening;
  const page = startPage(terminal);
  page.paragraph(
    `strengthening \`${strengtheningId}\``,
    `${terminal.paint(STATUS_TONE[status] ?? 'plain', terminal.text(status))}  `,
  );
  page.blank();
  page.fields(
    [
      ['asks', strengthening.demand],
      ['where', whereOf(strengthening.scope)],
      ['until', strengthening.expiresAt],
      ...wordOf('started', {
        by: strengthening.startedBy,
        at: strengthening.startedAt,
        reason: strengthening.reason,
      }),
      ...(strengthening.ticket === undefined
        ? []
        : [['ticket', strengthening.ticket] as const]),
      ...(origin === undefined
        ? []
        : [['because of', `${origin.kind} ${origin.reference}`] as const]),
      ...wordOf('put off', extension),
      ...wordOf('ended', ending),
    ],
    '  ',
  );
  if (status === 'active') {
    page.blank();
    page.paragraph(
      'It acts until its end; `ai-governance stricter end` ends it before.',
    );
  }
  return page.toString();
}

const wordOf = (
  name: string,
  word: Strengthening['ending'],
): readonly Field[] =>
  word ? [[name, `by ${word.by} at ${word.at}: ${word.reason}`]] : [];

/** Strengthenings for people, one a line. */
export function renderStrengthenings(
  { items, nextCursor }: Items<Strengthening>,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  if (items.length === 0) {
    page.paragraph(
      'There is no such strengthening that you may read: review is as the policy says.',
    );
    return page.toString();
  }
  const rows = items.map(item => [
    item.strengtheningId,
    item.status,
    `${item.reviews}${item.by ? ` by ${item.by.join(', ')}` : ''}`,
    item.changes,
    whereOf(item.scope),
    item.expiresAt,
    item.startedBy,
  ]);
  const headings = ['strengthening', 'status', 'reviews', 'changes', 'where'];
  for (const line of table(
    [...headings, 'until (UTC)', 'started by'],
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
