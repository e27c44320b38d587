import type { DocumentIssue } from '../../shared/document/documentIssues';
import {
  quoteValue,
  type DocumentPath,
} from '../../shared/document/documentPath';
import { code } from '../../shared/sentence';
import type { WrittenQuestion } from './questionSchema';

/** What does not go together in the questions of a module. */
export const questionIssues = (
  questions: readonly WrittenQuestion[],
): readonly DocumentIssue[] => [
  ...repeated(
    questions.map(({ id }) => id),
    ['questions'],
  ),
  ...questions.flatMap((question, index) =>
    issuesOf(question, ['questions', index]),
  ),
];

function issuesOf(
  question: WrittenQuestion,
  path: DocumentPath,
): readonly DocumentIssue[] {
  const { kind, options, steps, situation } = question;
  if (kind === 'ordering')
    return [
      ...(steps ? [] : [missing(path, 'steps', kind)]),
      ...(options ? [extra([...path, 'options'], kind)] : []),
      ...(situation === undefined ? [] : [extra([...path, 'situation'], kind)]),
      ...repeated(
        (steps ?? []).map(({ id }) => id),
        [...path, 'steps'],
      ),
    ];
  return [
    ...(options ? [] : [missing(path, 'options', kind)]),
    ...(steps ? [extra([...path, 'steps'], kind)] : []),
    ...(kind === 'scenario' && situation === undefined
      ? [missing(path, 'situation', kind)]
      : []),
    ...repeated(
      (options ?? []).map(({ id }) => id),
      [...path, 'options'],
    ),
    ...correctIssues(question, path),
  ];
}

function correctIssues(
  { kind, options }: WrittenQuestion,
  path: DocumentPath,
): readonly DocumentIssue[] {
  if (!options) return [];
  const right = options.filter(({ correct }) => correct).length;
  if (kind !== 'multiple')
    return right === 1
      ? []
      : [
          invalid(
            [...path, 'options'],
            `expected exactly one option with \`correct: true\`, got ${right}`,
          ),
        ];
  return right > 0 && right < options.length
    ? []
    : [
        invalid(
          [...path, 'options'],
          `expected some options with \`correct: true\` and some without, got ${right} of ${options.length}`,
        ),
      ];
}

/** Ids of a list that stand twice in it. */
function repeated(
  ids: readonly string[],
  path: DocumentPath,
): readonly DocumentIssue[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          invalid(
            [...path, index, 'id'],
            `the id ${quoteValue(id)} stands twice; expected each once`,
          ),
        ],
  );
}

const missing = (
  path: DocumentPath,
  key: string,
  kind: string,
): DocumentIssue => ({
  code: 'training.missingKey',
  message: `the key ${code(key)} is missing; expected it in a question of kind ${code(kind)}`,
  path,
});

const extra = (path: DocumentPath, kind: string): DocumentIssue => ({
  code: 'training.unknownKey',
  message: `the key ${code(String(path.at(-1)))} does not belong to a question of kind ${code(kind)}; take it out`,
  path,
  ofKey: true,
});

const invalid = (path: DocumentPath, message: string): DocumentIssue => ({
  code: 'training.invalidValue',
  message,
  path,
});
