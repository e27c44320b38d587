import type { HostsPublicationRow } from '../../../database/tables';
import type { LeasedPublication, Published } from '../model';
import { toLeasedPublication } from '../rows';
import { OutboxTable } from './OutboxTable';

/** The table of commits whose newest decision is to be shown. */
export class DatabasePublicationStore extends OutboxTable<
  Published,
  LeasedPublication,
  HostsPublicationRow
> {
  constructor() {
    super({
      table: 'hosts_publications',
      key: ['host', 'repository', 'head_sha'],
      toKey: ({ host, repository, headSha }) => ({
        host,
        repository,
        head_sha: headSha,
      }),
      toLeased: toLeasedPublication,
    });
  }
}
