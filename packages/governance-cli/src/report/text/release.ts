import type { ReleasedChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { OUTCOME_WORD, plural } from '@ai-enablement/governance-core';
import type { ReleaseReport } from '../releaseReport';
import type { Terminal, Tone } from '../terminal';
import { shortSha } from '../words';
import { startPage, type Page } from './page';

const TONE = {
  passed: 'good',
  held: 'caution',
  denied: 'bad',
} as const satisfies Record<ReleaseReport['outcome'], Tone>;

const MOST_LISTED = 20;

/** The answer about a release for people: outcome first, then what holds it and how to go on. */
export function renderRelease(
  report: ReleaseReport,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  header(page, report);
  gap(page, report);
  undecided(page, report);
  changes(page, report);
  footer(page, report);
  return page.toString();
}

function header(
  page: Page,
  { outcome, release, notices }: ReleaseReport,
): void {
  const { paint, text } = page.terminal;
  const { repository, environment, tag, baseSha, headSha, isPreview } = release;
  const preview = isPreview ? ` ${paint('caution', '(preview)')}` : '';
  page.raw(
    `${paint('strong', paint(TONE[outcome], outcome))}${preview}  ${text(repository)} ${shortSha(baseSha)}..${shortSha(headSha)}${tag ? text(` ${tag}`) : ''}${environment ? text(` to ${environment}`) : ''}`,
  );
  page.paragraph(
    `a release of ${plural(release.commits, 'commit')} in ${plural(release.changes.length, 'change')}`,
  );
  if (isPreview) {
    page.blank();
    page.paragraph(
      `Only a preview: this token may not attest for \`${repository}\`, so that what it says of the release is the caller's word.`,
    );
    page.paragraph(
      `To make it count: run the same command in CI with a token that the portal's \`aiGovernance.attestors\` lists for \`${repository}\`.`,
    );
  }
  for (const notice of notices)
    page.paragraph(notice, `${paint('caution', 'note')}  `);
}

function gap(page: Page, { release }: ReleaseReport): void {
  if (release.start !== 'gap') return;
  const { expectedBase } = release;
  page.heading('Commits are left out');
  if (expectedBase === undefined) {
    page.paragraph(
      'Nothing was released there before, and this release has no commits; name where it begins: `--release FROM..TO`.',
      '  ',
    );
    return;
  }
  page.item(
    `What passed there before ended at \`${shortSha(expectedBase)}\`, and this release begins later or elsewhere.`,
    { mark: '✕', tone: 'bad' },
  );
  page.fields([['fix', 'Leave FROM out, or begin there.']], '    ');
}

function undecided(page: Page, { undecided: commits }: ReleaseReport): void {
  if (commits.length === 0) return;
  page.heading(`No decision is about (${commits.length})`);
  for (const { sha, subject } of commits.slice(0, MOST_LISTED))
    page.item(`${shortSha(sha)} ${subject}`, { mark: '✕', tone: 'bad' });
  if (commits.length > MOST_LISTED)
    page.paragraph(`and ${commits.length - MOST_LISTED} more`, '    ');
  page.fields(
    [
      [
        'fix',
        'Check each in CI: `ai-governance check --base SHA^ --head SHA`. Changes that were squashed or rebased are recognised when they were checked with this version of the command or newer.',
      ],
    ],
    '    ',
  );
}

function changes(page: Page, { release }: ReleaseReport): void {
  const held = release.changes.filter(({ outcome }) => outcome !== 'pass');
  if (held.length === 0) return;
  page.heading(`Held by (${held.length})`);
  for (const change of held) {
    const { outcome, because, decisionId } = change;
    const word = OUTCOME_WORD[outcome];
    page.item(`${nameOf(change)}: ${word}`, { mark: '✕', tone: TONE[word] });
    for (const sentence of because) page.paragraph(sentence, '    ');
    page.fields([['decision', decisionId]], '    ');
  }
}

const nameOf = ({ pullRequest, headSha }: ReleasedChange): string =>
  pullRequest === undefined
    ? `change ${shortSha(headSha)}`
    : `change #${pullRequest} (${shortSha(headSha)})`;

function footer(page: Page, { release, outcome }: ReleaseReport): void {
  const would = OUTCOME_WORD[release.wouldBe];
  if (would !== outcome) {
    page.blank();
    page.paragraph(
      `With every rule enforced this release would be ${would}; some rules only record or warn at this stage.`,
    );
  }
  page.blank();
  const { entryId, state } = release.ledger;
  page.fields(
    [
      ['release', release.releaseId],
      ['ledger', `entry ${entryId}, ${state}`],
    ],
    '',
  );
}
