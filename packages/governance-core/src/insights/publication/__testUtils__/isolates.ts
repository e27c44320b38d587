/** The largest prime below 2^26, so that products are exact. */
const PRIME = 67_108_859;

type Row = number[];

function inverse(value: number): number {
  let [result, base, exponent] = [1, value, PRIME - 2];
  for (; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** Rows that span the same space, none of which the others span, by Gauss modulo a prime. */
function independent(rows: readonly (readonly number[])[]): Row[] {
  const left = rows.map(row => [...row]);
  const found: Row[] = [];
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = left.findIndex(row => row[column] !== 0);
    if (at < 0) continue;
    const [pivot] = left.splice(at, 1) as [Row];
    const scale = inverse(pivot[column]!);
    for (const row of left) {
      if (row[column] === 0) continue;
      const times = PRIME - ((row[column]! * scale) % PRIME);
      for (let each = column; each < row.length; each += 1)
        row[each] = (row[each]! + times * pivot[each]!) % PRIME;
    }
    found.push(pivot);
  }
  return found;
}

function* setsOf(people: readonly string[], size: number): Iterable<string[]> {
  if (size === 0) yield [];
  else
    for (let first = 0; first + size <= people.length; first += 1)
      for (const others of setsOf(people.slice(first + 1), size - 1))
        yield [people[first]!, ...others];
}

/**
 * People of whom some combination of rows tells alone, fewer than `minimum`; `undefined` when there are none. `rows` have a number for each
 * atom and `owners` its person. Looks at every set of people: what a combination that is not 0 tells of them alone is lost with their atoms, and
 * the rank with it. Atoms of nobody count as theirs.
 */
export function isolated(
  rows: readonly (readonly number[])[],
  owners: readonly (string | undefined)[],
  minimum: number,
): string[] | undefined {
  const basis = independent(rows);
  const people = [...new Set(owners.filter(owner => owner !== undefined))];
  const size = Math.min(minimum - 1, people.length);
  for (const few of setsOf(people, size)) {
    const others = owners.flatMap((owner, at) =>
      owner === undefined || few.includes(owner) ? [] : [at],
    );
    const outside = basis.map(row => others.map(at => row[at]!));
    if (independent(outside).length < basis.length) return few;
  }
  return undefined;
}
