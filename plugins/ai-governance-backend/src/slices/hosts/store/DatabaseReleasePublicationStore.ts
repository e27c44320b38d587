import type { HostsReleasePublicationRow } from '../../../database/tables';
import type { LeasedReleasePublication, PublishedRelease } from '../model';
import { toLeasedReleasePublication } from '../rows';
import { OutboxTable } from './OutboxTable';

/** The table of subjects that are to be told what holds for their release. */
export class DatabaseReleasePublicationStore extends OutboxTable<
  PublishedRelease,
  LeasedReleasePublication,
  HostsReleasePublicationRow
> {
  constructor() {
    super({
      table: 'hosts_release_publications',
      key: ['host', 'repository', 'subject_key', 'environment', 'head_sha'],
      toKey: ({ host, repository, subjectKey, environment, headSha }) => ({
        host,
        repository,
        subject_key: subjectKey,
        environment,
        head_sha: headSha,
      }),
      toLeased: toLeasedReleasePublication,
    });
  }
}
