import type {
  PlaybooksContentRow,
  PlaybooksPlaybookRow,
  PlaybooksVersionRow,
  PlaybooksWordRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type {
  Content,
  PlaybookName,
  PlaybookVersion,
  WeightedWord,
} from '../model';
import { toName, toNameRow, toVersion, toVersionRow } from '../rows';
import type { PlaybookStore } from '../store';

/** Words that one statement takes: three values each, and SQLite takes some thousands. */
const WORDS_AT_ONCE = 500;

/** The tables of playbooks. */
export class DatabasePlaybookStore implements PlaybookStore {
  async take(transaction: Transaction, name: string) {
    const trx = knexOf(transaction);
    await trx<PlaybooksPlaybookRow>('playbooks_playbooks')
      .insert(toNameRow({ name, changes: 0 }))
      .onConflict('name')
      .ignore();
    // INVARIANT: the update takes the row's lock, so that steps in one playbook's life come one after another.
    await trx<PlaybooksPlaybookRow>('playbooks_playbooks')
      .where({ name })
      .increment('changes', 1);
    const row = await trx<PlaybooksPlaybookRow>('playbooks_playbooks')
      .where({ name })
      .first();
    if (!row) throw new Error(`the playbook \`${name}\` is gone`);
    const versions = await trx<PlaybooksVersionRow>('playbooks_versions')
      .where({ name })
      .orderBy(['major', 'minor', 'proposed_at', 'version_id']);
    return { playbook: toName(row), versions: versions.map(toVersion) };
  }

  async saveContent(transaction: Transaction, { digest, files }: Content) {
    const trx = knexOf(transaction);
    await trx<PlaybooksContentRow>('playbooks_contents')
      .insert({
        digest,
        files: JSON.stringify(files),
        length: files.reduce((sum, { text }) => sum + text.length, 0),
      })
      .onConflict('digest')
      .ignore();
  }

  async insertVersion(transaction: Transaction, version: PlaybookVersion) {
    await knexOf(transaction)<PlaybooksVersionRow>('playbooks_versions').insert(
      toVersionRow(version),
    );
  }

  async updateVersion(transaction: Transaction, version: PlaybookVersion) {
    const { version_id, ...rest } = toVersionRow(version);
    await knexOf(transaction)<PlaybooksVersionRow>('playbooks_versions')
      .where({ version_id })
      .update(rest);
  }

  async updateName(transaction: Transaction, playbook: PlaybookName) {
    const { name, ...rest } = toNameRow(playbook);
    await knexOf(transaction)<PlaybooksPlaybookRow>('playbooks_playbooks')
      .where({ name })
      .update(rest);
  }

  async setWords(
    transaction: Transaction,
    versionId: string,
    words: readonly WeightedWord[],
  ) {
    const trx = knexOf(transaction);
    await trx<PlaybooksWordRow>('playbooks_words')
      .where({ version_id: versionId })
      .delete();
    for (let from = 0; from < words.length; from += WORDS_AT_ONCE)
      await trx<PlaybooksWordRow>('playbooks_words').insert(
        words
          .slice(from, from + WORDS_AT_ONCE)
          .map(({ word, weight }) => ({ word, weight, version_id: versionId })),
      );
  }
}
