import type {
  SnapshotContent,
  SnapshotEntity,
  StageAssignment,
  TierAssignment,
} from '../model';
import { assembleSnapshot } from './snapshot';

const entity = (
  ref: string,
  given: Partial<SnapshotEntity> = {},
): SnapshotEntity => ({
  ref,
  kind: ref.split(':')[0] ?? '',
  path: '',
  ownerGroups: [],
  domains: [],
  ...given,
});

const tier = (
  entityRef: string,
  given: Partial<TierAssignment>,
): TierAssignment => ({
  entityRef,
  reason: 'because',
  assignedBy: 'user:default/ada',
  assignedAt: '2026-11-01T00:00:00.000Z',
  ledgerEntryId: 'e1',
  ...given,
});

const stage = (
  groupRef: string,
  value: StageAssignment['stage'],
): StageAssignment => ({
  groupRef,
  stage: value,
  reason: 'because',
  assignedBy: 'user:default/ada',
  assignedAt: '2026-11-01T00:00:00.000Z',
  ledgerEntryId: 'e1',
});

const assemble = (given: Partial<SnapshotContent>) =>
  assembleSnapshot({
    state: { instance: 'i', salt: 's', version: 1 },
    entities: [],
    tiers: [],
    stages: [],
    highWater: [],
    exceptions: { waivers: [], breakGlass: [], strengthenings: [] },
    ...given,
  });

const A = 'component:default/a';

describe('R05 what is known of an entity', () => {
  it('joins declared, assigned and inherited tiers with where they come from', () => {
    const { entities } = assemble({
      entities: [
        entity(A, {
          declaredTier: 'public',
          system: 'system:default/pay',
          domains: ['domain:default/money'],
        }),
        entity('system:default/pay', { declaredTier: 'internal' }),
        entity('domain:default/money'),
      ],
      tiers: [
        tier(A, { tier: 'internal' }),
        tier('domain:default/money', {
          tier: 'confidential',
          isCritical: true,
        }),
      ],
    });
    expect(entities.get(A)?.fact).toMatchObject({
      tier: {
        declared: 'public',
        assigned: 'internal',
        inherited: [
          { value: 'internal', from: 'system:default/pay' },
          { value: 'confidential', from: 'domain:default/money' },
        ],
      },
      critical: {
        inherited: [{ value: 'true', from: 'domain:default/money' }],
      },
    });
  });

  it('inherits nothing from a system that is not in the catalog', () => {
    const { entities } = assemble({
      entities: [entity(A, { system: 'system:default/gone' })],
    });
    expect(entities.get(A)?.fact.tier.inherited).toEqual([]);
  });

  it.each([
    ['no stage anywhere', [], 'none'],
    ['its own stage', [['group:default/a', 'pilot']], 'pilot'],
    [
      'the stage of the nearest ancestor',
      [['group:default/top', 'scaled']],
      'scaled',
    ],
    [
      'its own over the ancestor',
      [
        ['group:default/top', 'scaled'],
        ['group:default/a', 'paused'],
      ],
      'paused',
    ],
  ] as const)('has %s', (_, stages, expected) => {
    const { entities } = assemble({
      entities: [
        entity(A, { ownerGroups: ['group:default/a', 'group:default/top'] }),
      ],
      stages: stages.map(([ref, value]) => stage(ref, value)),
    });
    expect(entities.get(A)?.fact.stage).toBe(expected);
  });

  it('governs no groups', () => {
    const { entities, groups } = assemble({
      entities: [
        entity('group:default/a', { ownerGroups: ['group:default/a'] }),
      ],
    });
    expect(entities.size).toBe(0);
    expect(groups.get('group:default/a')).toEqual(['group:default/a']);
  });

  it('finds all entities of a repository', () => {
    const repository = 'github.com/acme/mono';
    const { byRepository } = assemble({
      entities: [
        entity(A, { repository, path: 'a' }),
        entity('api:default/a', { repository, path: 'a' }),
        entity('component:default/b'),
      ],
    });
    expect([...byRepository.keys()]).toEqual([repository]);
    expect(byRepository.get(repository)).toHaveLength(2);
  });

  it('gives a fact another digest exactly when it differs', () => {
    const digest = (given: Partial<SnapshotEntity>) =>
      assemble({ entities: [entity(A, given)] }).entities.get(A)?.factDigest;
    expect(digest({})).toBe(digest({}));
    expect(digest({})).not.toBe(digest({ declaredTier: 'internal' }));
  });
});
