/** What work that is done in steps returns, with all steps taken at once. */
export function finish<Value>(work: Generator<unknown, Value>): Value {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
