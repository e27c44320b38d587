/** A body or a line of it is longer than is read. */
export class TooLargeError extends Error {}

/** The whole body as text, without a byte order mark. Rejects with `TooLargeError` beyond `mostBytes`. */
export async function readText(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new TooLargeError();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Lines as they come, without line ends, blank lines and a byte order mark; no more than a line is in memory. Rejects with
 * `TooLargeError` when a line has more than `mostCharacters`.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  mostCharacters: number,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of [...lines, rest])
      if (line.length > mostCharacters) throw new TooLargeError();
    for (const line of lines) if (line.trim() !== '') yield line.trim();
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield rest.trim();
}
