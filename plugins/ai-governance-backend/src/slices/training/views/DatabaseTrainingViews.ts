import type { Knex } from 'knex';
import type {
  TrainingAttemptRow,
  TrainingCertificateRow,
  TrainingContentRow,
  TrainingReadingRow,
  TrainingVersionRow,
} from '../../../database/tables';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import { filesOf, toAttempt, toCertificate, toVersion } from '../rows';
import type { TrainingViews, VersionQuery } from '../views';

/** A certificate with what is known of its path and holder. */
interface LivingRow extends TrainingCertificateRow {
  readonly superseded_at: string | null;
  readonly user_ref?: string | null;
}

const toLiving = (row: LivingRow) => ({
  ...toCertificate(row),
  ...(row.superseded_at === null ? {} : { supersededAt: row.superseded_at }),
});

/** Training as its tables show it. */
export class DatabaseTrainingViews implements TrainingViews {
  constructor(private readonly knex: Knex) {}

  async published(name?: string) {
    const select = this.knex<TrainingVersionRow>('training_versions')
      .where({ state: 'published' })
      .orderBy(['name', 'major', 'minor']);
    if (name !== undefined) select.where({ name });
    return (await select).map(toVersion);
  }

  async version(versionId: string) {
    const row = await this.knex<TrainingVersionRow>('training_versions')
      .where({ version_id: versionId })
      .first();
    return row && toVersion(row);
  }

  async versions({ state, name, ...request }: VersionQuery) {
    const select = this.knex<TrainingVersionRow>('training_versions')
      .orderBy([
        { column: 'proposed_at', order: 'desc' },
        { column: 'version_id', order: 'desc' },
      ])
      .limit(request.limit + 1);
    if (state !== undefined) select.where({ state });
    if (name !== undefined) select.where({ name });
    if (request.cursor !== undefined) {
      const { at, id } = readInstantCursor(request.cursor);
      select.whereRaw(
        '(proposed_at < ? or (proposed_at = ? and version_id < ?))',
        [at, at, id],
      );
    }
    const rows = await select;
    return toPage(rows.map(toVersion), request, {
      item: version => version,
      cursor: ({ proposedAt, versionId }) =>
        writeInstantCursor({ at: proposedAt, id: versionId }),
    });
  }

  async content(digest: string) {
    const row = await this.knex<TrainingContentRow>('training_contents')
      .where({ digest })
      .first();
    return row && { digest: row.digest, files: filesOf(row.files) };
  }

  async recordOf(personId: string, name?: string) {
    const who = {
      person_id: personId,
      ...(name === undefined ? {} : { name }),
    };
    const [attempts, certificates, readings] = await Promise.all([
      this.knex<TrainingAttemptRow>('training_attempts')
        .where(who)
        .orderBy(['started_at', 'attempt_id']),
      this.knex<TrainingCertificateRow>('training_certificates')
        .where(who)
        .orderBy(['issued_at', 'certificate_id']),
      this.knex<TrainingReadingRow>('training_readings').where({
        person_id: personId,
      }),
    ]);
    return {
      attempts: attempts.map(toAttempt),
      certificates: certificates.map(toCertificate),
      readings: readings.map(row => ({
        versionId: row.version_id,
        module: row.module,
      })),
    };
  }

  async attempt(attemptId: string) {
    const row = await this.knex<TrainingAttemptRow>('training_attempts')
      .where({ attempt_id: attemptId })
      .first();
    return row && toAttempt(row);
  }

  async certificate(certificateId: string) {
    const [row] = await this.living().where('c.certificate_id', certificateId);
    return row && toLiving(row);
  }

  heldBy(personId: string) {
    return this.heldByAny([personId]);
  }

  async heldByAny(personIds: readonly string[]) {
    const rows = await this.living()
      .whereIn('c.person_id', [...personIds])
      .whereNull('c.revoked_at')
      .orderBy(['c.issued_at', 'c.certificate_id']);
    return rows.map(toLiving);
  }

  async unexpired(now: string, after: string, limit: number) {
    const rows = await this.living()
      .leftJoin('training_holders as h', 'h.person_id', 'c.person_id')
      .where('c.expires_at', '>', now)
      .where('c.certificate_id', '>', after)
      .orderBy('c.certificate_id')
      .limit(limit)
      .select('h.user_ref');
    return rows.map(row => ({
      ...toLiving(row),
      ...(row.user_ref ? { holder: row.user_ref } : {}),
    }));
  }

  private living(): Knex.QueryBuilder<object, LivingRow[]> {
    const newer = this.knex('training_versions as v')
      .whereRaw('v.name = c.name and v.major > c.major')
      .where('v.state', 'published')
      .min('v.decided_at');
    return this.knex('training_certificates as c').select(
      'c.*',
      newer.as('superseded_at'),
    ) as Knex.QueryBuilder<object, LivingRow[]>;
  }
}
