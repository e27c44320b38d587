import { quoteValue } from '../../shared/document/documentPath';
import type { Issue } from '../../shared/result';
import type { PlaybookFile } from '../types';
import { markdownShape } from './markdownShape';

/**
 * How much Markdown a file may hold, and all files together. Parsers of GitHub-flavoured Markdown take quadratic time over
 * lines, marks and long words, and nest calls as texts nest.
 */
export const MARKDOWN_LIMITS = {
  lineLength: 2_000,
  nesting: 20,
  lines: 5_000,
  marks: 5_000,
  allLines: 20_000,
  allMarks: 20_000,
} as const;

/** Whether a file is read as Markdown. */
export const isMarkdown = ({ path }: Pick<PlaybookFile, 'path'>): boolean =>
  /\.mdc?$/i.test(path);

/** What would keep pages and checks from reading the Markdown in short time. Code: `playbooks.tooLarge`. */
export function markdownIssues(
  files: readonly PlaybookFile[],
): readonly Issue[] {
  const read = files
    .filter(isMarkdown)
    .map(({ path, text }) => ({ path, shape: markdownShape(text) }));
  const sum = (key: 'lines' | 'marks') =>
    read.reduce((all, { shape }) => all + shape[key], 0);
  const found: readonly Measure[] = [
    ...read.flatMap(({ path, shape }): readonly Measure[] => {
      const what = `the file ${quoteValue(path)} has`;
      const { lineLength, nesting, lines, marks } = MARKDOWN_LIMITS;
      return [
        [`${what} a line of`, shape.lineLength, lineLength, 'characters'],
        [
          `${what} a line that begins`,
          shape.nesting,
          nesting,
          'quotes and lists',
        ],
        [what, shape.lines, lines, 'lines'],
        [what, shape.marks, marks, MARKS],
      ];
    }),
    ['the Markdown has', sum('lines'), MARKDOWN_LIMITS.allLines, 'lines'],
    ['the Markdown has', sum('marks'), MARKDOWN_LIMITS.allMarks, MARKS],
  ];
  return found
    .filter(([, size, most]) => size > most)
    .map(([what, size, most, unit]) => ({
      code: 'playbooks.tooLarge',
      message: `${what} ${size} ${unit}; expected at most ${most}`,
    }));
}

type Measure = readonly [
  what: string,
  size: number,
  most: number,
  unit: string,
];

const MARKS = 'marks such as `*`, `[`, `|` and indentation';
