import { catalogFacts, scanFacts, submittedFacts } from './knownFacts';
import { assembleSnapshot } from './snapshot';
import type { Change } from './submission';

const sha = 'a'.repeat(40);
const change: Change = {
  phase: 'merge',
  repository: 'github.com/acme/checkout',
  baseSha: 'b'.repeat(40),
  headSha: sha,
  files: [],
  commits: [],
};
const at = '2026-03-02T10:00:00.000Z';
const people = {
  facts: [],
  idOf: ({ login }: { readonly login?: string }) =>
    login === 'sana' ? 'p-sana' : 'unidentified',
};

const submitted = (given: Partial<Change>) =>
  submittedFacts({ ...change, ...given }, { people, trust: 'attested' });

describe('R15 R23 what whoever asks reports', () => {
  it('is absent when not reported, and empty when reported as none', () => {
    expect(submitted({})).toEqual({});
    expect(submitted({ reviews: [], approvals: [] })).toEqual({
      reviews: [],
      approvals: [],
    });
  });

  it.each([
    ['a known person', { login: 'sana' }, 'p-sana'],
    ['somebody without any name', {}, 'unidentified'],
  ])('names people by pseudonym: %s', (_name, person, id) => {
    const facts = submitted({
      reviews: [{ reviewer: person, state: 'approved', sha, submittedAt: at }],
      approvals: [{ approver: person, state: 'refused', sha, submittedAt: at }],
    });
    expect(facts).toMatchObject({
      reviews: [
        { reviewer: id, state: 'approved', trust: 'attested', sha, at },
      ],
      approvals: [
        { approver: id, state: 'refused', trust: 'attested', sha, at },
      ],
    });
  });
});

describe('R20 what scanners reported', () => {
  it.each([
    ['of a category', 'services/web'],
    ['of none', undefined],
  ])('keeps what part of the work it covers: %s', (_name, category) => {
    const counts = { note: 0, low: 0, medium: 0, high: 0, critical: 0 };
    const run = {
      tool: 'Semgrep',
      category,
      revisionIds: [],
      executionSuccessful: true,
      findings: counts,
      suppressed: 0,
      details: [],
    };
    const report = {
      scanId: 'scan',
      repository: change.repository,
      sha,
      caller: 'external:ci',
      trust: 'attested',
      digest: 'd'.repeat(64),
      runs: [run],
      occurredAt: at,
      recordedAt: at,
      ledgerEntryId: 'entry',
    } as const;
    const { scans } = scanFacts([report]);
    expect(scans).toEqual([
      expect.objectContaining({ tool: 'Semgrep', category, at, sha }),
    ]);
  });
});

describe('R05 an entity of another repository, tried on this one', () => {
  const OTHER = 'component:default/other';
  const entity = (ref: string, path: string, repository: string) => ({
    ref,
    kind: 'component',
    repository,
    path,
    ownerGroups: [],
    domains: [],
  });

  it.each([
    ['that has no entity', [], ['']],
    ['that is one entity', [''], ['']],
    ['of entities in folders', ['web', 'ledger', 'web'], ['web', 'ledger']],
  ])('stands beside those of a repository %s', (_name, mine, tried) => {
    const snapshot = assembleSnapshot({
      state: { instance: 'i', salt: 's', version: 1 },
      entities: [
        ...mine.map((path, index) =>
          entity(`component:default/mine-${index}`, path, change.repository),
        ),
        entity(OTHER, 'x', 'github.com/acme/y'),
      ],
      tiers: [],
      stages: [],
      highWater: [],
      exceptions: { waivers: [], breakGlass: [], strengthenings: [] },
    });
    const stranger = snapshot.entities.get(OTHER)?.fact;
    const { entities } = catalogFacts(snapshot, change.repository, stranger);
    expect(
      entities?.map(({ ref, repository, path }) => [ref, repository, path]),
    ).toEqual([
      ...mine.map((path, index) => [
        `component:default/mine-${index}`,
        change.repository,
        path,
      ]),
      ...tried.map(path => [OTHER, change.repository, path]),
    ]);
  });
});
