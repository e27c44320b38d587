import type { DecisionDesk } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { mockServices } from '@backstage/backend-test-utils';
import { DemoDecisionSource } from './DemoDecisionSource';

/** A portal that remembers what was decided, as the real one does. */
function setUp({ decided = [] as string[] } = {}) {
  const heads = new Set(decided);
  const calls: string[] = [];
  const abort = new AbortController();
  const desk = {
    decide: jest.fn(async ({ headSha, scanIds = [] }) => {
      calls.push(`decide with ${scanIds.length} scans`);
      heads.add(headSha);
      return { decisionId: `d${heads.size}` };
    }),
    submitScan: jest.fn(async () => {
      calls.push('scan');
      return { scanId: `s${calls.length}` };
    }),
    assignTier: jest.fn(async ({ entityRef }) => {
      calls.push(`tier of ${entityRef}`);
    }),
    assignStage: jest.fn(async ({ groupRef }) => {
      calls.push(`stage of ${groupRef}`);
    }),
  } satisfies DecisionDesk;
  const missing: string[][] = [];
  const untiered: string[][] = [];
  const portal = {
    decidedHeads: async () => new Set(heads),
    decisions: async () => [],
    missingFromCatalog: async () => missing.shift() ?? [],
    withoutTier: async () => untiered.shift() ?? [],
  };
  const pauses: number[] = [];
  const source = new DemoDecisionSource({
    seed: 'acme',
    now: () => new Date('2026-03-18T12:00:00Z'),
    portal,
    logger: mockServices.logger.mock(),
    signal: abort.signal,
    patience: {
      everySeconds: 2,
      atMostSeconds: 10,
      refreshSeconds: 30,
      pause: async seconds => {
        pauses.push(seconds);
      },
    },
  });
  return { source, desk, calls, heads, abort, missing, untiered, pauses };
}

describe('G the demonstration comes through the port of every source', () => {
  it('gives stages and tiers first, then the changes with their scans', async () => {
    const { source, desk, calls } = setUp();
    await source.start(desk);
    expect(calls[0]).toBe('stage of group:default/commerce');
    expect(calls.indexOf('scan')).toBeGreaterThan(
      calls.indexOf('tier of component:default/search-api'),
    );
    expect(desk.decide.mock.calls.length).toBeGreaterThanOrEqual(250);
    expect(
      desk.decide.mock.calls.every(([{ trust }]) => trust === 'attested'),
    ).toBe(true);
  });

  it('adds nothing at a second start', async () => {
    const first = setUp();
    await first.source.start(first.desk);
    const second = setUp({ decided: [...first.heads] });
    await second.source.start(second.desk);
    expect(second.calls).toEqual([]);
    expect(second.pauses).toEqual([]);
  });

  it('goes on where it was interrupted, and does not touch stages and tiers again', async () => {
    const first = setUp();
    first.desk.decide.mockImplementation(async ({ headSha }) => {
      first.heads.add(headSha);
      if (first.heads.size === 10) first.abort.abort();
      return { decisionId: 'd' };
    });
    await first.source.start(first.desk);
    expect(first.heads.size).toBe(10);

    const second = setUp({ decided: [...first.heads] });
    await second.source.start(second.desk);
    expect(second.desk.assignStage).not.toHaveBeenCalled();
    expect(second.desk.assignTier).not.toHaveBeenCalled();
    const complete = setUp();
    await complete.source.start(complete.desk);
    expect(second.heads).toEqual(complete.heads);
  });

  it('waits for the catalog, for one refresh, and for the tiers', async () => {
    const { source, desk, missing, untiered, pauses } = setUp();
    missing.push(['user:default/dana.fernley'], ['system:default/shop']);
    untiered.push(['component:default/cart-service']);
    await source.start(desk);
    expect(pauses).toEqual([2, 2, 30, 2]);
  });

  it('gives up with what is missing rather than decide on half a catalog', async () => {
    const { source, desk, missing } = setUp();
    const refs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(
      name => `user:default/${name}`,
    );
    missing.push(...Array.from({ length: 6 }, () => refs));
    await expect(source.start(desk)).rejects.toThrow(
      'add the files of `examples/` to `catalog.locations`; after 10 s missing: `user:default/a`, `user:default/b`, `user:default/c`, `user:default/d`, `user:default/e` and 2 more',
    );
    expect(desk.assignStage).not.toHaveBeenCalled();
    expect(desk.decide).not.toHaveBeenCalled();
  });
});
