import { failed, ok, type Result } from '../../../shared/result';
import { code } from '../../../shared/sentence';
import { fileIssues, PLAYBOOK_FILE } from '../../format/fileIssues';
import { API_VERSION } from '../../format/playbookSchema';
import { splitFrontMatter } from '../../format/splitFrontMatter';
import type { PlaybookFile } from '../../types';
import { frontMatterOf } from '../frontMatter';
import { bodyOf, type ImportedBody } from './bodyOf';
import { importFormat } from './importFormat';
import { contentNameOf, shortened, titleOf } from './importedWords';
import { patternsOf } from './patternsOf';
import { readKeys, type ForeignKeys } from './readKeys';
import type { ImportedPlaybook, ImportFormat, ImportInput } from './types';

const MOST = { title: 80, summary: 300 } as const;

/**
 * Makes a playbook's folder of instructions that a repository has already. What no such file says is left out and named in `missing`.
 * Code: `playbooks.unknownFormat`, `playbooks.emptyBody`.
 */
export function importPlaybook(input: ImportInput): Result<ImportedPlaybook> {
  const [main, ...others] = input.files;
  const format = main && importFormat(main.path);
  if (!main || !format)
    return failed({
      code: 'playbooks.unknownFormat',
      message: `${code(main?.path ?? '')} is not a form that can be imported; expected \`SKILL.md\`, \`AGENTS.md\`, a rule of Cursor (\`.mdc\`) or instructions of Copilot (\`.instructions.md\`)`,
    });
  const { frontMatter, body } = splitFrontMatter(main.text);
  const text = bodyOf(body);
  if (!/\S/.test(text.body))
    return failed({
      code: 'playbooks.emptyBody',
      message: `${code(main.path)} has no text below its front matter and title; expected instructions`,
    });
  const keys = readKeys(frontMatter);
  const name = contentNameOf({
    path: main.path,
    folder: input.folder,
    format,
    written: keys.name,
  });
  const made = keysOf({ keys, text, format, name }, input);
  const kept = keptFiles(others);
  return ok({
    name,
    format,
    files: [
      {
        path: PLAYBOOK_FILE,
        text: `${frontMatterOf(made.keys)}\n${text.body}`,
      },
      ...kept.files,
    ],
    missing: (['summary', 'owner', 'reviewBy'] as const).filter(
      key => made.keys[key] === undefined,
    ),
    notes: [...made.notes, ...kept.notes],
  });
}

interface Read {
  readonly keys: ForeignKeys;
  readonly text: ImportedBody;
  readonly format: ImportFormat;
  readonly name: string;
}

/** Front matter of a playbook as far as it is known. */
type FrontMatter = Readonly<
  Record<string, string | readonly string[] | undefined>
>;

function keysOf(
  { keys, text, format, name }: Read,
  input: ImportInput,
): { readonly keys: FrontMatter; readonly notes: readonly string[] } {
  const { patterns, unsaid } =
    keys.alwaysApply === 'true'
      ? { patterns: [], unsaid: [] }
      : patternsOf(keys.globs ?? keys.applyTo ?? keys.paths);
  const description =
    typeof keys.description === 'string' ? keys.description : text.opening;
  const summary = description && shortened(description, MOST.summary);
  const notes = [
    ...(unsaid.length > 0
      ? [
          `It holds always, since a gitignore pattern cannot say ${unsaid.map(code).join(', ')}.`,
        ]
      : []),
    ...(summary && summary !== description
      ? [`The summary was shortened to ${MOST.summary} characters.`]
      : []),
  ];
  return {
    notes,
    keys: {
      apiVersion: API_VERSION,
      name,
      version: '1.0',
      title: shortened(text.title ?? titleOf(name), MOST.title),
      ...(summary && { summary }),
      kind: format === 'skill' ? 'skill' : 'rule',
      ...(input.owner !== undefined && { owner: input.owner }),
      ...(input.reviewBy !== undefined && { reviewBy: input.reviewBy }),
      ...(patterns.length > 0 && { appliesTo: patterns }),
    } satisfies FrontMatter,
  };
}

/** Files that a playbook may have; the rest is told. */
function keptFiles(files: readonly PlaybookFile[]) {
  const judged = files.map(file => ({
    file,
    issue: fileIssues([{ path: PLAYBOOK_FILE, text: '' }, file])[0],
  }));
  return {
    files: judged.flatMap(({ file, issue }) => (issue ? [] : [file])),
    notes: judged.flatMap(({ issue }) =>
      issue ? [`Left out: ${issue.message}.`] : [],
    ),
  };
}
