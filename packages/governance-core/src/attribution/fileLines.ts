import { countLines } from './lineRanges';

/** Line ranges by file. */
export class FileLines {
  private readonly byFile = new Map<string, (readonly [number, number])[]>();

  add({
    path,
    ranges,
  }: {
    readonly path: string;
    readonly ranges: readonly (readonly [number, number])[];
  }): void {
    const known = this.byFile.get(path) ?? [];
    for (const range of ranges) known.push(range);
    this.byFile.set(path, known);
  }

  /** Number of distinct lines. */
  count(): number {
    let sum = 0;
    for (const ranges of this.byFile.values()) sum += countLines(ranges);
    return sum;
  }
}
