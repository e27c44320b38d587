import { createBatchLoader } from './batchLoader';

function batched(
  loadAll: (keys: readonly string[]) => Promise<ReadonlyMap<string, number>>,
) {
  let flush = () => {};
  const load = createBatchLoader(loadAll, {
    defer: later => {
      flush = later;
    },
  });
  return { load, flush: () => flush() };
}

describe('R52 one request per page however many rows', () => {
  it('asks once for all keys, each once, and again for later ones', async () => {
    const loadAll = jest.fn(
      async (keys: readonly string[]) =>
        new Map(keys.map(key => [key, key.length])),
    );
    const { load, flush } = batched(loadAll);
    const first = [load('a'), load('bb'), load('a')];
    flush();
    await expect(Promise.all(first)).resolves.toEqual([1, 2, 1]);
    const later = load('ccc');
    flush();
    await expect(later).resolves.toBe(3);
    expect(loadAll.mock.calls).toEqual([[['a', 'bb']], [['ccc']]]);
  });

  it('knows nothing of a key that was left out', async () => {
    const { load, flush } = batched(async () => new Map());
    const answer = load('a');
    flush();
    await expect(answer).resolves.toBeUndefined();
  });

  it('fails all of them together', async () => {
    const { load, flush } = batched(async () => {
      throw new Error('gone');
    });
    const answers = Promise.allSettled([load('a'), load('b')]);
    flush();
    expect((await answers).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
    ]);
  });
});
