import { parseLineRanges, type LineRanges } from './lineRanges';

/** One entry of a note's first part: these lines of this file were written by a session or by a person. */
export interface Attestation {
  readonly path: string;
  readonly owner: { readonly session: string } | 'human';
  readonly ranges: LineRanges;
}

const ENTRY = /^ {2}(\S{1,200}) ([\d,-]+)$/;
const SESSION = /^(s_[0-9a-zA-Z]{1,64})(?:::\S*)?$/;
const HUMAN = /^h_[0-9a-zA-Z]{1,64}$/;
/** Keys of before version 1.4: bare hexadecimal, once only seven digits long. */
const LEGACY = /^[0-9a-f]{7,64}$/;
const LONGEST_ENTRY = 1_000_000;

function ownerOf(key: string): Attestation['owner'] | undefined {
  const session = SESSION.exec(key)?.[1];
  if (session !== undefined) return { session };
  if (HUMAN.test(key)) return 'human';
  return LEGACY.test(key) ? { session: key } : undefined;
}

/** End of a quoted path: one with a line break goes on until a line that ends in `"`. */
function endOfPath(lines: readonly string[], start: number): number {
  const first = lines[start] ?? '';
  if (!first.startsWith('"') || (first.length > 1 && first.endsWith('"')))
    return start;
  for (let index = start + 1; index < lines.length; index++)
    if ((lines[index] ?? '').endsWith('"')) return index;
  return start;
}

function readEntry(path: string, line: string): Attestation | undefined {
  const match = line.length > LONGEST_ENTRY ? null : ENTRY.exec(line);
  const owner = match && ownerOf(match[1] ?? '');
  const ranges = match && parseLineRanges(match[2] ?? '');
  return owner && ranges ? { path, owner, ranges } : undefined;
}

/** Reads the lines before the divider; what cannot be read is told in `issues` and counts for nothing. */
export function readAttestations(
  lines: readonly string[],
  issues: string[],
): readonly Attestation[] {
  const attestations: Attestation[] = [];
  let path: string | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    if (!line.startsWith(' ')) {
      const end = endOfPath(lines, index);
      path = lines
        .slice(index, end + 1)
        .join('\n')
        .replace(/^"|"$/g, '');
      index = end;
      continue;
    }
    const entry = path === undefined ? undefined : readEntry(path, line);
    if (entry) attestations.push(entry);
    else
      issues.push(
        `line ${index + 1} is no attestation; expected two spaces, a key, a space and line ranges`,
      );
  }
  return attestations;
}
