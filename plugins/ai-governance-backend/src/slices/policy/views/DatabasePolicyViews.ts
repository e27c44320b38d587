import type { Knex } from 'knex';
import type { PolicyVersionRow } from '../../../database/tables';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { type PageRequest, toPage } from '../../../shared/page';
import { toPolicyVersion } from '../rows';
import {
  selectDocument,
  selectInForce,
  selectVersion,
  selectVersions,
} from '../store/versionQueries';
import type { PolicyViews, VersionInTime } from '../views';

/** The life of the policy as its tables show it. */
export class DatabasePolicyViews implements PolicyViews {
  constructor(private readonly knex: Knex) {}

  inForce(now: string) {
    return selectInForce(this.knex, now);
  }

  document(digest: string) {
    return selectDocument(this.knex, digest);
  }

  version(versionId: string) {
    return selectVersion(this.knex, versionId);
  }

  async versions(request: PageRequest) {
    const select = selectVersions(this.knex)
      .orderBy('proposed_at', 'desc')
      .orderBy('version_id', 'desc')
      .limit(request.limit + 1);
    if (request.cursor !== undefined) {
      const { at, id } = readInstantCursor(request.cursor);
      select.whereRaw(
        '(proposed_at < ? or (proposed_at = ? and version_id < ?))',
        [at, at, id],
      );
    }
    const rows = await select;
    return toPage(rows.map(toPolicyVersion), request, {
      item: version => version,
      cursor: ({ proposedAt, versionId }) =>
        writeInstantCursor({ at: proposedAt, id: versionId }),
    });
  }

  async timeline() {
    const rows = await this.knex<PolicyVersionRow>('policy_versions')
      .select(
        'version_id',
        'number',
        'digest',
        'published_at',
        'effective_from',
      )
      .whereNotNull('number')
      .whereNull('withdrawn_at')
      .orderBy('effective_from')
      .orderBy('number');
    return rows.flatMap(
      ({ version_id, digest, ...row }): readonly VersionInTime[] => {
        const { number, published_at, effective_from } = row;
        if (!number || !published_at || !effective_from) return [];
        return [
          {
            versionId: version_id,
            number,
            digest,
            publishedAt: published_at,
            effectiveFrom: effective_from,
          },
        ];
      },
    );
  }
}
