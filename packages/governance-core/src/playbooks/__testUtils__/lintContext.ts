import type { PlaybookLint, PlaybookLintContext } from '../lint/lintTypes';
import { readMarkdown } from '../markdown';
import { smallPlaybook, type SmallPlaybook } from './smallPlaybook';

/** What small playbooks are checked against: nothing is found in them, and a token is a word. */
export const LINT_CONTEXT: PlaybookLintContext = {
  policy: {
    rules: ['human-review', 'scans'],
    tiers: ['public', 'restricted'],
    areas: ['login'],
    dataClasses: {
      shareable: ['sourceCode'],
      neverShare: ['customerData', 'credentials'],
    },
  },
  others: [],
  trainings: ['secure-coding'],
  today: '2027-01-31',
  imageHosts: [],
  findData: () => [],
  countTokens: text => text.split(/\s+/).filter(word => word !== '').length,
};

/** What one check finds in a small playbook, as `severity code line: message`; the line counts in its own file. */
export function foundBy(
  lint: PlaybookLint,
  given: SmallPlaybook = {},
  context: Partial<PlaybookLintContext> = {},
): readonly string[] {
  const playbook = smallPlaybook(given);
  const { body, bodyLine, files } = playbook;
  const [main, ...beside] = files;
  const markdown = [
    ...(main
      ? [{ ...main, root: readMarkdown(body), lineOffset: bodyLine - 1 }]
      : []),
    ...beside
      .filter(({ path }) => path.endsWith('.md'))
      .map(file => ({ ...file, root: readMarkdown(file.text), lineOffset: 0 })),
  ];
  return lint({
    playbook,
    markdown,
    context: { ...LINT_CONTEXT, ...context },
  }).map(({ severity, code, message, file, line }) => {
    const name = file === 'PLAYBOOK.md' ? '' : `${file} `;
    const place = line === undefined ? '-' : placeOf(file, line, bodyLine);
    return `${severity} ${code.replace('playbooks.', '')} ${name}${place}: ${message}`;
  });
}

/** Lines of `PLAYBOOK.md` count from its body on, so that tables need not know how long the front matter is. */
const placeOf = (file: string, line: number, bodyLine: number): string =>
  file === 'PLAYBOOK.md' && line >= bodyLine
    ? `+${line - bodyLine + 1}`
    : String(line);
