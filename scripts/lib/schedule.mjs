// @ts-check

/**
 * @template T
 * @typedef {object} Task
 * @property {string} name
 * @property {number} weight how many processors it keeps busy
 * @property {ReadonlyArray<string>} [after] names of tasks that must have ended before; those that do not run are ignored
 * @property {() => Promise<T>} work never rejects
 */

/**
 * Runs tasks as soon as there is room for them, in the given order, and gives their results in that order.
 *
 * @template T
 * @param {ReadonlyArray<Task<T>>} tasks
 * @param {number} capacity processors to keep busy; a heavier task runs alone
 * @returns {Promise<ReadonlyArray<T>>}
 */
export async function runSchedule(tasks, capacity) {
  /** @type {Map<string, T>} */
  const results = new Map();
  /** @type {Set<Task<T>>} */
  const running = new Set();
  /** @type {Set<Promise<void>>} */
  const ends = new Set();
  const waiting = [...tasks];

  const isReady = (/** @type {Task<T>} */ task) =>
    (task.after ?? []).every(
      name => results.has(name) || !tasks.some(other => other.name === name),
    );
  const load = () => [...running].reduce((sum, { weight }) => sum + weight, 0);
  const hasRoom = (/** @type {Task<T>} */ task) =>
    running.size === 0 || load() + task.weight <= capacity;

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(task => isReady(task) && hasRoom(task));
    const [task] = next >= 0 ? waiting.splice(next, 1) : [];
    if (task) {
      running.add(task);
      const end = task.work().then(result => {
        results.set(task.name, result);
        running.delete(task);
        ends.delete(end);
      });
      ends.add(end);
    } else if (running.size > 0) {
      await Promise.race(ends);
    } else {
      throw new Error(
        `these steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`,
      );
    }
  }
  return tasks.map(({ name }) => /** @type {T} */ (results.get(name)));
}
