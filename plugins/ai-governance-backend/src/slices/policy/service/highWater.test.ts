import {
  compilePolicy,
  evaluate,
  NO_FACTS,
  parsePolicy,
  tierRank,
} from '@ai-enablement/governance-core';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../shared/digest';
import type {
  HighWaterMark,
  SnapshotContent,
  SnapshotEntity,
  TierAssignment,
} from '../model';
import { advanceMarks } from './highWater';
import { type Lowering, lowerMarks } from './lowerMarks';
import { assembleSnapshot, factsAsSet, type Snapshot } from './snapshot';

const parsed = parsePolicy(
  readFileSync(join(__dirname, '../../../__testUtils__/policy.yaml'), 'utf8'),
);
if (!parsed.ok) throw new Error('the policy of the tests is valid');
const compiled = compilePolicy(parsed.value, { sha256 });
const { policy } = compiled;
const REPOSITORY = 'github.com/acme/mono';
const NOW = '2026-11-02T09:00:00.000Z';

/** An entity of the repository: `name@folder`, or without a folder of none. */
const entity = (
  place: string,
  tier?: string,
  given: Partial<SnapshotEntity> = {},
): SnapshotEntity => {
  const [name = '', path] = place.split('@');
  return {
    ref: `component:default/${name}`,
    kind: 'component',
    ...(path === undefined ? {} : { repository: REPOSITORY }),
    path: path ?? '',
    ownerGroups: [],
    domains: [],
    ...(tier ? { declaredTier: tier } : {}),
    ...given,
  };
};

/** A catalog that is read again and again. */
function world(by = policy) {
  let content: SnapshotContent = {
    state: { instance: 'i', salt: 's', version: 1 },
    entities: [],
    tiers: [],
    stages: [],
    highWater: [],
    exceptions: { waivers: [], breakGlass: [], strengthenings: [] },
  };
  let minutes = 0;
  /** Later every time. */
  const tick = () => {
    minutes += 1;
    return new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
  };
  /** Twice, as what holds a System is passed on. */
  const advance = (marks: readonly HighWaterMark[], isReading: boolean) => {
    look(marks, isReading);
    look(content.highWater, false);
  };
  const look = (marks: readonly HighWaterMark[], isReading: boolean) => {
    const facts = factsAsSet({ ...content, highWater: marks });
    content = {
      ...content,
      highWater: advanceMarks(
        { policy: by, facts, marks, now: tick() },
        { isReading },
      ),
    };
  };
  return {
    /** Reads these entities, so often that the repository has been seen. */
    read(...entities: readonly SnapshotEntity[]): Snapshot {
      content = { ...content, entities };
      advance(content.highWater, true);
      advance(content.highWater, true);
      return assembleSnapshot(content);
    },
    readOnce(...entities: readonly SnapshotEntity[]): Snapshot {
      content = { ...content, entities };
      advance(content.highWater, true);
      return assembleSnapshot(content);
    },
    lower(name: string, of: Partial<Lowering> = {}): Snapshot {
      const lowering = {
        entityRef: `component:default/${name}`,
        ofTier: true,
        ofCriticality: true,
        ...of,
      };
      const facts = factsAsSet(content);
      const marks = content.highWater;
      advance(
        lowerMarks({ policy: by, facts, marks, now: tick() }, lowering),
        false,
      );
      return assembleSnapshot(content);
    },
    assign(...tiers: readonly TierAssignment[]) {
      content = { ...content, tiers };
    },
    marks: () => content.highWater,
  };
}

/** The strictest tier that a change of one file meets; `unclassified` when nobody classifies it. */
function tierOfFile({ byRepository }: Snapshot, path: string): string {
  const { scopes } = evaluate(compiled, {
    subject: {
      kind: 'change',
      phase: 'merge',
      repository: REPOSITORY,
      baseSha: 'b'.repeat(40),
      headSha: 'a'.repeat(40),
      files: [{ path, status: 'modified' }],
      commits: [],
      trust: 'attested',
    },
    facts: {
      ...NO_FACTS,
      entities: (byRepository.get(REPOSITORY) ?? []).map(({ fact }) => fact),
    },
    now: NOW,
  });
  if (scopes.some(({ tier }) => !tier.isClassified)) return 'unclassified';
  const tiers = scopes.map(({ tier }) => tier.effective);
  return tiers.reduce((a, b) =>
    tierRank(policy, b) > tierRank(policy, a) ? b : a,
  );
}

/** Effective tier of an entity. */
function tierOf({ entities }: Snapshot, name: string): string {
  const known = entities.get(`component:default/${name}`);
  if (!known) return 'gone';
  const { fact } = known;
  const { scopes } = evaluate(compiled, {
    subject: { kind: 'use', entityRef: fact.ref, assistant: 'none' },
    facts: { ...NO_FACTS, entities: [fact] },
    now: NOW,
  });
  const tier = scopes[0]?.tier;
  return tier?.isClassified ? tier.effective : 'unclassified';
}

const system = (name: string, tier: string): SnapshotEntity => ({
  ...entity(name, tier),
  ref: `system:default/${name}`,
  kind: 'system',
});
const inSystem = (name: string) => ({ system: `system:default/${name}` });

describe('R16 whoever edits YAML cannot downgrade', () => {
  type Row = readonly [
    name: string,
    before: readonly SnapshotEntity[],
    after: readonly SnapshotEntity[],
    expected: string,
  ];
  const rows: readonly Row[] = [
    [
      'declaring a lower tier',
      [entity('a@', 'confidential')],
      [entity('a@', 'public')],
      'a confidential',
    ],
    [
      'leaving the repository',
      [entity('a@', 'confidential')],
      [entity('a', 'public')],
      'a confidential',
    ],
    [
      'renaming',
      [entity('a@', 'confidential')],
      [entity('b@', 'public')],
      'b confidential',
    ],
    [
      'renaming where another entity stays',
      [entity('a@', 'confidential'), entity('c@', 'public')],
      [entity('b@', 'public'), entity('c@', 'public')],
      'c confidential',
    ],
    [
      'adding a twin',
      [entity('a@', 'confidential')],
      [entity('a@', 'confidential'), entity('b@', 'public')],
      'b confidential',
    ],
    [
      'adding an entity for a folder',
      [entity('a@', 'confidential')],
      [entity('a@', 'confidential'), entity('b@web', 'public')],
      'b confidential',
    ],
    [
      'the nearest folder counts',
      [entity('a@', 'confidential'), entity('w@web', 'internal')],
      [
        entity('a@', 'confidential'),
        entity('w@web', 'internal'),
        entity('b@web/x', 'public'),
      ],
      'b internal',
    ],
    [
      'removing the entity of a folder',
      [entity('a@', 'internal'), entity('s@secret', 'confidential')],
      [entity('a@', 'internal')],
      'a confidential',
    ],
    [
      'moving an entity to another folder',
      [entity('s@secret', 'confidential')],
      [entity('s@vault', 'public')],
      's confidential',
    ],
    [
      'moving folder and name at once',
      [entity('a@web', 'internal'), entity('s@secret', 'confidential')],
      [entity('a@web', 'internal'), entity('v@vault', 'public')],
      'v confidential',
    ],
    [
      'a new entity beside others begins with its own',
      [entity('a@web', 'confidential')],
      [entity('a@web', 'confidential'), entity('b@docs', 'public')],
      'b public',
    ],
    [
      'moving to another system',
      [
        entity('a@', 'public', inSystem('bank')),
        system('bank', 'confidential'),
      ],
      [entity('a@', 'public', inSystem('zoo')), system('zoo', 'public')],
      'a confidential',
    ],
    [
      'an invalid value beside a valid one',
      [
        entity('a@', 'nonsense', inSystem('bank')),
        system('bank', 'confidential'),
      ],
      [entity('a@', 'public')],
      'a confidential',
    ],
    [
      'an invalid value first',
      [entity('a@', 'confidential')],
      [entity('a@', 'nonsense')],
      'a unclassified',
    ],
    [
      'removing the annotation is no classification',
      [entity('a@', 'internal')],
      [entity('a@')],
      'a unclassified',
    ],
  ];
  it.each(rows)('%s', (_name, before, after, expected) => {
    const { read } = world();
    read(...before);
    const [name = ''] = expected.split(' ');
    const snapshot = read(...after);
    expect(`${name} ${tierOf(snapshot, name)}`).toBe(expected);
  });

  it('not by going and coming back, nor by going through unclassified', () => {
    const { read } = world();
    read(entity('a@', 'confidential'));
    read();
    expect(tierOf(read(entity('a@', 'internal')), 'a')).toBe('confidential');
    read(entity('a@'));
    expect(tierOf(read(entity('a@', 'public')), 'a')).toBe('confidential');
  });

  it('an entity that is missing for one reading leaves nothing behind', () => {
    const { read } = world();
    const root = entity('a@', 'internal');
    const secret = entity('s@secret', 'confidential');
    read(root, secret);
    expect(tierOf(read(root), 'a')).toBe('confidential');
    expect(tierOf(read(root, secret), 'a')).toBe('internal');
  });

  it('an entity that comes back takes over what rose around it meanwhile', () => {
    const { read } = world();
    const lib = entity('b@lib', 'public');
    read(entity('a@', 'public'), lib);
    read(entity('a@', 'public'));
    const raised = entity('a@', 'confidential');
    read(raised);
    expect(tierOf(read(raised, lib), 'b')).toBe('confidential');
  });

  it('an entity that comes back to what was there before has its own again', () => {
    const { read } = world();
    const root = entity('a@', 'confidential');
    const lib = entity('b@lib', 'public');
    read(root, lib);
    read(root);
    expect(tierOf(read(root, lib), 'b')).toBe('public');
  });

  it('what stands in for nobody’s folder is one entity, the strictest', () => {
    const { read } = world();
    const web = entity('web@web', 'public');
    const api = entity('api@api', 'internal');
    read(web, api, entity('s@secret', 'confidential'));
    const snapshot = read(web, api);
    expect([tierOf(snapshot, 'web'), tierOf(snapshot, 'api')]).toEqual([
      'public',
      'confidential',
    ]);
    expect(tierOfFile(snapshot, 'secret/key')).toBe('confidential');
  });

  it('what is assigned counts like what is declared', () => {
    const { read, assign } = world();
    assign({
      entityRef: 'component:default/a',
      tier: 'confidential',
      reason: 'because',
      assignedBy: 'user:default/ada',
      assignedAt: NOW,
      ledgerEntryId: 'e1',
    });
    read(entity('a@', 'public'));
    expect(tierOf(read(entity('b@', 'public')), 'b')).toBe('confidential');
  });

  it('a system that is held passes on what holds it, also to what is new', () => {
    const { read, lower } = world();
    const bank = (tier?: string) => ({
      ...system('bank', tier ?? ''),
      declaredTier: tier,
      declaredCritical: tier && 'true',
    });
    const member = (name: string) =>
      entity(name, undefined, {
        ...inSystem('bank'),
        repository: `github.com/acme/${name}`,
      });
    read(bank('confidential'), member('a'));
    const lowered = { ...bank('public'), declaredCritical: 'false' };
    const both = [member('a'), member('b')];
    const held = read(lowered, ...both);
    expect(['a', 'b'].map(name => tierOf(held, name))).toEqual([
      'confidential',
      'confidential',
    ]);
    expect(
      held.entities.get('component:default/b')?.fact.critical.inherited,
    ).toContainEqual({ value: 'true', from: 'system:default/bank' });
    const without = read(bank(), ...both);
    expect(tierOf(without, 'b')).toBe('unclassified');
    read(lowered, ...both);
    const after = lower('bank', { entityRef: 'system:default/bank' });
    expect(tierOf(after, 'a')).toBe('confidential');
    expect(tierOf(lower('a'), 'a')).toBe('public');
  });

  it('criticality stays too', () => {
    const { read, lower } = world();
    const critical = { declaredCritical: 'true' };
    read(entity('a@', 'public', critical));
    const isCritical = ({ entities }: Snapshot) =>
      entities.get('component:default/b')?.fact.critical.highWater;
    expect(isCritical(read(entity('b@', 'public')))).toBe(true);
    expect(isCritical(lower('b', { ofCriticality: false }))).toBe(true);
    expect(isCritical(lower('b'))).toBeUndefined();
  });
});

describe('R16 the first sight of a repository', () => {
  it('gives every entity its own tier, also over several readings', () => {
    const { readOnce, read } = world();
    const root = entity('a@', 'confidential');
    const web = entity('b@web', 'public');
    const docs = entity('c@', 'internal');
    readOnce(root);
    readOnce(root, web);
    const snapshot = readOnce(root, web, docs);
    expect(['a', 'b', 'c'].map(name => tierOf(snapshot, name))).toEqual([
      'confidential',
      'public',
      'internal',
    ]);
    const late = read(root, web, docs, entity('d@', 'public'));
    expect(tierOf(late, 'd')).toBe('public');
  });

  it('is over after a reading that found nothing new', () => {
    const { readOnce } = world();
    const root = entity('a@', 'confidential');
    readOnce(root);
    readOnce(root);
    const snapshot = readOnce(root, entity('b@', 'public'));
    expect(tierOf(snapshot, 'b')).toBe('confidential');
  });

  it('does not begin again when everything that was seen has been settled', () => {
    const { readOnce, read, lower } = world();
    read(entity('a@', 'confidential'));
    readOnce(entity('b@', 'internal'));
    lower('b');
    const snapshot = readOnce(entity('b@', 'internal'), entity('c@', 'public'));
    expect(tierOf(snapshot, 'c')).toBe('internal');
  });

  it('protects what has gone even so', () => {
    const { readOnce } = world();
    readOnce(entity('a@', 'confidential'));
    const snapshot = readOnce(entity('b@', 'public'));
    expect(tierOf(snapshot, 'b')).toBe('confidential');
  });
});

describe('R16 an entitled person’s word', () => {
  it('brings an entity down to what is set, once', () => {
    const { read, lower } = world();
    read(entity('a@', 'confidential'));
    read(entity('a@', 'public'));
    expect(tierOf(lower('a'), 'a')).toBe('public');
    expect(tierOf(read(entity('a@', 'public')), 'a')).toBe('public');
    read(entity('a@', 'confidential'));
    expect(tierOf(read(entity('a@', 'public')), 'a')).toBe('confidential');
  });

  it('settles what has gone and what the entity stands in for', () => {
    const { read, lower } = world();
    const root = entity('a@', 'internal');
    read(root, entity('s@secret', 'confidential'));
    read(root);
    expect(tierOf(lower('a'), 'a')).toBe('internal');
    const again = read(root, entity('s@secret', 'public'));
    expect(tierOf(again, 's')).toBe('internal');
  });

  it('settles nothing that another entity stands in for', () => {
    const { read, lower } = world();
    const root = entity('a@', 'internal');
    const web = entity('w@web', 'internal');
    read(root, web, entity('s@web/secret', 'confidential'));
    read(root, web);
    expect(tierOf(lower('a'), 'w')).toBe('confidential');
    expect(tierOf(lower('w'), 'w')).toBe('internal');
  });

  it('leaves the mark where no valid tier is set', () => {
    const { read, lower } = world();
    read(entity('a@', 'confidential'));
    read(entity('a@'));
    expect(tierOf(lower('a'), 'a')).toBe('unclassified');
    expect(tierOf(read(entity('a@', 'public')), 'a')).toBe('confidential');
  });

  it('leaves twins alone', () => {
    const { read, lower } = world();
    const both = [entity('a@', 'public'), entity('b@', 'public')];
    read(entity('a@', 'confidential'), entity('b@', 'confidential'));
    read(...both);
    const snapshot = lower('a');
    expect([tierOf(snapshot, 'a'), tierOf(snapshot, 'b')]).toEqual([
      'public',
      'confidential',
    ]);
    expect(tierOfFile(snapshot, 'x')).toBe('confidential');
  });
});

describe('R16 marks and a policy that changes', () => {
  it('compare by the order of the policy in force', () => {
    const upsideDown = { ...policy, tiers: policy.tiers.toReversed() };
    const { read } = world(upsideDown);
    read(entity('a@', 'public'));
    const snapshot = read(entity('a@', 'confidential'));
    const fact = snapshot.entities.get('component:default/a')?.fact;
    expect(fact?.tier.highWater).toBe('public');
  });

  it('a tier that it no longer knows stays until somebody confirms', () => {
    const before = {
      ...policy,
      tiers: [...policy.tiers, { id: 'secret', title: 'Secret' }],
    };
    const facts = factsAsSet({
      state: { instance: 'i', salt: 's', version: 1 },
      entities: [entity('a@', 'secret')],
      tiers: [],
      stages: [],
      highWater: [],
      exceptions: { waivers: [], breakGlass: [], strengthenings: [] },
    });
    const marks = advanceMarks(
      { policy: before, facts, marks: [], now: NOW },
      { isReading: true },
    );
    const lower = facts.map(fact => ({
      ...fact,
      tier: { declared: 'public', inherited: [] },
    }));
    const next = advanceMarks(
      { policy, facts: lower, marks, now: NOW },
      { isReading: true },
    );
    expect(next).toMatchObject([{ tier: 'secret', held: { tier: 'secret' } }]);
  });
});

describe('R16 property: no reading of the catalog lowers what a file or an entity had', () => {
  const NAMES = ['a', 'b', 'c'];
  const FOLDERS = ['', 'web', 'web/x', 'lib'];
  const FILES = ['readme', 'web/m', 'web/x/m', 'lib/m', 'other/m'];
  const TIERS = ['public', 'internal', 'confidential', 'nonsense', undefined];
  const entities = (minLength: number) =>
    fc.uniqueArray(
      fc
        .record({
          name: fc.constantFrom(...NAMES),
          folder: fc.constantFrom(...FOLDERS),
          tier: fc.constantFrom(...TIERS),
        })
        .map(({ name, folder, tier }) => entity(`${name}@${folder}`, tier)),
      { selector: ({ ref }) => ref, minLength, maxLength: 3 },
    );
  const rank = (tier: string | undefined): number =>
    tier === 'unclassified' ? Infinity : tierRank(policy, tier ?? '');
  const covers = (folder: string, file: string) =>
    folder === '' || file.startsWith(`${folder}/`);
  const keyOf = ({ ref, path }: SnapshotEntity) => `${ref}@${path}`;

  /** A tier that was set on an entity, with who else was there when it first was. */
  interface Level {
    readonly entity: SnapshotEntity;
    readonly tier: string;
    readonly beside: ReadonlySet<string>;
    /** Files for which it was the nearest. */
    readonly files: Set<string>;
  }

  /** Tiers that its entity, where it is, and the files that it was the nearest for have now. */
  function tiersMet(
    snapshot: Snapshot,
    here: readonly SnapshotEntity[],
    { entity: each, files, beside }: Level,
  ): readonly string[] {
    const own = tierOf(snapshot, each.ref.split('/')[1] ?? '');
    // Going back to an entity that was there all along when the tier was set is no downgrade.
    const ownAgain = here.filter(
      other => other.path.length > each.path.length && beside.has(keyOf(other)),
    );
    const others = [...files].filter(
      file => !ownAgain.some(({ path }) => covers(path, file)),
    );
    return [
      ...(own === 'gone' ? [] : [own]),
      ...others.map(file => tierOfFile(snapshot, file)),
    ];
  }

  it('whatever is added, removed, renamed, moved or reclassified', () => {
    fc.assert(
      fc.property(
        entities(1),
        fc.array(entities(0), { minLength: 1, maxLength: 6 }),
        (first, later) => {
          const { read, readOnce } = world();
          const levels = new Map<string, Level>();
          const remember = (here: readonly SnapshotEntity[]) => {
            const beside = new Set(here.map(keyOf));
            for (const each of here) {
              const { declaredTier: tier = '', path } = each;
              if (rank(tier) < 0) continue;
              const key = `${keyOf(each)} ${tier}`;
              const files = new Set<string>();
              const level = levels.get(key) ?? {
                entity: each,
                tier,
                beside,
                files,
              };
              levels.set(key, level);
              FILES.filter(
                file =>
                  covers(path, file) &&
                  !here.some(
                    other =>
                      covers(other.path, file) &&
                      other.path.length > path.length,
                  ),
              ).forEach(file => level.files.add(file));
            }
          };
          const look = (
            snapshot: Snapshot,
            here: readonly SnapshotEntity[],
          ) => {
            remember(here);
            for (const level of levels.values()) {
              const { tier } = level;
              const met = tiersMet(snapshot, here, level);
              expect(met.filter(each => rank(each) < rank(tier))).toEqual([]);
            }
          };
          look(read(...first), first);
          for (const next of later) look(readOnce(...next), next);
        },
      ),
      { numRuns: 300, seed: 20270131 },
    );
  });
});
