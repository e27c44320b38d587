import type {
  PlaybookCatalogue,
  PlaybookCheck,
  PlaybookDetail,
  PlaybookVersion,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { ImportedPlaybook } from '@ai-enablement/governance-core';
import { escapeText } from './escapeText';
import type { Terminal } from './terminal';
import { startPage } from './text/page';

/** The envelope `ai-governance/playbooks@1`; documented in `docs/reference/cli.md`. */
export const playbooksDocument = ({ items, total }: PlaybookCatalogue) => ({
  schema: 'ai-governance/playbooks@1',
  playbooks: items,
  total,
});

/** The envelope `ai-governance/playbook@1`. */
export const playbookDocument = ({ playbook, files }: PlaybookDetail) => ({
  schema: 'ai-governance/playbook@1',
  playbook,
  files,
});

/** The envelope `ai-governance/playbook-version@1`. */
export const proposalDocument = (version: PlaybookVersion) => ({
  schema: 'ai-governance/playbook-version@1',
  version,
});

/** What was found in a folder. */
export interface CheckedFolder {
  /** As it was named on the command line. */
  readonly folder: string;
  readonly check: PlaybookCheck;
}

/** The envelope `ai-governance/playbook-check@1`. */
export const checkedDocument = ({ folder, check }: CheckedFolder) => ({
  schema: 'ai-governance/playbook-check@1',
  folder,
  ...check,
});

/** The same for people and editors: `path:line: severity: message`, one a line. */
export function renderChecked(
  { folder, check }: CheckedFolder,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  for (const { severity, file, line, message, code } of check.findings) {
    const place = `${folder.replace(/\/+$/, '')}/${file}${line === undefined ? '' : `:${line}`}`;
    const tone = severity === 'error' ? 'bad' : 'caution';
    page.raw(
      `${escapeText(place)}: ${terminal.paint(tone, severity)}: ${terminal.text(message)} [${escapeText(code)}]`,
    );
  }
  const errors = check.findings.filter(
    ({ severity }) => severity === 'error',
  ).length;
  const warnings = check.findings.length - errors;
  if (check.findings.length > 0) page.blank();
  page.paragraph(
    check.isReadable
      ? `${errors} errors, ${warnings} warnings; about ${check.tokens ?? 0} tokens.`
      : 'This is no playbook yet.',
  );
  if (errors === 0 && check.expectedVersions?.length)
    page.paragraph(
      `The next version may be ${check.expectedVersions.map(each => `\`${each}\``).join(' or ')}.`,
    );
  return page.toString();
}

/** What was imported, and where it lies now. */
export interface ImportReport {
  readonly folder: string;
  readonly imported: ImportedPlaybook;
}

/** The envelope `ai-governance/playbook-import@1`. */
export const importDocument = ({
  folder,
  imported: { files, ...imported },
}: ImportReport) => ({
  schema: 'ai-governance/playbook-import@1',
  folder,
  ...imported,
  files: files.map(({ path }) => path),
});

/** The same for people, with what is left to do. */
export function renderImport(
  { folder, imported }: ImportReport,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  page.paragraph(
    `\`${folder}\`: ${imported.files.map(({ path }) => path).join(', ')}`,
    `${terminal.paint('good', 'written')}  `,
  );
  for (const note of imported.notes)
    page.item(note, { mark: '!', tone: 'caution' });
  const { missing } = imported;
  page.blank();
  if (missing.length > 0)
    page.paragraph(
      `Add to the front matter what no such file says: ${missing.map(key => `\`${key}\``).join(', ')}.`,
    );
  page.paragraph(
    `Then \`ai-governance playbook check ${folder}\` tells what is wrong with it, and \`ai-governance playbook propose ${folder}\` hands it in.`,
  );
  return page.toString();
}
