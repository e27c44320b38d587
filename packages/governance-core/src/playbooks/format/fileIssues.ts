import { quoteValue } from '../../shared/document/documentPath';
import type { Issue } from '../../shared/result';
import { code } from '../../shared/sentence';
import type { PlaybookFile } from '../types';
import { MARKDOWN_LIMITS, markdownIssues } from './markdownIssues';

/** Name of the file that every playbook has. */
export const PLAYBOOK_FILE = 'PLAYBOOK.md';

/** Limits of a playbook's folder; lengths in UTF-16 units. */
export const PLAYBOOK_LIMITS = {
  files: 50,
  fileLength: 200_000,
  allLength: 1_000_000,
  pathLength: 200,
  markdown: MARKDOWN_LIMITS,
} as const;

/** Plain texts that assistants read; nothing that runs, and no settings. */
const EXTENSIONS = ['md', 'mdc', 'txt', 'json', 'yaml', 'yml', 'csv'];

/** What kind of folder is read. */
export interface FolderForm {
  /** Name of the file that every such folder has. */
  readonly main: string;
  /** What the main file holds, in a few words. */
  readonly holds: string;
  /** What codes of issues begin with. */
  readonly slice: string;
}

const PLAYBOOK_FOLDER: FolderForm = {
  main: PLAYBOOK_FILE,
  holds: "the playbook's text",
  slice: 'playbooks',
};

/** What is wrong with the files of a folder. Codes, after the slice: `invalidFile`, `missingFile`, `tooLarge`. */
export const fileIssues = (
  files: readonly PlaybookFile[],
  form: FolderForm = PLAYBOOK_FOLDER,
): readonly Issue[] =>
  issuesOf(files, form).map(issue => ({
    ...issue,
    code: issue.code.replace(/^playbooks\./, () => `${form.slice}.`),
  }));

function issuesOf(
  files: readonly PlaybookFile[],
  { main: wanted, holds }: FolderForm,
): readonly Issue[] {
  if (files.length > PLAYBOOK_LIMITS.files)
    return [
      tooLarge(
        `the folder has ${files.length} files; expected at most ${PLAYBOOK_LIMITS.files}`,
      ),
    ];
  const main = files.some(({ path }) => path === wanted)
    ? []
    : [
        {
          code: 'playbooks.missingFile',
          message: `the folder has no ${code(wanted)}; expected ${holds} there`,
        },
      ];
  const paths = files.map(({ path }) => path);
  return [
    ...main,
    ...sizeIssues(files),
    ...paths.flatMap((path, index) => {
      const problem = pathProblem(path) ?? clash(paths, index);
      return problem
        ? [
            {
              code: 'playbooks.invalidFile',
              message: `the file ${quoteValue(path)} ${problem}`,
            },
          ]
        : [];
    }),
  ];
}

function sizeIssues(files: readonly PlaybookFile[]): readonly Issue[] {
  const all = files.reduce((sum, { text }) => sum + text.length, 0);
  const issues = [
    ...files
      .filter(({ text }) => text.length > PLAYBOOK_LIMITS.fileLength)
      .map(({ path, text }) =>
        tooLarge(
          `the file ${quoteValue(path)} has ${text.length} characters; expected at most ${PLAYBOOK_LIMITS.fileLength}`,
        ),
      ),
    ...(all > PLAYBOOK_LIMITS.allLength
      ? [
          tooLarge(
            `the folder has ${all} characters; expected at most ${PLAYBOOK_LIMITS.allLength}`,
          ),
        ]
      : []),
  ];
  return issues.length > 0 ? issues : markdownIssues(files);
}

const tooLarge = (message: string): Issue => ({
  code: 'playbooks.tooLarge',
  message,
});

/** Why a file may not be part of a playbook, as the end of a sentence; `undefined` when it may. */
function pathProblem(path: string): string | undefined {
  if (path.length > PLAYBOOK_LIMITS.pathLength)
    return `has a path of ${path.length} characters; expected at most ${PLAYBOOK_LIMITS.pathLength}`;
  const parts = path.split('/');
  if (parts.some(part => !/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(part)))
    return 'has a path that is not plain; expected letters, digits, `.`, `_` and `-` between slashes, no part of which begins with `.`';
  if (parts.some(part => RESERVED.test(part) || part.endsWith('.')))
    return 'has a name that Windows keeps for itself';
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === undefined || !EXTENSIONS.includes(extension))
    return `is no text that assistants only read; expected ${EXTENSIONS.map(each => `\`.${each}\``).join(', ')}`;
  return undefined;
}

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Why a file cannot lie beside the others; of two with one name it is the second. */
function clash(paths: readonly string[], index: number): string | undefined {
  const names = paths.map(path => path.toLowerCase());
  const name = names[index] ?? '';
  if (names.indexOf(name) < index)
    return 'stands twice, and some systems do not tell capitals apart';
  const folder = names.findIndex(other => name.startsWith(`${other}/`));
  return folder < 0
    ? undefined
    : `lies in ${code(paths[folder] ?? '')}, which is a file`;
}
