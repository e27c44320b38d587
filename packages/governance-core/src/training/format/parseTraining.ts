import type { PlaybookFile } from '../../playbooks';
import { fileIssues } from '../../playbooks/format/fileIssues';
import { byCodeUnits } from '../../shared/order';
import { failed, ok, type Issue, type Result } from '../../shared/result';
import { code } from '../../shared/sentence';
import type { Question, TrainingModule, TrainingPath } from '../types';
import { pathSchema, type WrittenPath } from './pathSchema';
import { questionIssues } from './questionIssues';
import { questionsSchema, type WrittenQuestion } from './questionSchema';
import { readDocument } from './readDocument';

/** Name of the file that every training path has. */
export const TRAINING_FILE = 'PATH.yaml';

/** File with the text of a module. */
export const moduleFile = (name: string): string => `${name}.md`;

/** File with the questions of a module. */
export const questionsFile = (name: string): string => `${name}.questions.yaml`;

/**
 * Reads a training path's folder: `PATH.yaml`, and for each module its text and its questions. All faults come back at once, each with
 * its file. Codes: `training.missingFile`, `invalidFile`, `tooLarge`, `unknownKey`, `missingKey`, `invalidValue`, `emptyBody` and those
 * of `readYaml`.
 */
export function parseTraining(
  files: readonly PlaybookFile[],
): Result<TrainingPath> {
  const faults = fileIssues(files, {
    main: TRAINING_FILE,
    holds: 'the name, rules and modules of the path',
    slice: 'training',
  });
  const main = files.find(({ path }) => path === TRAINING_FILE);
  if (!main || faults.length > 0) return failed(...faults);
  const read = readDocument(main, pathSchema, repeatedModules);
  if (!read.ok) return read;
  const modules = read.value.modules.map(each => readModule(each, files));
  const issues: readonly Issue[] = [
    ...modules.flatMap(each => (each.ok ? [] : each.issues)),
    ...strangers(read.value, files),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return ok(
    toPath(read.value, {
      modules: modules.flatMap(each => (each.ok ? [each.value] : [])),
      files: inFolderOrder(files),
    }),
  );
}

const repeatedModules = ({ modules }: WrittenPath) => {
  const names = modules.map(({ name }) => name);
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          {
            code: 'training.invalidValue',
            message: `the module ${code(name)} stands twice; expected each once`,
            path: ['modules', index, 'name'],
          },
        ],
  );
};

function readModule(
  written: WrittenPath['modules'][number],
  files: readonly PlaybookFile[],
): Result<TrainingModule> {
  const { name } = written;
  const text = files.find(({ path }) => path === moduleFile(name));
  const pool = files.find(({ path }) => path === questionsFile(name));
  const missing = [
    ...(text
      ? []
      : [missingFile(moduleFile(name), `the text of ${code(name)}`)]),
    ...(pool
      ? []
      : [missingFile(questionsFile(name), `the questions of ${code(name)}`)]),
    ...(text && !/\S/.test(text.text) ? [emptyBody(text.path)] : []),
  ];
  const read = pool
    ? readDocument(pool, questionsSchema, ({ questions }) =>
        questionIssues(questions),
      )
    : undefined;
  const issues = [...missing, ...(read && !read.ok ? read.issues : [])];
  if (!text || !read?.ok || issues.length > 0) return { ok: false, issues };
  const questions = read.value.questions.map(toQuestion);
  return ok({ ...written, text: text.text, questions });
}

function toQuestion(written: WrittenQuestion): Question {
  const { id, kind, text, readAgain, explanation, situation } = written;
  const same = {
    ...{ id, text, readAgain },
    ...(explanation === undefined ? {} : { explanation }),
  };
  if (kind === 'ordering') return { ...same, kind, steps: written.steps ?? [] };
  return {
    ...same,
    kind,
    ...(situation === undefined ? {} : { situation }),
    options: (written.options ?? []).map(({ correct, ...option }) => ({
      ...option,
      isCorrect: correct,
    })),
  };
}

/** Files that belong to no module would be stored, and read by nobody. */
function strangers(
  { modules }: WrittenPath,
  files: readonly PlaybookFile[],
): readonly Issue[] {
  const known = new Set([
    TRAINING_FILE,
    ...modules.flatMap(({ name }) => [moduleFile(name), questionsFile(name)]),
  ]);
  return files
    .filter(({ path }) => !known.has(path))
    .map(({ path: file }) => ({
      code: 'training.invalidFile',
      message: `the file ${code(file)} belongs to no module; name its module in ${code(TRAINING_FILE)}, or take it out`,
      file,
    }));
}

const missingFile = (file: string, what: string): Issue => ({
  code: 'training.missingFile',
  message: `the folder has no ${code(file)}; expected ${what} there`,
  file,
});

const emptyBody = (file: string): Issue => ({
  code: 'training.emptyBody',
  message: `nothing stands in ${code(file)}; expected the text of the module`,
  file,
});

/** `PATH.yaml` first, then by path: the order in which a folder is shown and digested. */
const inFolderOrder = (
  files: readonly PlaybookFile[],
): readonly PlaybookFile[] =>
  files.toSorted(
    (a, b) =>
      Number(b.path === TRAINING_FILE) - Number(a.path === TRAINING_FILE) ||
      byCodeUnits(a.path, b.path),
  );

function toPath(
  { apiVersion: _, certificate, ...same }: WrittenPath,
  rest: Pick<TrainingPath, 'modules' | 'files'>,
): TrainingPath {
  return { ...same, validDays: certificate.validDays, ...rest };
}
