import { FULL_PAGE } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { unlessHidden } from '../api/Project';
import type { Reading } from './reading';

/** Releases further back are not read. */
const MOST_PAGES = 100;
/** A release can be entered after the day that it is said to be of. */
const AGAIN_DAYS = 30;

const looseRelease = z.looseObject({
  released_at: z.string(),
  upcoming_release: z.boolean().nullish(),
});

type LooseRelease = z.output<typeof looseRelease>;

/** Collects releases that are out, newest first as GitLab lists them. */
export async function collectReleases({
  project,
  repositoryId,
  desk,
  since,
}: Reading): Promise<void> {
  const name = `${repositoryId} releases`;
  const held = await desk.cursor(name);
  const from =
    held === undefined
      ? Date.parse(since)
      : Date.parse(held) - AGAIN_DAYS * 86_400_000;
  const found: LooseRelease[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const releases =
      (await unlessHidden(
        project.page(looseRelease, '/releases', {
          order_by: 'released_at',
          sort: 'desc',
          page,
        }),
      )) ?? [];
    const wanted = releases.filter(
      ({ released_at }) => Date.parse(released_at) >= from,
    );
    found.push(...wanted.filter(({ upcoming_release }) => !upcoming_release));
    if (releases.length < FULL_PAGE || wanted.length < releases.length) break;
  }
  const newest = found[0];
  if (!newest) return;
  await desk.hand({
    kind: 'release',
    records: found.map(release => ({ repository: repositoryId, release })),
    cursor: { name, value: newest.released_at },
  });
}
