import { mockServices } from '@backstage/backend-test-utils';
import { Worker, type WorkerDeps } from './Worker';

/** Longer than any test: only what wakes a worker makes it look. */
const NEVER_MS = 3_600_000;

const start = (given: Partial<WorkerDeps<number>> = {}) => {
  const queue: number[] = [];
  const done: number[] = [];
  const logger = mockServices.logger.mock();
  const worker = new Worker<number>({
    name: 'the worker',
    concurrency: 2,
    pollMs: NEVER_MS,
    take: async limit => queue.splice(0, limit),
    perform: async job => void done.push(job),
    explain: () => 'it failed',
    logger,
    ...given,
  });
  const stop = new AbortController();
  return { queue, done, logger, worker, stop, run: worker.run(stop.signal) };
};

const soon = () => new Promise(resolve => setTimeout(resolve, 20));

describe('R48 workers', () => {
  it('look at once when they are told, and go on until nothing is left', async () => {
    const { queue, done, worker, stop, run } = start();
    await soon();
    queue.push(1, 2, 3, 4, 5);
    worker.kick();
    await soon();
    expect(done).toEqual([1, 2, 3, 4, 5]);
    stop.abort();
    await run;
  });

  it('do only so much at once', async () => {
    let running = 0;
    let most = 0;
    const { queue, worker, stop, run } = start({
      perform: async () => {
        running += 1;
        most = Math.max(most, running);
        await soon();
        running -= 1;
      },
    });
    queue.push(1, 2, 3, 4, 5);
    worker.kick();
    while (queue.length > 0 || running > 0) await soon();
    expect(most).toBe(2);
    stop.abort();
    await run;
  });

  it('abort what runs when they stop, and wait for it', async () => {
    const ended: string[] = [];
    const { queue, worker, stop, run } = start({
      perform: (_, signal) =>
        new Promise(resolve =>
          signal.addEventListener('abort', async () => {
            await soon();
            ended.push('given back');
            resolve();
          }),
        ),
    });
    queue.push(1);
    worker.kick();
    await soon();
    stop.abort();
    await run;
    expect(ended).toEqual(['given back']);
  });

  it.each([
    ['taking', { take: () => Promise.reject(new Error('secret')) }],
    ['performing', { perform: () => Promise.reject(new Error('secret')) }],
  ])('outlive a failure of %s and tell nothing of it', async (_, given) => {
    const { queue, logger, worker, stop, run } = start(given);
    queue.push(1);
    worker.kick();
    await soon();
    stop.abort();
    await run;
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^the worker .*: it failed$/),
    );
    expect(JSON.stringify(logger.warn.mock.calls)).not.toContain('secret');
  });
});
