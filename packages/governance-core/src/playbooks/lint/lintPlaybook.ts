import { byCodeUnits } from '../../shared/order';
import { PLAYBOOK_FILE } from '../format/fileIssues';
import { isMarkdown } from '../format/markdownIssues';
import { readMarkdown } from '../markdown';
import type { Playbook } from '../types';
import { lintData } from './lintData';
import { lintDuplicates } from './lintDuplicates';
import { lintEscapedCharacters } from './lintEscapedCharacters';
import { lintHiddenCharacters } from './lintHiddenCharacters';
import { lintHiddenText } from './lintHiddenText';
import { lintImages } from './lintImages';
import { lintInjection } from './lintInjection';
import { lintLinks } from './lintLinks';
import { lintName } from './lintName';
import { lintPolicy } from './lintPolicy';
import { lintReviewBy } from './lintReviewBy';
import { lintSize } from './lintSize';
import { lintStructure } from './lintStructure';
import { lintVariables } from './lintVariables';
import { mostTold } from './mostTold';
import type {
  PlaybookFinding,
  PlaybookLint,
  PlaybookLintContext,
  ReadFile,
} from './lintTypes';

const LINTS: readonly PlaybookLint[] = [
  lintHiddenCharacters,
  lintEscapedCharacters,
  lintHiddenText,
  lintData,
  lintInjection,
  lintVariables,
  lintPolicy,
  lintLinks,
  lintImages,
  lintStructure,
  lintName,
  lintDuplicates,
  lintReviewBy,
  lintSize,
];

/**
 * Checks a playbook before people and agents are given it. Empty means nothing was found; the findings come by file and line, errors
 * before warnings of the same place. An error keeps it from being published.
 */
export function lintPlaybook(
  playbook: Playbook,
  context: PlaybookLintContext,
): readonly PlaybookFinding[] {
  const input = { playbook, markdown: markdownOf(playbook), context };
  return LINTS.flatMap(lint => mostTold(lint(input))).toSorted(
    (a, b) =>
      fileRank(a) - fileRank(b) ||
      byCodeUnits(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      byCodeUnits(a.severity, b.severity),
  );
}

const fileRank = ({ file }: PlaybookFinding) =>
  file === PLAYBOOK_FILE ? 0 : 1;

const markdownOf = ({ files, body, bodyLine }: Playbook): readonly ReadFile[] =>
  files
    .filter(isMarkdown)
    .map(file =>
      file.path === PLAYBOOK_FILE
        ? { ...file, root: readMarkdown(body), lineOffset: bodyLine - 1 }
        : { ...file, root: readMarkdown(file.text), lineOffset: 0 },
    );
