import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type LineCounter,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import type { Issue } from '../result';
import { formatPath, type DocumentPath } from './documentPath';

const MAX_DEPTH = 64;
const MAX_ALIASES = 100;
const MAX_VALUES = 200_000;

/** Line and column of an offset, counted from 1. */
export function positionOf(
  lines: LineCounter,
  offset: number,
): Pick<Issue, 'line' | 'column'> {
  const { line, col } = lines.linePos(offset);
  return line === 0 ? {} : { line, column: col };
}

/**
 * Turns nodes into plain values, noting where each stands and what JSON cannot hold: keys that are not text or stand twice,
 * aliases that repeat too much or themselves, more values or deeper nesting than any document needs.
 */
export class YamlConverter {
  readonly issues: Issue[] = [];
  readonly offsets = new Map<string, number>();
  readonly keyOffsets = new Map<string, number>();
  #values = 0;
  #aliases = 0;
  readonly #open = new Set<Node>();

  constructor(
    private readonly lines: LineCounter,
    private readonly options: {
      /** What codes of issues begin with. */
      readonly slice: string;
      readonly resolve: (alias: Alias) => Node | undefined;
    },
  ) {}

  convert(node: Node | null, path: DocumentPath): unknown {
    if (!node) return null;
    const offset = node.range?.[0];
    if (offset !== undefined && !this.offsets.has(formatPath(path)))
      this.offsets.set(formatPath(path), offset);
    this.#values++;
    if (this.#values === MAX_VALUES)
      this.#report(
        'documentTooLarge',
        `the document expands to more than ${MAX_VALUES} values`,
        offset,
      );
    if (this.#values >= MAX_VALUES) return null;
    if (path.length > MAX_DEPTH)
      return this.#report(
        'documentTooLarge',
        `maps and lists are nested more than ${MAX_DEPTH} deep`,
        offset,
      );
    if (isAlias(node)) return this.#convertAlias(node, path);
    if (isScalar(node)) return plainScalar(node);
    if (this.#open.has(node))
      return this.#report(
        'tooManyAliases',
        'an alias stands inside what it repeats; write the value out',
        offset,
      );
    this.#open.add(node);
    const value = this.#convertCollection(node, path);
    this.#open.delete(node);
    return value;
  }

  #convertCollection(node: Node, path: DocumentPath): unknown {
    if (isSeq<Node>(node))
      return node.items.map((item, index) =>
        this.convert(item, [...path, index]),
      );
    if (!isMap<Node, Node | null>(node)) return null;
    this.#reportRepeated(node.items);
    return Object.fromEntries(
      node.items.flatMap(pair => this.#convertPair(pair, path)),
    );
  }

  #reportRepeated(pairs: readonly Pair<Node, Node | null>[]): void {
    const written = new Set<unknown>();
    for (const { key } of pairs) {
      const name = isScalar(key) ? key.value : undefined;
      if (name !== undefined && written.has(name))
        this.#report(
          'invalidYaml',
          `the key \`${String(name)}\` stands twice in one map; expected it once`,
          key.range?.[0],
        );
      written.add(name);
    }
  }

  #convertPair(
    { key, value }: Pair<Node, Node | null>,
    path: DocumentPath,
  ): readonly (readonly [string, unknown])[] {
    const offset = key.range?.[0];
    if (!isScalar(key) || typeof key.value !== 'string') {
      const written = isScalar(key)
        ? `\`${key.source ?? String(key.value)}\``
        : 'a map, a list or an alias';
      this.#report(
        'nonStringKey',
        `the key ${written} is not text; expected a word, so put it in quotes`,
        offset,
      );
      return [];
    }
    const inner = [...path, key.value];
    if (offset !== undefined) this.keyOffsets.set(formatPath(inner), offset);
    if (offset !== undefined && !value?.range)
      this.offsets.set(formatPath(inner), offset);
    return [[key.value, this.convert(value, inner)]];
  }

  #convertAlias(alias: Alias, path: DocumentPath): unknown {
    const offset = alias.range?.[0];
    const target = this.options.resolve(alias);
    this.#aliases++;
    if (!target)
      return this.#report(
        'invalidYaml',
        `the alias \`*${alias.source}\` repeats nothing; expected an anchor \`&${alias.source}\` before it`,
        offset,
      );
    if (this.#aliases <= MAX_ALIASES) return this.convert(target, path);
    const isFirst = this.#aliases === MAX_ALIASES + 1;
    return isFirst
      ? this.#report(
          'tooManyAliases',
          `more than ${MAX_ALIASES} aliases are repeated; write the values out`,
          offset,
        )
      : null;
  }

  #report(code: string, message: string, offset: number | undefined): null {
    this.issues.push({
      code: `${this.options.slice}.${code}`,
      message,
      ...(offset === undefined ? {} : positionOf(this.lines, offset)),
    });
    return null;
  }
}

/** Numbers that JSON cannot hold stay as they were written, and so fail where a number is expected. */
function plainScalar({ value, source }: Scalar): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    return source ?? String(value);
  return value === undefined ? null : value;
}
