import type { FileState } from '@ai-enablement/governance-core';
import { createTwoFilesPatch } from 'diff';
import type { AskedFiles } from '../assistants/askFiles';
import { escapeText } from './escapeText';
import type { Terminal, Tone } from './terminal';
import { startPage } from './text/page';

/** A file of the checkout that was to be written. */
export interface Written {
  readonly id: string;
  readonly path: string;
  /** False when it was as it should be. */
  readonly isChanged: boolean;
}

/** What was exported; `written` is absent when it was only asked what there is. */
export interface ExportReport extends AskedFiles {
  readonly written?: readonly Written[];
}

/** A file of the checkout beside what the policy asks for. */
export interface Compared {
  readonly id: string;
  readonly path: string;
  readonly state: FileState;
  readonly because: string;
  readonly found: string;
  readonly wanted: string;
}

/** What was compared. */
export interface DiffReport extends AskedFiles {
  readonly compared: readonly Compared[];
}

/** The envelope `ai-governance/assistants-export@1`; documented in `docs/reference/cli.md`. */
export const exportDocument = (report: ExportReport) => ({
  schema: 'ai-governance/assistants-export@1',
  repository: report.repository,
  policyDigest: report.policyDigest,
  files: report.files,
  ...(report.written ? { written: report.written } : {}),
});

/** The same for people. */
export function renderExport(
  { repository, files, written }: ExportReport,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  if (written) {
    for (const { path, isChanged } of written)
      page.paragraph(
        `\`${path}\``,
        `${terminal.paint(isChanged ? 'good' : 'quiet', isChanged ? 'written ' : 'as it is')}  `,
      );
    if (written.length === 0)
      page.paragraph('None of the targets is a file of the repository.');
    return page.toString();
  }
  page.paragraph(`What the policy makes for assistants in \`${repository}\`:`);
  for (const { id, title, path, settings, force, ignoredBy } of files) {
    page.blank();
    page.paragraph(`\`${id}\`: ${title}`);
    page.fields(
      [
        ['place', path ?? settings ?? ''],
        ['force', force],
        ['unheeded by', ignoredBy.join('; ')],
      ],
      '  ',
    );
  }
  page.blank();
  page.paragraph(
    'Write those that are files of the repository with `--write`; print one with `--target ID`.',
  );
  return page.toString();
}

/** The envelope `ai-governance/assistants-diff@1`; documented in `docs/reference/cli.md`. */
export const diffDocument = ({
  repository,
  policyDigest,
  compared,
}: DiffReport) => ({
  schema: 'ai-governance/assistants-diff@1',
  repository,
  policyDigest,
  isAsPolicy: compared.every(({ state }) => state === 'asPolicy'),
  files: compared.map(({ id, path, state, because }) => ({
    id,
    path,
    state,
    ...(because === '' ? {} : { because }),
  })),
});

/** The same for people, with what would change. */
export function renderDiff(
  { repository, compared }: DiffReport,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  if (compared.length === 0)
    page.paragraph(
      `\`${repository}\` has no files of assistants yet; write them with \`ai-governance assistants export --write\`.`,
    );
  for (const { path, state, because } of compared)
    page.paragraph(
      because === '' ? `\`${path}\`` : `\`${path}\`: ${because}`,
      `${terminal.paint(TONES[state], WORDS[state])}  `,
    );
  const differing = compared.filter(({ state }) => state !== 'asPolicy');
  if (differing.length === 0) return page.toString();
  const patches = differing.map(each => patchOf(each, terminal)).join('');
  return `${page.toString()}\n${patches}\nPut them right with \`ai-governance assistants export --write\`.\n`;
}

const WORDS: Readonly<Record<FileState, string>> = {
  asPolicy: 'as policy ',
  missing: 'missing   ',
  outdated: 'outdated  ',
  undone: 'undone    ',
  unreadable: 'unreadable',
};

const TONES: Readonly<Record<FileState, Tone>> = {
  asPolicy: 'good',
  missing: 'caution',
  outdated: 'bad',
  undone: 'bad',
  unreadable: 'bad',
};

function patchOf(
  { path, found, wanted }: Compared,
  terminal: Terminal,
): string {
  if (found === wanted) return '';
  return createTwoFilesPatch(
    path,
    path,
    found,
    wanted,
    'as it is',
    'as the policy asks for',
  )
    .split('\n')
    .slice(1)
    .map(line => terminal.paint(toneOf(line), escapeText(line)))
    .join('\n');
}

function toneOf(line: string): Tone {
  if (line.startsWith('+')) return 'good';
  return line.startsWith('-') ? 'bad' : 'quiet';
}
