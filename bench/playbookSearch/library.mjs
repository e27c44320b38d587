// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FROM = '2026-01-02T09:00:00.000Z';
const TEXT_WORDS = 400;
const ROWS_AT_ONCE = 60;
const WORDS_AT_ONCE = 500;
const SEED = 20_261_124;

/** Numbers in [0, 1), the same in every run; a multiplicative generator of Lehmer with the constants of Park and Miller. */
function sequence() {
  let state = SEED;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Every word of the default library as often as it stands there.
 *
 * @param {string} content folder of the package with the library
 * @param {(text: string) => readonly string[]} wordsIn
 */
function spokenWords(content, wordsIn) {
  const folder = join(content, 'playbooks');
  return readdirSync(folder).flatMap(name =>
    wordsIn(readFileSync(join(folder, name, 'PLAYBOOK.md'), 'utf8')),
  );
}

/**
 * Fills the tables of playbooks: readers get the newest version of each, and by its words alone each is found, as the product keeps it.
 *
 * @param {import('knex').Knex} knex
 * @param {any} product
 * @param {{ versions: number, playbooks: number, content: string }} size
 * @returns {Promise<ReadonlyMap<string, number>>} in how many current versions each word stands
 */
export async function fillLibrary(
  knex,
  product,
  { versions, playbooks, content },
) {
  const random = sequence();
  const spoken = spokenWords(content, product.wordsIn);
  const say = (/** @type {number} */ count) =>
    Array.from(
      { length: count },
      () => spoken[Math.floor(random() * spoken.length)],
    ).join(' ');
  /** @type {Map<string, number>} */
  const texts = new Map();
  const each = versions / playbooks;
  for (let at = 0; at < playbooks; at += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, playbooks - at);
    const made = Array.from({ length: count }, (_, i) =>
      playbookRows(product, `playbook-${at + i}`, each, say),
    );
    await knex.transaction(async trx => {
      await trx('playbooks_playbooks').insert(made.map(({ name }) => name));
      for (const { contents, versions: rows, words } of made) {
        await trx('playbooks_contents').insert(contents);
        await trx('playbooks_versions').insert(rows);
        for (let from = 0; from < words.length; from += WORDS_AT_ONCE)
          await trx('playbooks_words').insert(
            words.slice(from, from + WORDS_AT_ONCE),
          );
        for (const { word } of words)
          texts.set(word, (texts.get(word) ?? 0) + 1);
      }
    });
  }
  return texts;
}

/** @param {any} product @param {string} name @param {number} count @param {(words: number) => string} say */
function playbookRows(product, name, count, say) {
  const text = {
    name,
    title: say(5),
    summary: say(15),
    tags: [say(1), say(1)],
    body: say(TEXT_WORDS),
  };
  const rows = Array.from({ length: count }, (_, minor) =>
    versionRow(text, minor, minor === count - 1),
  );
  const newest = rows[count - 1]?.version_id;
  return {
    name: { name, changes: count },
    contents: rows.map(({ digest }) => ({
      digest,
      files: JSON.stringify([{ path: 'PLAYBOOK.md', text: text.body }]),
      length: text.body.length,
    })),
    versions: rows,
    words: product
      .wordsOf(text)
      .map((/** @type {{ word: string, weight: number }} */ word) => ({
        ...word,
        version_id: newest,
      })),
  };
}

/** @param {{ name: string, title: string, summary: string, tags: string[] }} text @param {number} minor @param {boolean} isNewest */
function versionRow({ name, title, summary, tags }, minor, isNewest) {
  const id = createHash('sha256').update(`${name} ${minor}`).digest('hex');
  return {
    version_id: id,
    name,
    major: 1,
    minor,
    digest: id,
    state: 'published',
    kind: 'guide',
    owner: 'group:default/enablement',
    review_by: '2027-06-30',
    header: JSON.stringify({
      title,
      summary,
      audience: { groups: [], tiers: [], stages: [], languages: [], areas: [] },
      policyRules: [],
      risks: [],
      tags,
      appliesTo: [],
      tokens: 600,
    }),
    source: 'portal',
    reason: 'written for the measurement',
    proposed_by: 'user:default/author',
    proposed_at: FROM,
    decided_by: 'user:default/publisher',
    decided_at: FROM,
    effective_from: FROM,
    ends_at: isNewest ? null : FROM,
    ledger_entry_id: id,
  };
}
