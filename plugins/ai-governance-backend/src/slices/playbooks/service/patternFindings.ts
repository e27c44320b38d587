import {
  PLAYBOOK_FILE,
  type Playbook,
  type PlaybookFinding,
} from '@ai-enablement/governance-core';
import { RE2JS, RE2JSSyntaxException } from 're2js';

/** Patterns of variables that are none, or that RE2 does not have: nobody could fill in such a template. */
export const patternFindings = ({
  variables,
}: Pick<Playbook, 'variables'>): readonly PlaybookFinding[] =>
  variables.flatMap(({ name, pattern }): readonly PlaybookFinding[] => {
    const problem = pattern === undefined ? undefined : problemOf(pattern);
    return problem === undefined
      ? []
      : [
          {
            severity: 'error',
            code: 'playbooks.invalidPattern',
            message: `the pattern of the variable \`${name}\` cannot be used: ${problem}; expected RE2 syntax`,
            file: PLAYBOOK_FILE,
          },
        ];
  });

function problemOf(pattern: string): string | undefined {
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return error.message;
    throw error;
  }
}

/** Whether the whole of a text matches a pattern. */
export const matchesPattern = (pattern: string, text: string): boolean =>
  RE2JS.compile(pattern).matches(text);
