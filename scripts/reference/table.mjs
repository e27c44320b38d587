// @ts-check

/**
 * A table in Markdown; `|` in cells is escaped.
 *
 * @param {ReadonlyArray<string>} head
 * @param {ReadonlyArray<ReadonlyArray<string>>} rows
 * @returns {string}
 */
export function table(head, rows) {
  const line = (/** @type {ReadonlyArray<string>} */ cells) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

/** @param {string} text */
export const code = text => `\`${text}\``;
