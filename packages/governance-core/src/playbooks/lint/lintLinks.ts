import { linksOf } from '../markdown';
import { linkPlaces } from './linkPlaces';
import { hintOf, linkProblem } from './linkProblem';
import type { PlaybookFinding, PlaybookLint } from './lintTypes';
import { MOST_TOLD } from './mostTold';

/** Every link leads somewhere, and nowhere that a page must not go. */
export const lintLinks: PlaybookLint = input => {
  const places = linkPlaces(input);
  return input.markdown
    .flatMap(({ path, root, lineOffset }) =>
      linksOf(root).flatMap(link => {
        if (link.kind === 'image') return [];
        const problem = linkProblem(link, { path, places });
        const line = link.line + lineOffset;
        return problem ? [{ problem, file: path, line }] : [];
      }),
    )
    .map(({ problem, file, line }, index): PlaybookFinding => ({
      severity: problem.severity,
      code: `playbooks.${problem.code}`,
      message: `${problem.message}${index < MOST_TOLD ? hintOf(problem) : ''}`,
      file,
      line,
    }));
};
