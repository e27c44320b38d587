import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import type { LinkPlaces } from '../../playbooks/markdown/followLink';
import { useImageHosts } from '../../playbooks/useImageHosts';
import { policyRouteRef, trainingPathRouteRef } from '../../routes';
import { playbookPaths, usePlaybookHref } from '../paths';

/** Where links in a text that is still being written lead; its own files have no pages yet. */
export function usePreviewPlaces(): LinkPlaces {
  const hrefOf = usePlaybookHref();
  const trainingAt = useRouteRef(trainingPathRouteRef);
  const policy = useRouteRef(policyRouteRef)?.();
  const imageHosts = useImageHosts();
  return useMemo(
    () => ({
      imageHosts,
      playbook: name => hrefOf(playbookPaths.playbook(name)),
      training: path => trainingAt?.({ path }),
      rule: id => policy && `${policy}?rule=${encodeURIComponent(id)}`,
      file: () => undefined,
    }),
    [hrefOf, trainingAt, policy, imageHosts],
  );
}
