import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { playbooksRouteRef } from '../routes';

/** Paths of the screens of playbooks, below their sub-page. */
export const playbookPaths = {
  /** The catalogue. */
  catalogue: () => '',
  /** One playbook as readers get it. */
  playbook: (name: string) => `/${encodeURIComponent(name)}`,
  /** Where writing begins. */
  write: () => '/write',
  /** One draft in the editor. */
  draft: (draftId: string) => `/write?draft=${encodeURIComponent(draftId)}`,
  /** Where the next version of a playbook begins. */
  change: (name: string) => `/write?from=${encodeURIComponent(name)}`,
  /** What waits for a second person. */
  review: () => '/review',
  /** One version, whatever became of it. */
  version: (versionId: string) => `/versions/${encodeURIComponent(versionId)}`,
} as const;

/** Gives the address in the app of one of `playbookPaths`. */
export function usePlaybookHref(): (path: string) => string {
  const root = useRouteRef(playbooksRouteRef)?.() ?? '';
  return useCallback(path => `${root}${path}`, [root]);
}
