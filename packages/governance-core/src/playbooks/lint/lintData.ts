import { code, plainWords } from '../../shared/sentence';
import type { PlaybookLint } from './lintTypes';

/** No secrets and no customers in a playbook: it goes into many repositories and into prompts. */
export const lintData: PlaybookLint = ({ playbook, context }) =>
  playbook.files.flatMap(({ path: file, text }) =>
    context.findData(text).map(({ rule, title, class: dataClass, line }) => ({
      severity: 'error' as const,
      code: 'playbooks.sensitiveData',
      message: `looks like ${plainWords(dataClass)} (${title}, detector ${code(rule)}); expected a placeholder such as \`<password>\``,
      file,
      line,
    })),
  );
