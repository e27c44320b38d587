import { CodedError } from '../../../shared/codedError';

const NEWLINE = 0x0a;
const MEGABYTE = 1024 * 1024;

/** A line of a body. */
export interface BodyLine {
  readonly line: number;
  /** Absent when it is no UTF-8. */
  readonly text?: string;
}

/**
 * Lines of a body with their numbers, in memory that is bounded by the longest. Fails with `insights.lineTooLong`; every line before was
 * handed on.
 */
export async function* readLines(
  bytes: AsyncIterable<Buffer>,
  {
    fromLine,
    lineBytes,
  }: { readonly fromLine: number; readonly lineBytes: number },
): AsyncGenerator<BodyLine> {
  let pieces: Buffer[] = [];
  let length = 0;
  let line = fromLine;
  const keep = (piece: Buffer) => {
    length += piece.length;
    if (length > lineBytes)
      throw new CodedError(
        'insights.lineTooLong',
        `line ${line} is longer than ${lineBytes / MEGABYTE} MiB; what came before it was taken in`,
      );
    pieces.push(piece);
  };
  const take = (): BodyLine => {
    const text = decode(Buffer.concat(pieces));
    const taken = { line, ...(text === undefined ? {} : { text }) };
    pieces = [];
    length = 0;
    line += 1;
    return taken;
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
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

/** Without a byte order mark. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
