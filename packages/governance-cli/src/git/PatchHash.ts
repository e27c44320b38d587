import { createHash, type Hash } from 'node:crypto';

const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
const INDEX = /^index [0-9a-f]+\.\.[0-9a-f]+/;

/** Hashes one patch, without the places of its hunks and, where the text itself follows, without object ids. */
export class PatchHash {
  private readonly hash: Hash = createHash('sha256');
  private left = { old: 0, new: 0 };
  private index: string | undefined;

  add(line: string): void {
    if (this.left.old > 0 || this.left.new > 0) {
      this.inHunk(line);
      return;
    }
    const [, before, after] = HUNK.exec(line) ?? [];
    if (line.startsWith('@@')) {
      this.left = { old: Number(before ?? 1), new: Number(after ?? 1) };
      this.index = undefined;
      this.put(`@@ ${this.left.old} ${this.left.new}`);
      return;
    }
    if (INDEX.test(line)) {
      this.index = line;
      return;
    }
    // Of a binary file git prints no content: its ids stand for it.
    if (line.startsWith('Binary files ')) this.put(this.index ?? '');
    if (line !== '') this.put(line);
  }

  digest(): string {
    return this.hash.digest('hex');
  }

  private inHunk(line: string): void {
    const [sign] = line;
    if (sign !== '+' && sign !== '\\') this.left.old -= 1;
    if (sign !== '-' && sign !== '\\') this.left.new -= 1;
    this.put(line);
  }

  private put(line: string): void {
    this.hash.update(`${line}\n`, 'latin1');
  }
}
