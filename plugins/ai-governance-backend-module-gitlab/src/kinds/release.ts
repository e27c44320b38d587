import {
  instantField,
  nameField,
  optionalShaField,
  readRecord,
  repositoryField,
  withoutAbsent,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';

const releaseRecordSchema = z.object({
  repository: repositoryField,
  release: z.object({
    tag_name: nameField,
    released_at: instantField,
    commit: z.object({ id: optionalShaField }).nullish(),
  }),
});

/** A release that is out. */
export const releaseKind: RecordKind = {
  id: 'release',
  keep(record) {
    const read = readRecord(releaseRecordSchema, record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const { release, repository } = value;
    return ok({
      naturalKey: `${repository} release ${release.tag_name}`,
      revision: Date.parse(release.released_at),
      payload: withoutAbsent({
        repository,
        tag: release.tag_name,
        sha: release.commit?.id ?? undefined,
        releasedAt: release.released_at,
      }),
      dropped,
    });
  },
  extract: body => [{ kind: 'release', body }],
};
