import { quoteValue } from '../../shared/document/documentPath';
import { linksOf, linkTarget } from '../markdown';
import type { PlaybookFinding, PlaybookLint } from './lintTypes';

/** Pages show no images but those of hosts that the operator named. */
export const lintImages: PlaybookLint = ({ markdown, context }) =>
  markdown.flatMap(({ path, root, lineOffset }) =>
    linksOf(root).flatMap(({ kind, url, line }): readonly PlaybookFinding[] => {
      const target = linkTarget(url);
      const isShown =
        target.kind === 'web' && context.imageHosts.includes(target.host);
      if (kind === 'link' || isShown) return [];
      return [
        {
          severity: 'error',
          code: 'playbooks.externalImage',
          message: `the image ${quoteValue(url)} is not shown; expected no image, or one of a host that \`aiGovernance.playbooks.imageHosts\` names`,
          file: path,
          line: line + lineOffset,
        },
      ];
    }),
  );
