import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import type { LinkPlaces } from '../playbooks/markdown/followLink';
import { playbookRouteRef, policyRouteRef } from '../routes';
import { trainingPaths, useTrainingHref } from './paths';

/** Where links in the texts of training lead; files beside them have no pages. */
export function useTrainingPlaces(): LinkPlaces {
  const hrefOf = useTrainingHref();
  const playbookAt = useRouteRef(playbookRouteRef);
  const policy = useRouteRef(policyRouteRef)?.();
  return useMemo(
    () => ({
      playbook: name => playbookAt?.({ name }),
      training: path => hrefOf(trainingPaths.path(path)),
      rule: id => policy && `${policy}?rule=${encodeURIComponent(id)}`,
      file: () => undefined,
    }),
    [hrefOf, playbookAt, policy],
  );
}
