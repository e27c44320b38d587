import { PLAYBOOK_FILE } from '../format/fileIssues';
import type { PlaybookFinding, PlaybookLint } from './lintTypes';

const DAY_MS = 86_400_000;
/** Assistants change faster than this. */
const LONGEST_DAYS = 548;

/** Somebody looks at a playbook again before it is out of date. */
export const lintReviewBy: PlaybookLint = ({
  playbook: { reviewBy },
  context: { today },
}) => {
  const days = (Date.parse(reviewBy) - Date.parse(today)) / DAY_MS;
  if (days < 0)
    return [
      finding(
        `the review was due on ${reviewBy}; expected a day to come, after somebody has looked at the text`,
      ),
    ];
  if (days > LONGEST_DAYS)
    return [
      finding(
        `the next review is on ${reviewBy}; expected one within eighteen months`,
      ),
    ];
  return [];
};

const finding = (message: string): PlaybookFinding => ({
  severity: 'warning',
  code: 'playbooks.reviewDate',
  message,
  file: PLAYBOOK_FILE,
});
