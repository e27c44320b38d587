import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { instant, name, repository, sha } from '../fields';

/** A released version. */
export const releaseSignal = defineSignal({
  kind: 'release',
  about: 'repository',
  title: 'A released version.',
  body: z.strictObject({
    repository,
    tag: name,
    sha: sha.optional(),
    releasedAt: instant,
  }),
  key: ({ repository: at, tag }) => [at, tag],
  at: ({ releasedAt }) => releasedAt,
});
