import { Skeleton } from '@backstage/ui';
import { Suspense } from 'react';
import { LazyDiff } from '../diff/LazyDiff';
import type { RenderDifference } from './revisions/RevisionDifference';

/** Two texts line by line, as drafts show them. */
export const renderDifference: RenderDifference = (before, after) => (
  <Suspense fallback={<Skeleton width="100%" height="12rem" />}>
    <LazyDiff
      before={{ name: before.name, document: before.text }}
      after={{ name: after.name, document: after.text }}
    />
  </Suspense>
);
