import type {
  PlaybookCatalogue,
  PlaybookDetail,
  PlaybookSummary,
  PlaybookVersion,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { escapeText } from '../escapeText';
import type { Terminal } from '../terminal';
import { startPage } from './page';
import { table } from './table';

/** That a playbook is not to be used any more, why, and what instead. */
export const deprecationWords = ({
  reason,
  successor,
}: {
  readonly reason: string;
  readonly successor?: string;
}): string =>
  `It is deprecated: ${reason.replace(/\.$/, '')}.${successor === undefined ? '' : ` Use \`${successor}\` instead.`}`;

/** Playbooks for people, one a line. */
export function renderPlaybooks(
  { items, total }: PlaybookCatalogue,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  if (items.length === 0) {
    page.paragraph(
      'There is no such playbook that you may read; search for less, or leave out `--for-entity`.',
    );
    return page.toString();
  }
  const rows = items.map(({ name, kind, version, owner, title }) => [
    name,
    kind,
    version,
    owner,
    title,
  ]);
  const headings = ['playbook', 'kind', 'version', 'owner', 'title'];
  for (const line of table(headings, rows, terminal)) page.raw(line);
  if (total > items.length) {
    page.blank();
    page.paragraph(
      `${total - items.length} more; raise \`--limit\` (at most 200) or narrow the list.`,
    );
  }
  return page.toString();
}

/** One playbook for people: what it is, then its text. */
export function renderPlaybook(
  { playbook, files }: PlaybookDetail,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  page.paragraph(playbook.title, `\`${playbook.name}\`  `);
  page.paragraph(playbook.summary);
  page.blank();
  page.fields(fieldsOf(playbook, files), '  ');
  if (playbook.deprecation) {
    page.blank();
    page.paragraph(deprecationWords(playbook.deprecation));
  }
  page.blank();
  page.paragraph(
    `Install it with \`ai-governance playbook install ${playbook.name}\`.`,
  );
  for (const { path, text } of files) {
    page.heading(path);
    page.blank();
    for (const line of text.trim().split('\n')) page.raw(escapeText(line));
  }
  return page.toString();
}

const fieldsOf = (
  playbook: PlaybookSummary,
  files: PlaybookDetail['files'],
): readonly (readonly [string, string])[] => [
  ['kind', playbook.kind],
  ['version', playbook.version],
  ['digest', playbook.digest],
  ['owner', playbook.owner],
  ['review by', playbook.reviewBy],
  ['about', `${playbook.tokens} tokens`],
  ['files', files.map(({ path }) => path).join(', ')],
];

/** A version that was proposed, for people. */
export function renderProposal(
  { name, version, versionId }: PlaybookVersion,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  page.paragraph(
    `\`${name}\` ${version}, version \`${versionId}\``,
    `${terminal.paint('good', 'proposed')}  `,
  );
  page.paragraph('Another person has to publish it before readers get it.');
  return page.toString();
}
