import type { FixedFile } from '@ai-enablement/governance-core';
import type { Repository } from './repository';
import { streamGit } from './runGit';

/** Longest diff that is read; what is larger mends more than one thing. */
const MOST_BYTES = 8 * 1024 * 1024;

const ARGS: readonly string[] = [
  'diff-tree',
  '-r',
  '-p',
  '--unified=0',
  '--inter-hunk-context=0',
  // White space and line ends are not what breaks, and a moved file brings nothing.
  '-w',
  '--ignore-blank-lines',
  '--find-renames',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--diff-algorithm=myers',
  '--ignore-submodules=all',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];
const OLD_PATH = /^--- a\/(.*?)\t?$/;
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/;

interface Reading {
  readonly path: string;
  readonly deleted: { line: number; text: string }[];
  readonly added: string[];
}

/** Reads a diff without context; lines of files are told from those of the diff by the counts of their hunk alone. */
class DiffReader {
  readonly files: Reading[] = [];
  private file: Reading | undefined;
  private line = 0;
  private oldLeft = 0;
  private newLeft = 0;

  read(text: string): void {
    if (this.oldLeft > 0 && text.startsWith('-')) this.delete(text.slice(1));
    else if (this.newLeft > 0 && text.startsWith('+')) {
      this.newLeft -= 1;
      this.file?.added.push(text.slice(1));
    } else this.readHeader(text);
  }

  private delete(text: string): void {
    this.oldLeft -= 1;
    this.file?.deleted.push({ line: this.line, text });
    this.line += 1;
  }

  private readHeader(text: string): void {
    const hunk = HUNK.exec(text);
    if (hunk) {
      const [, start = '0', oldCount = '1', newCount = '1'] = hunk;
      this.line = Number(start);
      this.oldLeft = Number(oldCount);
      this.newLeft = Number(newCount);
    } else if (text.startsWith('diff --git ')) {
      this.file = { path: '', deleted: [], added: [] };
    } else if (this.file && text.startsWith('--- ')) {
      // A new file has no lines before; a path in quotes holds what no command line can carry.
      const [, path = ''] = OLD_PATH.exec(text) ?? [];
      this.file = { ...this.file, path };
      this.files.push(this.file);
    }
  }
}

/**
 * Files that lie between two trees, with the lines that go and come; binary files and those whose name is no UTF-8 are left out, as are
 * changes of white space. `undefined` when there is more than 8 MiB of it.
 */
export async function readFixedFiles(
  { run }: Repository,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly FixedFile[] | undefined> {
  const reader = new DiffReader();
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let bytes = 0;
  for await (const chunk of streamGit(run, [...ARGS, from, to, '--'])) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return undefined;
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(line => reader.read(line));
  }
  if (rest !== '') reader.read(rest);
  return reader.files.filter(({ path }) => !path.includes('\uFFFD'));
}
