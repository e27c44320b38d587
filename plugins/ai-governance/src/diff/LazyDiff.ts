import { lazy } from 'react';

/** Two documents line by line; loaded when first needed. */
export const LazyDiff = lazy(async () => ({
  default: (await import('./Diff')).Diff,
}));
