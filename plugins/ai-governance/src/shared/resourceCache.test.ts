import { createResourceCache } from './resourceCache';

describe('one request for the page', () => {
  const settled = () => new Promise(resolve => setTimeout(resolve));

  it('asks once for several readers, and again when the answer is old', async () => {
    let nowMs = 0;
    const load = jest.fn(async (key: string) => `answer to ${key}`);
    const cache = createResourceCache(load, {
      maxAgeMs: 1000,
      now: () => nowMs,
    });

    cache.ensure('a');
    cache.ensure('a');
    expect(cache.read('a')).toEqual({ status: 'loading' });
    await settled();
    cache.ensure('a');
    expect(load).toHaveBeenCalledTimes(1);
    expect(cache.read('a')).toEqual({
      status: 'ready',
      data: 'answer to a',
      isChecking: false,
    });

    nowMs = 1000;
    cache.ensure('a');
    expect(load).toHaveBeenCalledTimes(2);
    expect(cache.read('a')).toMatchObject({
      status: 'ready',
      isChecking: true,
    });
    await settled();
  });

  it('keeps the answer in view when a later check fails', async () => {
    const load = jest
      .fn<Promise<string>, [string]>()
      .mockResolvedValueOnce('first')
      .mockRejectedValueOnce(new Error('gone'));
    const cache = createResourceCache(load, { maxAgeMs: 1000, now: () => 0 });
    await cache.refresh('a');
    await cache.refresh('a');
    expect(cache.read('a')).toMatchObject({
      status: 'ready',
      data: 'first',
      failure: { message: 'gone' },
    });
  });

  it('asks again after a failure', async () => {
    const load = jest
      .fn<Promise<string>, [string]>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValueOnce('back');
    const cache = createResourceCache(load, { maxAgeMs: 1000, now: () => 0 });
    await cache.refresh('a');
    expect(cache.read('a')).toMatchObject({ status: 'failed' });
    cache.ensure('a');
    await settled();
    expect(cache.read('a')).toMatchObject({ status: 'ready', data: 'back' });
  });

  it('asks again for what was told to expire, keeping it in view', async () => {
    const load = jest
      .fn<Promise<string>, [string]>()
      .mockResolvedValueOnce('old')
      .mockResolvedValueOnce('new');
    const cache = createResourceCache(load, { maxAgeMs: 1000, now: () => 0 });
    await cache.refresh('a');
    cache.expire();
    expect(cache.read('a')).toMatchObject({ status: 'ready', data: 'old' });
    cache.ensure('a');
    await settled();
    expect(cache.read('a')).toMatchObject({ status: 'ready', data: 'new' });
  });

  it('tells its listeners until they leave', async () => {
    const cache = createResourceCache(async () => 1, {
      maxAgeMs: 0,
      now: () => 0,
    });
    const listener = jest.fn();
    const leave = cache.subscribe(listener);
    await cache.refresh('a');
    const calls = listener.mock.calls.length;
    expect(calls).toBeGreaterThan(0);
    leave();
    await cache.refresh('a');
    expect(listener).toHaveBeenCalledTimes(calls);
  });
});
