/** A cell; `undefined` becomes an empty one. */
export type CsvValue = string | number | boolean | undefined;

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled) with a header line. Text that a spreadsheet would read as a formula
 * gets an apostrophe in front (OWASP, CSV injection); numbers stay as they are.
 */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly CsvValue[])[],
): string {
  return [header, ...rows]
    .map(row => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;

function cell(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
