import { compilePolicy, parsePolicy } from '@ai-enablement/governance-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../shared/digest';
import type {
  SnapshotContent,
  StoredBreakGlass,
  StoredStrengthening,
  StoredWaiver,
} from '../model';
import { assembleSnapshot } from './snapshot';
import { readStanding, type StandingDeps } from './standing';

const REPOSITORY = 'github.com/acme/checkout';
const DOCUMENT = readFileSync(
  join(__dirname, '../../../__testUtils__/policy.yaml'),
  'utf8',
);

const waiver = (given: Partial<StoredWaiver> = {}): StoredWaiver => ({
  waiverId: 'w1',
  rule: 'human-review',
  scope: { repository: REPOSITORY },
  reason: 'the review comes later',
  owner: 'user:default/ada',
  requestedBy: 'user:default/ada',
  requestedAt: '2026-11-01T00:00:00.000Z',
  activeFrom: '2026-11-02T00:00:00.000Z',
  expiresAt: '2026-11-10T00:00:00.000Z',
  requestedExpiresAt: '2026-11-10T00:00:00.000Z',
  decision: {
    verdict: 'approved',
    by: 'user:default/grace',
    at: '2026-11-02T00:00:00.000Z',
    reason: 'as agreed',
  },
  ledgerEntryId: 'e1',
  ...given,
});

const strengthening = (
  given: Partial<StoredStrengthening> = {},
): StoredStrengthening => ({
  strengtheningId: 's1',
  scope: { repository: REPOSITORY },
  changes: 'all',
  reviews: 2,
  reason: 'two incidents',
  startedBy: 'user:default/ada',
  startedAt: '2026-11-02T00:00:00.000Z',
  expiresAt: '2026-11-10T00:00:00.000Z',
  firstExpiresAt: '2026-11-10T00:00:00.000Z',
  ledgerEntryId: 'e1',
  ...given,
});

const breakGlass: StoredBreakGlass = {
  breakGlassId: 'b1',
  repository: REPOSITORY,
  headSha: 'a'.repeat(40),
  reason: 'the shop is down',
  usedBy: 'user:default/ada',
  usedAt: '2026-11-02T00:00:00.000Z',
  expiresAt: '2026-11-03T00:00:00.000Z',
  ledgerEntryId: 'e1',
};

interface World {
  readonly now: string;
  readonly document: string;
  readonly content: Partial<SnapshotContent>;
}

const NOW = '2026-11-02T09:00:00.000Z';
const exceptions = (
  waivers: readonly StoredWaiver[],
  uses: readonly StoredBreakGlass[] = [],
  strengthenings: readonly StoredStrengthening[] = [],
) => ({
  content: { exceptions: { waivers, breakGlass: uses, strengthenings } },
});

async function digest({
  now = NOW,
  document = DOCUMENT,
  content = {},
}: Partial<World>): Promise<string> {
  const parsed = parsePolicy(document);
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  const compiled = compilePolicy(parsed.value, { sha256 });
  const snapshot = assembleSnapshot({
    state: { instance: 'i', salt: 's', version: 1 },
    entities: [
      {
        ref: 'component:default/checkout',
        kind: 'component',
        repository: REPOSITORY,
        path: '',
        ownerGroups: [],
        domains: [],
      },
    ],
    tiers: [],
    stages: [],
    highWater: [],
    exceptions: { waivers: [], breakGlass: [], strengthenings: [] },
    ...content,
  });
  const standing = await readStanding({
    snapshots: { current: async () => snapshot },
    policies: { current: async () => ({ compiled }) },
    ambient: { now: () => now, newId: () => 'id' },
    providers: [],
  } as unknown as StandingDeps);
  return standing.digestOf(REPOSITORY);
}

const tier = (entityRef: string) => ({
  content: {
    tiers: [
      {
        entityRef,
        tier: 'confidential',
        reason: 'it keeps cards',
        assignedBy: 'user:default/ada',
        assignedAt: NOW,
        ledgerEntryId: 'e1',
      },
    ],
  },
});

describe('R31 what decisions about a repository rest on', () => {
  const later = '2026-11-12T09:00:00.000Z';
  it.each<[string, Partial<World>, Partial<World>, boolean]>([
    ['nothing', {}, {}, true],
    ['time alone', {}, { now: later }, true],
    [
      'the policy',
      {},
      { document: DOCUMENT.replace('minimum: 1', 'minimum: 2') },
      false,
    ],
    ['a tier', {}, tier('component:default/checkout'), false],
    ['a tier of something else', {}, tier('component:default/other'), true],
    ['a waiver', {}, exceptions([waiver()]), false],
    [
      'a waiver that is only asked for',
      {},
      exceptions([waiver({ decision: undefined })]),
      true,
    ],
    [
      'a waiver elsewhere',
      {},
      exceptions([waiver({ scope: { repository: 'github.com/acme/other' } })]),
      true,
    ],
    [
      'a waiver on an entity',
      {},
      exceptions([waiver({ scope: { entity: 'component:default/checkout' } })]),
      false,
    ],
    [
      'a waiver that ends',
      exceptions([waiver()]),
      { ...exceptions([waiver()]), now: later },
      false,
    ],
    ['break-glass', {}, exceptions([], [breakGlass]), false],
    ['stricter review', {}, exceptions([], [], [strengthening()]), false],
    [
      'stricter review elsewhere',
      {},
      exceptions(
        [],
        [],
        [strengthening({ scope: { repository: 'github.com/acme/other' } })],
      ),
      true,
    ],
    [
      'the end of stricter review',
      exceptions([], [], [strengthening()]),
      { ...exceptions([], [], [strengthening()]), now: later },
      false,
    ],
    [
      'a later end of stricter review',
      exceptions([], [], [strengthening()]),
      exceptions([], [], [strengthening({ expiresAt: later })]),
      false,
    ],
    [
      'break-glass that ends',
      exceptions([], [breakGlass]),
      { ...exceptions([], [breakGlass]), now: later },
      false,
    ],
  ])('%s changed', async (_, before, after, isSame) => {
    expect((await digest(before)) === (await digest(after))).toBe(isSame);
  });
});
