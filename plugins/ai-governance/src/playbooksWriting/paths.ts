import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { rootRouteRef } from '../routes';

/** Paths of the screens of playbooks, below the page **AI Governance**. */
export const playbookPaths = {
  /** The catalogue. */
  catalogue: () => 'playbooks',
  /** One playbook as readers get it. */
  playbook: (name: string) => `playbooks/${encodeURIComponent(name)}`,
  /** Where writing begins. */
  write: () => 'playbooks/write',
  /** One draft in the editor. */
  draft: (draftId: string) =>
    `playbooks/write?draft=${encodeURIComponent(draftId)}`,
  /** Where the next version of a playbook begins. */
  change: (name: string) => `playbooks/write?from=${encodeURIComponent(name)}`,
  /** What waits for a second person. */
  review: () => 'playbooks/review',
  /** One version, whatever became of it. */
  version: (versionId: string) =>
    `playbooks/versions/${encodeURIComponent(versionId)}`,
} as const;

/** Gives the address in the app of one of `playbookPaths`. */
export function usePlaybookHref(): (path: string) => string {
  const root = useRouteRef(rootRouteRef)?.() ?? '';
  return useCallback(path => `${root}/${path}`, [root]);
}
