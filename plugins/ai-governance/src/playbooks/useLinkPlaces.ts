import type { PlaybookDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { PLAYBOOK_FILE } from '@ai-enablement/governance-core';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  playbookRouteRef,
  policyRouteRef,
  trainingPathRouteRef,
} from '../routes';
import type { LinkPlaces } from './markdown/followLink';
import { useImageHosts } from './useImageHosts';

/** Where links in the texts of a playbook lead; files are opened on its own page. */
export function useLinkPlaces({
  playbook: { name },
  files,
}: Pick<PlaybookDetail, 'playbook' | 'files'>): LinkPlaces {
  const playbookAt = useRouteRef(playbookRouteRef);
  const trainingAt = useRouteRef(trainingPathRouteRef);
  const policy = useRouteRef(policyRouteRef)?.();
  const imageHosts = useImageHosts();
  const own = playbookAt?.({ name });
  return {
    imageHosts,
    playbook: other => playbookAt?.({ name: other }),
    training: path => trainingAt?.({ path }),
    rule: id => policy && `${policy}?rule=${encodeURIComponent(id)}`,
    file: path => {
      if (own === undefined || !files.some(file => file.path === path))
        return undefined;
      return path === PLAYBOOK_FILE
        ? own
        : `${own}?file=${encodeURIComponent(path)}`;
    },
  };
}
