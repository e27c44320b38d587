import { setImmediate } from 'node:timers/promises';

/** Work of less than this is done in one go: letting others go on has its price as well. */
const LONGEST_MS = 10;

/** Takes the steps of some work and lets others go on before and in between; resolves with what it returns. `each` is given what the steps yield. */
export async function inTurn<Step, Value>(
  work: Generator<Step, Value>,
  each?: (step: Step) => void,
): Promise<Value> {
  let since = Number.NEGATIVE_INFINITY;
  for (;;) {
    if (performance.now() - since > LONGEST_MS) {
      await setImmediate();
      since = performance.now();
    }
    const { done, value } = work.next();
    if (done) return value;
    each?.(value);
  }
}
