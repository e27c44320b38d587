import { createReadStream } from 'node:fs';

/** Longest line of an export, in bytes; entries are a few kilobytes. */
export const MOST_LINE_BYTES = 8 * 1024 * 1024;

const NEWLINE = 0x0a;

/** A file that is no text in lines of a bearable length. */
export class UnreadableLine extends Error {
  readonly name = 'UnreadableLine';

  constructor(
    /** Counted from 1. */
    readonly line: number,
    /** Completes "line 3 …". */
    readonly fault: string,
  ) {
    super(`line ${line} ${fault}`);
  }
}

/**
 * Reads a file line by line in bounded memory. A last line without a line end counts, an empty one does not. Throws
 * `UnreadableLine` for a line that is too long or not UTF-8, and what the file system throws.
 */
export const readLines = (path: string): AsyncGenerator<string> =>
  splitLines(createReadStream(path), MOST_LINE_BYTES);

/** The same for bytes from anywhere. */
export async function* splitLines(
  bytes: AsyncIterable<Buffer>,
  mostBytes: number,
): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  let length = 0;
  let line = 1;
  const keep = (piece: Buffer) => {
    length += piece.length;
    if (length > mostBytes) {
      throw new UnreadableLine(
        line,
        `is longer than ${mostBytes / 1024 / 1024} MiB`,
      );
    }
    pieces.push(piece);
  };
  const take = (): string => {
    const text = decode(Buffer.concat(pieces), line);
    pieces = [];
    length = 0;
    line += 1;
    return text;
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (
      let end = chunk.indexOf(NEWLINE);
      end >= 0;
      end = chunk.indexOf(NEWLINE, start)
    ) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function decode(bytes: Buffer, line: number): string {
  try {
    // A byte-order mark stays, and is no JSON.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    throw new UnreadableLine(line, 'is not UTF-8 text');
  }
}
