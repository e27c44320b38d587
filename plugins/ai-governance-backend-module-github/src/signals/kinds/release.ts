import {
  readRecord,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { instant, number, optionalSha, repositoryId } from '../fields';
import { withoutAbsent } from './withoutAbsent';

const releaseRecordSchema = z.object({
  repository: repositoryId,
  release: z.object({
    id: number,
    tag_name: z.string().trim().min(1).max(300),
    published_at: instant,
  }),
  /** Commit of the tag. */
  sha: optionalSha,
});

/** A release that was published. */
export const releaseKind: RecordKind = {
  id: 'release',
  keep(record) {
    const read = readRecord(releaseRecordSchema, record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const { release, repository, sha } = value;
    return ok({
      naturalKey: `${repository} release ${release.id}`,
      revision: Date.parse(release.published_at),
      payload: withoutAbsent({
        repository,
        tag: release.tag_name,
        sha: sha ?? undefined,
        releasedAt: release.published_at,
      }),
      dropped,
    });
  },
  extract: body => [{ kind: 'release', body }],
};
