import type { ExtractedSignal } from '../signals';
import type { KeptChange } from './keptChange';

/** Defects that a merged change mends, with the change that brought each; a revert of a revert cancels. */
export const defectsOf = ({
  repository,
  mergedAt,
  defects,
}: KeptChange): readonly ExtractedSignal[] =>
  mergedAt === undefined
    ? []
    : defects.map(({ depth, ...defect }) => ({
        kind: 'defect',
        // The last of a chain of reverts holds, in whatever order they come.
        revision: depth,
        body: {
          repository,
          ...defect,
          ...(depth % 2 === 1 && { isCancelled: true }),
        },
      }));
