import type { FactProvider } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { NO_FACTS, type CheckFact } from '@ai-enablement/governance-core';
import { mockServices } from '@backstage/backend-test-utils';
import { gatherFacts } from './gatherFacts';

const question = {
  subject: {
    kind: 'use',
    entityRef: 'component:default/a',
    assistant: 'copilot',
  },
} as const;
const check = (name: string): CheckFact => ({
  trust: 'attested',
  source: 'test',
  name,
  sha: 'a'.repeat(40),
  conclusion: 'success',
});
const provider = (
  id: string,
  provide: FactProvider['provide'],
): FactProvider => ({ id, provide });
const gather = (...providers: readonly FactProvider[]) =>
  gatherFacts([{ approvals: [] }], question, {
    providers,
    timeoutMs: 50,
    logger: mockServices.logger.mock(),
  });

describe('R07 gathering facts', () => {
  it('says only what is known when nobody else says anything', async () => {
    expect(await gather()).toEqual({ ...NO_FACTS, approvals: [] });
  });

  it('joins the lists of several providers', async () => {
    const facts = await gather(
      provider('a', async () => ({ checks: [check('a')] })),
      provider('b', async () => ({ checks: [check('b')], reviews: [] })),
    );
    expect(facts.checks?.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(facts.reviews).toEqual([]);
    expect(facts.scans).toBeUndefined();
  });

  it('names a provider that fails, without telling why', async () => {
    const facts = await gather(
      provider('training', async () => {
        throw new Error('password=hunter2 was refused');
      }),
      provider('b', async () => ({ checks: [check('b')] })),
    );
    expect(facts.problems).toEqual([
      { provider: 'training', message: 'it failed' },
    ]);
    expect(facts.checks).toHaveLength(1);
  });

  it.each([
    ['some', [{ id: 's1', changes: 'all', reviews: 2 }]],
    ['none', []],
  ])(
    'R29b takes %s of a provider for a failure: strengthenings are the portal’s alone',
    async (_, strengthenings) => {
      const untyped = { strengthenings, checks: [check('a')] } as object;
      const facts = await gather(provider('incidents', async () => untyped));
      expect(facts).toEqual({
        ...NO_FACTS,
        approvals: [],
        problems: [{ provider: 'incidents', message: 'it failed' }],
      });
    },
  );

  it('names a provider that throws at once', async () => {
    const facts = await gather(
      provider('training', () => {
        throw new Error('at once');
      }),
    );
    expect(facts.problems).toHaveLength(1);
  });

  it('does not wait for ever, and tells the provider to stop', async () => {
    let isStopped = false;
    const facts = await gather(
      provider('slow', ({ signal }) => {
        signal?.addEventListener('abort', () => {
          isStopped = true;
        });
        return new Promise(() => {});
      }),
    );
    expect(facts.problems).toEqual([
      { provider: 'slow', message: 'it did not answer within 0.05 seconds' },
    ]);
    expect(isStopped).toBe(true);
  });
});
