import { fakeClient } from '../../__testUtils__/fakeClient';
import {
  breakGlass,
  rules,
  waiver,
  waiverRequest,
} from '../../__testUtils__/fixtures';
import { presentPast, readPast } from './past';

const of = {
  entityRef: 'component:default/checkout-service',
  repository: 'github.com/acme/checkout-service',
};
const { signal } = new AbortController();

describe('R15 past exceptions', () => {
  it('reads three lists side by side, and goes on only with those that do', async () => {
    const listWaivers = jest.fn(async (query?: { entityRef?: string }) => ({
      items: [],
      ...(query?.entityRef ? { nextCursor: 'c1' } : {}),
    }));
    const listBreakGlass = jest.fn(async () => ({ items: [] }));
    const client = fakeClient({ listWaivers, listBreakGlass });
    const first = await readPast(client, of, { cursor: undefined, signal });
    expect(listWaivers.mock.calls.map(([query]) => query)).toEqual([
      { entityRef: of.entityRef, limit: 20, cursor: undefined },
      { repository: of.repository, limit: 20, cursor: undefined },
    ]);
    expect(listBreakGlass).toHaveBeenCalledTimes(1);

    listWaivers.mockClear();
    listBreakGlass.mockClear();
    await readPast(client, of, { cursor: first.nextCursor, signal });
    expect(listWaivers.mock.calls.map(([query]) => query)).toEqual([
      { entityRef: of.entityRef, limit: 20, cursor: 'c1' },
    ]);
    expect(listBreakGlass).not.toHaveBeenCalled();
  });

  it('ends when every list has ended, and asks for no repository where there is none', async () => {
    const listWaivers = jest.fn(async () => ({ items: [] }));
    const page = await readPast(
      fakeClient({ listWaivers }),
      { entityRef: of.entityRef },
      { cursor: undefined, signal },
    );
    expect(page.nextCursor).toBeUndefined();
    expect(listWaivers).toHaveBeenCalledTimes(1);
  });

  it('shows only what is over, each once, latest begun first', () => {
    const refused = waiverRequest({ waiverId: 'W-9', status: 'refused' });
    const ids = presentPast(
      [
        {
          waivers: [
            waiver(),
            waiverRequest(),
            waiver({ waiverId: 'W-1', status: 'expired' }),
            refused,
          ],
          breakGlass: [
            breakGlass(),
            breakGlass({ breakGlassId: 'BG-0', isActive: false }),
            breakGlass({
              breakGlassId: 'BG-2',
              isActive: false,
              reviewState: 'done',
              usedAt: '2026-11-15T08:00:00.000Z',
            }),
          ],
        },
        { waivers: [refused], breakGlass: [] },
      ],
      rules,
    ).map(({ id }) => id);
    expect(ids).toEqual(['W-9', 'BG-2', 'W-1']);
  });
});
