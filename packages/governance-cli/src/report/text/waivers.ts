import type {
  Page as Items,
  Waiver,
  WaiverScope,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Terminal, Tone } from '../terminal';
import { shortSha } from '../words';
import { type Field, someOf, startPage } from './page';
import { table } from './table';

const MOST_SHOWN = 5;

const STATUS_TONE: Readonly<Record<Waiver['status'], Tone>> = {
  requested: 'caution',
  scheduled: 'caution',
  active: 'caution',
  expired: 'quiet',
  refused: 'quiet',
  revoked: 'quiet',
};

/** What a waiver lifts, in words. */
const liftsOf = ({ rule, lowersTierTo }: Waiver): string =>
  rule === undefined
    ? `the tier, down to \`${lowersTierTo}\``
    : `the rule \`${rule}\``;

/** Where a waiver holds, in words. */
function whereOf({
  entity,
  repository,
  system,
  group,
  paths = [],
  change,
}: WaiverScope): string {
  const places = [entity, repository, system, group].filter(
    place => place !== undefined,
  );
  return [
    places.join(' and '),
    ...(paths.length > 0 ? [`files ${someOf(paths, MOST_SHOWN)}`] : []),
    ...(change === undefined ? [] : [`commit ${shortSha(change)}`]),
  ].join(', ');
}

const NEXT: Readonly<Partial<Record<Waiver['status'], string>>> = {
  requested:
    'It lifts nothing yet: another entitled person approves it with `ai-governance waiver approve`.',
  scheduled: 'It holds once it begins.',
  active:
    'It holds until its end; `ai-governance waiver revoke` ends it before.',
  expired:
    'It lifts nothing any more; ask for a new one if it is still needed.',
};

/** One waiver for people: what it lifts, where, until when, who asked and who decided. */
export function renderWaiver(waiver: Waiver, terminal: Terminal): string {
  const { waiverId, status, decision, revocation } = waiver;
  const page = startPage(terminal);
  page.paragraph(
    `waiver \`${waiverId}\``,
    `${terminal.paint(STATUS_TONE[status] ?? 'plain', terminal.text(status))}  `,
  );
  page.blank();
  const decided: readonly Field[] = decision
    ? [
        [
          decision.verdict,
          `by ${decision.by} at ${decision.at}: ${decision.reason}`,
        ],
      ]
    : [];
  const ended: readonly Field[] = revocation
    ? [
        [
          'revoked',
          `by ${revocation.by} at ${revocation.at}: ${revocation.reason}`,
        ],
      ]
    : [];
  page.fields(
    [
      ['lifts', liftsOf(waiver)],
      ['where', whereOf(waiver.scope)],
      ['holds', holdsOf(waiver)],
      [
        'asked',
        `by ${waiver.requestedBy} at ${waiver.requestedAt}: ${waiver.reason}`,
      ],
      ...(waiver.ticket === undefined
        ? []
        : [['ticket', waiver.ticket] as const]),
      ['owner', waiver.owner],
      ...decided,
      ...ended,
    ],
    '  ',
  );
  const next = NEXT[status];
  if (next) {
    page.blank();
    page.paragraph(next);
  }
  return page.toString();
}

const holdsOf = ({ activeFrom, expiresAt }: Waiver): string =>
  `${activeFrom === undefined ? 'from its approval' : `from ${activeFrom}`} until ${expiresAt}`;

/** Waivers for people, one a line. */
export function renderWaivers(
  { items, nextCursor }: Items<Waiver>,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  if (items.length === 0) {
    page.paragraph(
      'There is no such waiver that you may read; those of the policy document stand in the policy itself.',
    );
    return page.toString();
  }
  const rows = items.map(waiver => [
    waiver.waiverId,
    waiver.status,
    waiver.rule ?? `tier to ${waiver.lowersTierTo}`,
    whereOf(waiver.scope),
    waiver.expiresAt,
    waiver.requestedBy,
    waiver.decision?.verdict === 'approved' ? waiver.decision.by : '',
  ]);
  const headings = ['waiver', 'status', 'lifts', 'where', 'until (UTC)'];
  for (const line of table(
    [...headings, 'asked by', 'approved by'],
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
