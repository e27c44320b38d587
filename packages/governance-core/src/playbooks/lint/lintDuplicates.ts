import { code } from '../../shared/sentence';
import { PLAYBOOK_FILE } from '../format/fileIssues';
import type { PlaybookFinding, PlaybookLint } from './lintTypes';

/** Words that make one shingle. */
const SHINGLE = 5;
/** Share of the shingles of the shorter text that the other has too, 0–1, from which on they are one text. */
const SAME_FROM = 0.6;
/** Shorter texts are alike by chance. */
const FEWEST_SHINGLES = 20;

/**
 * Two playbooks do not say the same: a reader who finds both has to compare them. Compared by runs of five words (shingles,
 * Broder 1997), as containment of the shorter text.
 */
export const lintDuplicates: PlaybookLint = ({ playbook, context }) => {
  const own = shinglesOf(playbook.body);
  return context.others
    .filter(({ name }) => name !== playbook.name)
    .flatMap(({ name, title, body }): readonly PlaybookFinding[] => {
      if (sameTitle(title, playbook.title))
        return [
          warning(
            `the playbook ${code(name)} has the same title; expected a title by which readers can tell them apart`,
          ),
        ];
      const share = sharedRatio(own, shinglesOf(body));
      return share < SAME_FROM
        ? []
        : [
            warning(
              `${Math.round(share * 100)} % of the text also stands in ${code(name)}; expected one of them, or a link`,
            ),
          ];
    });
};

const sameTitle = (a: string, b: string) =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .slice(0, Math.max(0, words.length - SHINGLE + 1))
      .map((_, index) => words.slice(index, index + SHINGLE).join(' ')),
  );
}

function sharedRatio(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size < FEWEST_SHINGLES) return 0;
  return [...shorter].filter(each => longer.has(each)).length / shorter.size;
}

const warning = (message: string): PlaybookFinding => ({
  severity: 'warning',
  code: 'playbooks.duplicate',
  message,
  file: PLAYBOOK_FILE,
});
