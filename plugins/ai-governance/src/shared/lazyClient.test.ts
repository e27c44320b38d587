import { fakeClient } from '../__testUtils__/fakeClient';
import { activePolicy } from '../__testUtils__/fixtures';
import { lazyClient } from './lazyClient';

describe('R52 the client is loaded when it is needed', () => {
  it('loads once, with the first call, and hands on what is asked', async () => {
    const getDecision = jest.fn(async () => {
      throw new Error('no such decision');
    });
    const load = jest.fn(async () => fakeClient({ getDecision }));
    const client = lazyClient(load);
    expect(load).not.toHaveBeenCalled();
    await expect(
      Promise.all([client.getActivePolicy(), client.getActivePolicy()]),
    ).resolves.toEqual([activePolicy, activePolicy]);
    const options = { signal: new AbortController().signal };
    await expect(client.getDecision('d-1', options)).rejects.toThrow(
      'no such decision',
    );
    expect(getDecision).toHaveBeenCalledWith('d-1', options);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tries again when it could not be loaded', async () => {
    const load = jest
      .fn()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce(fakeClient());
    const client = lazyClient(load);
    await expect(client.getActivePolicy()).rejects.toThrow('offline');
    await expect(client.getActivePolicy()).resolves.toEqual(activePolicy);
  });

  it('can be handed on by an async function', async () => {
    const client = lazyClient(async () => fakeClient());
    const handedOn = await (async () => client)();
    expect(handedOn).toBe(client);
  });
});
