/** Where the literals of an index stand in a text. */
export interface LiteralHits {
  has(id: number): boolean;
  /** Where the literal begins, ascending; empty when the literal was added without asking for places. */
  places(id: number): readonly number[];
}

/** Finds all literals of all rules in one pass over a text (Aho and Corasick, 1975), without regard to the case of A–Z. */
export interface LiteralIndex {
  find(text: string): LiteralHits;
}

/** Characters that fold to a letter of ASCII: the Kelvin sign and the long s. */
const FOLDED: readonly (readonly [number, string])[] = [
  [0x212a, 'k'],
  [0x17f, 's'],
];

/** Collects literals; the same literal has the same id. */
export class LiteralIndexBuilder {
  readonly #ids = new Map<string, number>();
  readonly #wanted = new Set<number>();

  /** Adds a literal that is not empty. `places`: whether to tell where it stands, and not only that it does. */
  add(literal: string, options: { readonly places: boolean }): number {
    const key = lower(literal);
    const id = this.#ids.get(key) ?? this.#ids.size;
    this.#ids.set(key, id);
    if (options.places) this.#wanted.add(id);
    return id;
  }

  build(): LiteralIndex {
    const literals = [...this.#ids.keys()];
    const machine = buildMachine(literals);
    const wanted = literals.map((_, id) => this.#wanted.has(id));
    const lengths = literals.map(({ length }) => length);
    return { find: text => run(machine, text, wanted, lengths) };
  }
}

const lower = (text: string): string =>
  text.replace(/[A-Z]/g, letter => letter.toLowerCase());

interface Machine {
  /** Class of each UTF-16 unit; 0 for those that stand in no literal. */
  readonly classes: Uint16Array;
  /** Next state by state + class; a state is named by the offset of its first edge. */
  readonly next: Int32Array;
  /** By state: whether a literal ends there. */
  readonly isEnd: Uint8Array;
  /** By state: the literals that end there. */
  readonly ends: ReadonlyMap<number, readonly number[]>;
}

function buildMachine(literals: readonly string[]): Machine {
  const { classes, width } = classify(literals);
  const most = 1 + literals.reduce((sum, { length }) => sum + length, 0);
  const next = new Int32Array(most * width).fill(-1);
  const ends: (number[] | undefined)[] = [];
  let states = 1;
  literals.forEach((literal, id) => {
    let state = 0;
    for (let at = 0; at < literal.length; at++) {
      const edge = state * width + (classes[literal.charCodeAt(at)] ?? 0);
      if (next[edge] === -1) next[edge] = states++;
      state = next[edge] ?? 0;
    }
    ends[state] = [...(ends[state] ?? []), id];
  });
  completeEdges(next, width, ends);
  return { classes, ...named(next, width, ends) };
}

/** Names states by the offsets of their first edges, so that a step needs no multiplication. */
function named(
  next: Int32Array,
  width: number,
  ends: readonly (readonly number[] | undefined)[],
): Omit<Machine, 'classes'> {
  const isEnd = new Uint8Array(next.length);
  const byState = new Map<number, readonly number[]>();
  ends.forEach((ids, state) => {
    if (!ids) return;
    isEnd[state * width] = 1;
    byState.set(state * width, ids);
  });
  return { next: next.map(state => state * width), isEnd, ends: byState };
}

function classify(literals: readonly string[]): {
  readonly classes: Uint16Array;
  readonly width: number;
} {
  const classes = new Uint16Array(0x10000);
  let width = 1;
  for (const literal of literals)
    for (let at = 0; at < literal.length; at++) {
      const code = literal.charCodeAt(at);
      if (classes[code] === 0) classes[code] = width++;
    }
  for (let code = 65; code <= 90; code++)
    classes[code] = classes[code + 32] ?? 0;
  for (const [code, letter] of FOLDED)
    classes[code] ||= classes[letter.charCodeAt(0)] ?? 0;
  return { classes, width };
}

/** Gives every state an edge for every class: where there was none, the one of its longest suffix. */
function completeEdges(
  next: Int32Array,
  width: number,
  ends: (number[] | undefined)[],
): void {
  const suffixes: number[] = [];
  const queue: number[] = [];
  const follow = (state: number, suffix: number) => {
    suffixes[state] = suffix;
    const inherited = ends[suffix];
    if (inherited) ends[state] = [...(ends[state] ?? []), ...inherited];
    queue.push(state);
  };
  for (let each = 0; each < width; each++) {
    const child = next[each] ?? -1;
    if (child === -1) next[each] = 0;
    else follow(child, 0);
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    for (let each = 0; each < width; each++) {
      const edge = state * width + each;
      const child = next[edge] ?? -1;
      const around = next[(suffixes[state] ?? 0) * width + each] ?? 0;
      if (child === -1) next[edge] = around;
      else follow(child, around);
    }
  }
}

function run(
  { classes, next, isEnd, ends }: Machine,
  text: string,
  wanted: readonly boolean[],
  lengths: readonly number[],
): LiteralHits {
  const found = new Map<number, number[]>();
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    state = next[state + classes[text.charCodeAt(at)]!]!;
    if (isEnd[state] === 0) continue;
    for (const id of ends.get(state) ?? []) {
      const places = found.get(id);
      const place = at + 1 - (lengths[id] ?? 0);
      if (!places) found.set(id, [place]);
      else if (wanted[id]) places.push(place);
    }
  }
  return {
    has: id => found.has(id),
    places: id => (wanted[id] ? (found.get(id) ?? []) : []),
  };
}
