import {
  instantField,
  nameField,
  numberField,
  optionalShaField,
  readRecord,
  type RecordKind,
  repositoryField,
  withoutAbsent,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';

const releaseRecordSchema = z.object({
  repository: repositoryField,
  release: z.object({
    id: numberField,
    tag_name: nameField,
    published_at: instantField,
  }),
  /** Commit of the tag. */
  sha: optionalShaField,
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
