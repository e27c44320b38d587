import type {
  TrainingAttemptRow,
  TrainingCertificateRow,
  TrainingContentRow,
  TrainingHolderRow,
  TrainingLearnerRow,
  TrainingPathRow,
  TrainingReadingRow,
  TrainingVersionRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type {
  Attempt,
  Content,
  StoredCertificate,
  TrainingVersion,
} from '../model';
import {
  toAttempt,
  toAttemptRow,
  toCertificate,
  toCertificateRow,
  toVersion,
  toVersionRow,
} from '../rows';
import type { TrainingStore } from '../store';

/** The tables of training. */
export class DatabaseTrainingStore implements TrainingStore {
  async take(transaction: Transaction, name: string) {
    const trx = knexOf(transaction);
    await trx<TrainingPathRow>('training_paths')
      .insert({ name, changes: 0 })
      .onConflict('name')
      .ignore();
    // INVARIANT: the update takes the row's lock, so that steps in one path's life come one after another.
    await trx<TrainingPathRow>('training_paths')
      .where({ name })
      .increment('changes', 1);
    const rows = await trx<TrainingVersionRow>('training_versions')
      .where({ name })
      .orderBy(['major', 'minor', 'proposed_at', 'version_id']);
    return rows.map(toVersion);
  }

  async saveContent(transaction: Transaction, { digest, files }: Content) {
    await knexOf(transaction)<TrainingContentRow>('training_contents')
      .insert({
        digest,
        files: JSON.stringify(files),
        length: files.reduce((sum, { text }) => sum + text.length, 0),
      })
      .onConflict('digest')
      .ignore();
  }

  async insertVersion(transaction: Transaction, version: TrainingVersion) {
    await knexOf(transaction)<TrainingVersionRow>('training_versions').insert(
      toVersionRow(version),
    );
  }

  async updateVersion(transaction: Transaction, version: TrainingVersion) {
    const { version_id, ...rest } = toVersionRow(version);
    await knexOf(transaction)<TrainingVersionRow>('training_versions')
      .where({ version_id })
      .update(rest);
  }

  async takeLearner(
    transaction: Transaction,
    { personId, name }: { readonly personId: string; readonly name: string },
  ) {
    const trx = knexOf(transaction);
    const who = { person_id: personId, name };
    await trx<TrainingLearnerRow>('training_learners')
      .insert({ ...who, changes: 0 })
      .onConflict(['person_id', 'name'])
      .ignore();
    // INVARIANT: the update takes the row's lock, so that one person has one open attempt on a path.
    await trx<TrainingLearnerRow>('training_learners')
      .where(who)
      .increment('changes', 1);
    const attempts = await trx<TrainingAttemptRow>('training_attempts')
      .where(who)
      .orderBy(['started_at', 'attempt_id']);
    const certificates = await trx<TrainingCertificateRow>(
      'training_certificates',
    )
      .where(who)
      .orderBy(['issued_at', 'certificate_id']);
    return {
      attempts: attempts.map(toAttempt),
      certificates: certificates.map(toCertificate),
    };
  }

  async saveReading(
    transaction: Transaction,
    reading: {
      readonly personId: string;
      readonly versionId: string;
      readonly module: string;
      readonly readAt: string;
    },
  ) {
    await knexOf(transaction)<TrainingReadingRow>('training_readings')
      .insert({
        person_id: reading.personId,
        version_id: reading.versionId,
        module: reading.module,
        read_at: reading.readAt,
      })
      .onConflict(['person_id', 'version_id', 'module'])
      .ignore();
  }

  async insertAttempt(transaction: Transaction, attempt: Attempt) {
    await knexOf(transaction)<TrainingAttemptRow>('training_attempts').insert(
      toAttemptRow(attempt),
    );
  }

  async updateAttempt(transaction: Transaction, attempt: Attempt) {
    const { attempt_id, ...rest } = toAttemptRow(attempt);
    await knexOf(transaction)<TrainingAttemptRow>('training_attempts')
      .where({ attempt_id })
      .update(rest);
  }

  async insertCertificate(
    transaction: Transaction,
    certificate: StoredCertificate,
  ) {
    await knexOf(transaction)<TrainingCertificateRow>(
      'training_certificates',
    ).insert(toCertificateRow(certificate));
  }

  async updateCertificate(
    transaction: Transaction,
    certificate: StoredCertificate,
  ) {
    const { certificate_id, ...rest } = toCertificateRow(certificate);
    await knexOf(transaction)<TrainingCertificateRow>('training_certificates')
      .where({ certificate_id })
      .update(rest);
  }

  async saveHolder(
    transaction: Transaction,
    {
      personId,
      userRef,
    }: { readonly personId: string; readonly userRef: string },
  ) {
    await knexOf(transaction)<TrainingHolderRow>('training_holders')
      .insert({ person_id: personId, user_ref: userRef })
      .onConflict('person_id')
      .merge();
  }
}
