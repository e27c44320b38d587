import {
  canonicalJson,
  evaluate,
  NO_FACTS,
  compilePolicy,
  parsePolicy,
} from '@ai-enablement/governance-core';
import { mockServices } from '@backstage/backend-test-utils';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testAmbient } from '../../../__testUtils__/ambient';
import { createFakeUnitOfWork } from '../../../database/unitOfWork';
import { sha256 } from '../../../shared/digest';
import { FakeDecisionStore, FakePolicyRows, FakeReplayRows } from '../fake';
import { PolicyBook } from './policyBook';
import { replaySample } from './replaySample';

const document = readFileSync(
  join(__dirname, '../../../__testUtils__/policy.yaml'),
  'utf8',
);
const parsed = parsePolicy(document);
if (!parsed.ok) throw new Error('the policy of the tests is wrong');
const compiled = compilePolicy(parsed.value, { sha256 });
const entityRef = 'component:default/a';
const subject = { kind: 'use', entityRef, assistant: 'copilot' } as const;
const NOW = '2026-11-02T09:00:00.000Z';

/** So many decisions, of which those named are altered after they were made. */
async function createPortal(
  count: number,
  alteredIds: readonly string[],
  sampleSize = 1_000,
) {
  const decisions = new FakeDecisionStore();
  const policies = new FakePolicyRows();
  const unitOfWork = createFakeUnitOfWork();
  const { digest, policy } = compiled;
  const { name, title } = policy;
  const made = evaluate(compiled, { subject, facts: NO_FACTS, now: NOW });
  await unitOfWork.run(async transaction => {
    await policies.store.saveDocument(transaction, {
      digest,
      name,
      title,
      document,
    });
    for (let index = 0; index < count; index += 1) {
      const decisionId = `id-${index}`;
      const isAltered = alteredIds.includes(decisionId);
      await decisions.insertDecision(transaction, {
        decisionId,
        caller: 'external:ci',
        requestDigest: 'r',
        repository: 'github.com/acme/a',
        baseSha: 'b',
        headSha: 'a',
        occurredAt: NOW,
        recordedAt: NOW,
        ledgerEntryId: 'e',
        digest: {
          assistants: [],
          because: [],
          obligations: { total: 0, open: 0 },
          entityRefs: [],
        },
        subject,
        facts: NO_FACTS,
        decision: isAltered
          ? { ...made, outcome: 'pass', effect: 'allow' }
          : made,
      });
    }
  });
  const replays = new FakeReplayRows(decisions);
  const ambient = testAmbient();
  const logger = mockServices.logger.mock();
  const entries: { type: string; payload: unknown }[] = [];
  const deps = {
    views: replays,
    store: replays,
    policies: new PolicyBook({ store: policies.store, views: policies.views }),
    unitOfWork,
    ambient,
    logger,
    sampleSize,
    audit: {
      stage: async (_: unknown, draft: { type: string; payload: unknown }) => {
        entries.push(draft);
        return `entry-${entries.length}`;
      },
    },
  };
  return { deps, ambient, logger, entries, replays };
}

describe('R16 replaying a sample', () => {
  it('finds nothing where nothing was altered', async () => {
    const { deps, entries, logger } = await createPortal(60, []);
    const run = await replaySample(deps);
    expect(run.diverged).toEqual([]);
    expect(run.replayed).toBeGreaterThanOrEqual(50);
    expect(entries).toEqual([]);
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('raises the alarm for a decision that was altered: log and ledger', async () => {
    const { deps, entries, logger, replays } = await createPortal(3, ['id-1']);
    const { diverged } = await replaySample(deps);
    expect(diverged).toEqual(['id-1']);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('`id-1`'),
    );
    const stored = await replays.replayable('id-1');
    expect(entries).toEqual([
      {
        type: 'policy.replayDiverged',
        actor: 'plugin:ai-governance',
        subjectIds: ['id-1'],
        payload: {
          decisionId: 'id-1',
          engineVersion: '1',
          storedDigest: sha256(stored?.decision ?? ''),
          replayedDigest: sha256(
            canonicalJson(
              evaluate(compiled, { subject, facts: NO_FACTS, now: NOW }),
            ),
          ),
        },
      },
    ]);
  });

  it('looks at it again every night, and ledgers it once', async () => {
    const { deps, ambient, entries, logger, replays } = await createPortal(3, [
      'id-1',
    ]);
    await replaySample(deps);
    ambient.moveTo('2026-11-03T09:00:00.000Z');
    await replaySample({ ...deps, sampleSize: 1 });
    expect(entries).toHaveLength(1);
    expect(logger.error).toHaveBeenCalledTimes(2);
    expect(await replays.openDivergences()).toEqual([
      expect.objectContaining({
        foundAt: NOW,
        seenAt: '2026-11-03T09:00:00.000Z',
      }),
    ]);
  });

  it('closes it when the decision comes out the same again', async () => {
    const { deps, replays } = await createPortal(3, []);
    await deps.unitOfWork.run(transaction =>
      replays.saveDivergence(transaction, {
        decisionId: 'id-2',
        storedDigest: 's',
        replayedDigest: 'r',
        foundAt: NOW,
        seenAt: NOW,
        ledgerEntryId: 'entry',
      }),
    );
    await replaySample(deps);
    expect(await replays.openDivergences()).toEqual([]);
  });

  it('draws beside the newest, each once, and never more than there are', async () => {
    const { deps } = await createPortal(70, []);
    expect(
      (await replaySample({ ...deps, sampleSize: 1 })).replayed,
    ).toBeLessThanOrEqual(51);
    const empty = await createPortal(0, []);
    expect((await replaySample(empty.deps)).replayed).toBe(0);
  });

  it('stops between two decisions when it is aborted', async () => {
    const { deps } = await createPortal(10, []);
    const abort = new AbortController();
    abort.abort();
    expect(await replaySample(deps, abort.signal)).toEqual({
      replayed: 0,
      diverged: [],
    });
  });
});
