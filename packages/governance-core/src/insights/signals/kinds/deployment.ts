import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { instant, name, repository, sha } from '../fields';

/** A deployment that ended. */
export const deploymentSignal = defineSignal({
  kind: 'deployment',
  about: 'repository',
  title: 'A deployment that ended.',
  body: z.strictObject({
    repository,
    deployment: name,
    environment: name,
    isProduction: z.boolean(),
    sha,
    hasSucceeded: z.boolean(),
    finishedAt: instant,
  }),
  key: ({ repository: at, deployment }) => [at, deployment],
  at: ({ finishedAt }) => finishedAt,
});
