// @ts-check

/**
 * How long one turn of the event loop takes at most while work runs, in milliseconds of processor time of this thread: what others on the
 * machine do counts for nothing. Asking costs a few microseconds a turn.
 *
 * @param {() => Promise<unknown>} work
 */
export async function longestTurn(work) {
  let [longest, isOver] = [0, false];
  let last = process.threadCpuUsage();
  const look = () => {
    const now = process.threadCpuUsage();
    longest = Math.max(
      longest,
      now.user - last.user + now.system - last.system,
    );
    last = now;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await work();
  isOver = true;
  return longest / 1_000;
}
