import type {
  ApprovalRequest,
  Page as Items,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Terminal, Tone } from '../terminal';
import { shortSha } from '../words';
import { type Field, someOf, startPage } from './page';
import { table } from './table';

const MOST_FILES = 5;

const STATE_TONE: Readonly<Record<ApprovalRequest['state'], Tone>> = {
  waiting: 'caution',
  refused: 'bad',
  approved: 'good',
  waived: 'quiet',
  superseded: 'quiet',
};

const changeOf = ({
  repository,
  pullRequest,
  headSha,
}: ApprovalRequest): string =>
  `${repository} ${pullRequest === undefined ? '' : `#${pullRequest}, `}commit ${shortSha(headSha)}`;

const NEXT: Readonly<Partial<Record<ApprovalRequest['state'], string>>> = {
  waiting: 'It waits for more approvals.',
  refused:
    'It is held, whoever approves, until who refused it says otherwise or it has another head commit.',
};

/** One change for people: what was approved, what was said, and what is open besides. */
export function renderApproval(
  request: ApprovalRequest,
  terminal: Terminal,
): string {
  const { state, files, assistants } = request;
  const page = startPage(terminal);
  page.paragraph(
    changeOf(request),
    `${terminal.paint(STATE_TONE[state] ?? 'plain', terminal.text(state))}  `,
  );
  page.blank();
  const said = request.given.map<Field>(({ state: word, by, at, reason }) => [
    word,
    `by ${by} at ${at}: ${reason}`,
  ]);
  const more = files.total - files.paths.length;
  const shown = someOf(files.paths, MOST_FILES);
  page.fields(
    [
      ['outcome', request.outcome],
      ['decision', request.decisionId],
      ['commit', request.headSha],
      ['written', [request.attribution, ...assistants].join(', ')],
      ['files', more > 0 ? `${shown}, in all ${files.total}` : shown],
      ...request.requires.map(
        ({ text, found }) => ['asks', `${text} (${found})`] as const,
      ),
      ...request.otherOpen.map(
        ({ text, found }) => ['also open', `${text} (${found})`] as const,
      ),
      ...said,
    ],
    '  ',
  );
  const next = NEXT[state];
  if (next) {
    page.blank();
    page.paragraph(next);
  }
  return page.toString();
}

/** Changes for people, one a line. */
export function renderApprovals(
  { items, nextCursor }: Items<ApprovalRequest>,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  if (items.length === 0) {
    page.paragraph(
      'There is no such change that you may read; one comes here once it is checked and the policy asks for manual approval.',
    );
    return page.toString();
  }
  const rows = items.map(request => [
    request.decisionId,
    request.state,
    changeOf(request),
    request.groups.join(' '),
    request.decidedAt,
    request.permits.approve.isPermitted ? 'yes' : '',
  ]);
  const headings = ['decision', 'state', 'change', 'asked of', 'decided (UTC)'];
  for (const line of table([...headings, 'you may'], rows, terminal))
    page.raw(line);
  if (nextCursor !== undefined) {
    page.blank();
    page.paragraph(
      'There are more; raise `--limit` (at most 200) or narrow the list.',
    );
  }
  return page.toString();
}
