/**
 * Runs jobs, at most `atOnce` at a time, and yields their answers in the order of the jobs. The first that rejects ends it; what
 * still runs then is not waited for.
 */
export async function* inOrder<Job, Answer>(
  jobs: AsyncIterable<Job>,
  run: (job: Job) => Promise<Answer>,
  atOnce: number,
): AsyncGenerator<Answer, void, undefined> {
  const running: Promise<Answer>[] = [];
  for await (const job of jobs) {
    const answer = run(job);
    // Its turn may come after it has rejected.
    answer.catch(() => undefined);
    running.push(answer);
    if (running.length >= atOnce) yield (await running.shift()) as Answer;
  }
  for (const answer of running) yield await answer;
}
