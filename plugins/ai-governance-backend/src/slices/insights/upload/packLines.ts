import type { BodyLine } from './readLines';
import type { UploadLimits } from './limits';

/**
 * Lines that are stored at once, in their order. What was read before a failure is handed on before the failure is.
 */
export async function* packLines(
  lines: AsyncIterable<BodyLine>,
  {
    packLines: mostLines,
    packCharacters,
  }: Pick<UploadLimits, 'packLines' | 'packCharacters'>,
): AsyncGenerator<readonly BodyLine[]> {
  let pack: BodyLine[] = [];
  let characters = 0;
  let failure: { readonly error: unknown } | undefined;
  const reading = lines[Symbol.asyncIterator]();
  const next = () =>
    reading.next().catch((error: unknown) => {
      failure = { error };
      return { done: true as const, value: undefined };
    });
  try {
    for (let each = await next(); !each.done; each = await next()) {
      const { value } = each;
      pack.push(value);
      characters += value.text?.length ?? 0;
      if (pack.length >= mostLines || characters >= packCharacters) {
        yield pack;
        pack = [];
        characters = 0;
      }
    }
    if (pack.length > 0) yield pack;
  } finally {
    await reading.return?.(undefined).catch(() => undefined);
  }
  if (failure) throw failure.error;
}
