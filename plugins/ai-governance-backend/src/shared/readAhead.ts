/**
 * The items of a source in their order, each asked for while whoever consumes works on the one before. An error of the source comes after the
 * items that it gave; whoever stops early stops the source, too, as soon as it answers.
 */
export async function* readAhead<Item>(
  source: AsyncIterable<Item>,
): AsyncGenerator<Item> {
  const reading = source[Symbol.asyncIterator]();
  const ask = () => {
    const asked = reading.next();
    // Whoever stops early never looks at it: it must not end the process.
    asked.catch(() => undefined);
    return asked;
  };
  let isOver = false;
  const wait = async (asked: Promise<IteratorResult<Item>>) => {
    isOver = true;
    const result = await asked;
    isOver = result.done === true;
    return result;
  };
  try {
    let next = ask();
    for (;;) {
      const { done, value } = await wait(next);
      if (done) return;
      next = ask();
      yield value;
    }
  } finally {
    // A source that waits for a slow sender answers late: nobody has to wait for it.
    if (!isOver) reading.return?.(undefined).catch(() => undefined);
  }
}
