import { z } from 'zod';
import { collectNewest } from './newest';
import { unlessHidden, type Reading } from './reading';

const looseRelease = z.looseObject({
  tag_name: z.string(),
  published_at: z.string().nullish(),
  draft: z.boolean().optional(),
});

const commitSchema = z.object({ sha: z.string() });

/** GitHub lists releases by when they were drafted, which can be long before they are published. */
const AGAIN_DAYS = 30;

/** Collects releases that are published, with the commits of their tags. */
export const collectReleases = (reading: Reading): Promise<void> =>
  collectNewest(reading, {
    kind: 'release',
    list: 'releases',
    path: '/releases',
    schema: looseRelease,
    againDays: AGAIN_DAYS,
    at: ({ published_at, draft }) =>
      draft ? undefined : (published_at ?? undefined),
    toRecord: async release => ({
      repository: reading.repositoryId,
      release,
      sha: (await commitOf(reading, release.tag_name))?.sha,
    }),
  });

const commitOf = ({ repository }: Reading, tag: string) =>
  unlessHidden(
    repository.get(commitSchema, '/commits/{ref}', { ref: `tags/${tag}` }),
  );
