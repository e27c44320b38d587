import { hiddenCharacters } from './hiddenCharacters';
import type { PlaybookLint } from './lintTypes';

/** More of one file are counted, not told. */
const MOST_TOLD = 20;

/** Nothing stands in a playbook that its reviewer cannot see: an agent reads what a person does not. */
export const lintHiddenCharacters: PlaybookLint = ({ playbook }) =>
  playbook.files.flatMap(({ path: file, text }) => {
    const found = hiddenCharacters(text);
    const told = found
      .slice(0, MOST_TOLD)
      .map(({ codePoint, name, line, column }) => ({
        severity: 'error' as const,
        code: 'playbooks.hiddenCharacter',
        message: `the ${name} ${codePoint} in column ${column} is not seen by readers; expected visible text, so take it out`,
        file,
        line,
      }));
    const more = found.length - told.length;
    return more === 0
      ? told
      : [
          ...told,
          {
            severity: 'error' as const,
            code: 'playbooks.hiddenCharacter',
            message: `${more} more characters that readers do not see; expected visible text`,
            file,
          },
        ];
  });
