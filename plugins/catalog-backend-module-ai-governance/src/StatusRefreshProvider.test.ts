import { refreshKeyOf, StatusRefreshProvider } from './StatusRefreshProvider';

describe('R16 a changed status reaches the catalog soon', () => {
  it.each`
    name                     | count    | expected
    ${'nothing'}             | ${0}     | ${[]}
    ${'a few at once'}       | ${3}     | ${[3]}
    ${'thousands in pieces'} | ${1_250} | ${[500, 500, 250]}
  `('has $name processed again', async ({ count, expected }) => {
    const provider = new StatusRefreshProvider();
    const refresh = jest.fn(
      async (_: { readonly keys: readonly string[] }) => {},
    );
    await provider.connect({ applyMutation: async () => {}, refresh });
    await provider.refresh(
      Array.from({ length: count }, (_, i) => `component:default/c${i}`),
    );
    expect(refresh.mock.calls.map(([{ keys }]) => keys.length)).toEqual(
      expected,
    );
    expect(refresh.mock.calls[0]?.[0].keys[0]).toBe(
      count > 0 ? refreshKeyOf('component:default/c0') : undefined,
    );
  });

  it('waits for the catalog to connect', async () => {
    await expect(
      new StatusRefreshProvider().refresh(['component:default/c']),
    ).resolves.toBeUndefined();
  });
});
