import { PLAYBOOK_FILE } from '../format/fileIssues';
import type { PlaybookKind } from '../types';
import type { PlaybookLint } from './lintTypes';

/** From so many tokens on, what agents are given crowds out what they work on. Agent Skills advise fewer than 5,000. */
const ADVISED_TOKENS: Partial<Record<PlaybookKind, number>> = {
  rule: 2_000,
  skill: 5_000,
  promptTemplate: 4_000,
};

/** What agents carry along all the time stays small. */
export const lintSize: PlaybookLint = ({ playbook, context }) => {
  const advised = ADVISED_TOKENS[playbook.kind];
  if (advised === undefined) return [];
  const tokens = context.countTokens(playbook.body);
  if (tokens <= advised) return [];
  return [
    {
      severity: 'warning',
      code: 'playbooks.manyTokens',
      message: `the text is about ${tokens} tokens; expected at most ${advised}, so move details to files beside it or to a guide`,
      file: PLAYBOOK_FILE,
    },
  ];
};
