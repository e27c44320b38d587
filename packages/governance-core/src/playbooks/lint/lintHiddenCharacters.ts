import { hiddenCharacters } from './hiddenCharacters';
import type { PlaybookLint } from './lintTypes';

/** Nothing stands in a playbook that its reviewer cannot see: an agent reads what a person does not. */
export const lintHiddenCharacters: PlaybookLint = ({ playbook }) =>
  playbook.files.flatMap(({ path: file, text }) =>
    hiddenCharacters(text).map(({ codePoint, name, line, column }) => ({
      severity: 'error',
      code: 'playbooks.hiddenCharacter',
      message: `the ${name} ${codePoint} in column ${column} is not seen by readers; expected visible text, so take it out`,
      file,
      line,
    })),
  );
