import { isRecord } from '../../shared/document/documentPath';
import { PLAYBOOK_FILE } from '../format/fileIssues';
import { lineOf, nodesOf } from '../markdown';
import { hiddenCharacters, type HiddenCharacter } from './hiddenCharacters';
import type { PlaybookFinding, PlaybookLint } from './lintTypes';

/** No hidden character comes about when a text is read: by `"\u202E"` in front matter, or by `&#8238;` in Markdown. */
export const lintEscapedCharacters: PlaybookLint = ({ playbook, markdown }) => {
  const { body: _, files, ...header } = playbook;
  const main = files.find(({ path }) => path === PLAYBOOK_FILE);
  return [
    ...escapedIn(textsIn(header), writtenIn(main?.text ?? '')).map(found =>
      finding(found, { file: PLAYBOOK_FILE }),
    ),
    ...markdown.flatMap(({ path: file, text, root, lineOffset }) => {
      const written = writtenIn(text);
      return [...nodesOf(root)].flatMap(node =>
        escapedIn(Object.values(node).filter(isText), written).map(found =>
          finding(found, { file, line: lineOf(node) + lineOffset }),
        ),
      );
    }),
  ];
};

/** Hidden characters that stand in a text as they are, and are told elsewhere. */
const writtenIn = (text: string): ReadonlySet<string> =>
  new Set(hiddenCharacters(text).map(({ codePoint }) => codePoint));

const escapedIn = (
  texts: readonly string[],
  written: ReadonlySet<string>,
): readonly HiddenCharacter[] =>
  texts
    .flatMap(hiddenCharacters)
    .filter(({ codePoint }) => !written.has(codePoint));

/** Every text in a value. */
function textsIn(value: unknown): readonly string[] {
  if (isText(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}

const isText = (value: unknown): value is string => typeof value === 'string';

const finding = (
  { name, codePoint }: HiddenCharacter,
  place: Pick<PlaybookFinding, 'file' | 'line'>,
): PlaybookFinding => ({
  severity: 'error',
  code: 'playbooks.hiddenCharacter',
  message: `the ${name} ${codePoint}, written as an escape, is not seen by readers; expected visible text, so take it out`,
  ...place,
});
