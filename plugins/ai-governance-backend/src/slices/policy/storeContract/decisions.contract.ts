import type { ChangeSubject } from '@ai-enablement/governance-core';
import { isUniqueViolation } from '../../../database/dialect';
import type { NewDecision, ScanReport } from '../model';
import type { StoresUnderTest } from '../store.contract';
import { A, stored } from './storedDecision';

const scan: ScanReport = {
  scanId: 's1',
  repository: 'github.com/acme/mono',
  sha: 'a',
  caller: 'external:ci',
  trust: 'attested',
  digest: 'd',
  runs: [],
  occurredAt: '2026-11-02T09:00:00.000Z',
  recordedAt: '2026-11-02T09:00:00.000Z',
  ledgerEntryId: 'entry',
};

/** What every store of decisions does. */
export function describeDecisionStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  const filled = async (...rows: readonly NewDecision[]) => {
    const under = await create();
    for (const row of rows) {
      await under.unitOfWork.run(trx =>
        under.decisions.insertDecision(trx, row),
      );
    }
    return under;
  };

  describe(`R07 the store of decisions: ${name}`, () => {
    it('gives a decision back as it was stored', async () => {
      const row = stored('d1', { pullRequest: 12, idempotencyKey: 'key-1' });
      const { decisionViews } = await filled(row);
      const { digest, subject, facts, idempotencyKey, ...full } = row;
      const expected = { ...full, entityRefs: [A] };
      expect(await decisionViews.decision('d1')).toEqual(expected);
      expect(await decisionViews.decisionByKey('external:ci', 'key-1')).toEqual(
        expected,
      );
      expect(
        await decisionViews.decisionByKey('external:other', 'key-1'),
      ).toBeUndefined();
      expect(await decisionViews.decision('none')).toBeUndefined();
    });

    it('lets a caller use a key once, and other callers the same', async () => {
      const key = { idempotencyKey: 'key-1' };
      const { unitOfWork, decisions } = await filled(stored('d1', key));
      const insert = (row: NewDecision) =>
        unitOfWork.run(trx => decisions.insertDecision(trx, row));
      await insert(stored('d2', { ...key, caller: 'external:other' }));
      const failure = await insert(stored('d3', key)).catch(error => error);
      expect(isUniqueViolation(failure)).toBe(true);
      await insert(stored('d4'));
      await insert(stored('d5'));
    });

    it('pages newest first, whatever the order of storing', async () => {
      const at = (occurredAt: string) => ({ occurredAt });
      const { decisionViews } = await filled(
        stored('d2', at('2026-11-02T09:00:00.000Z')),
        stored('d1', at('2026-11-02T09:00:00.000Z')),
        stored('d3', at('2026-11-01T09:00:00.000Z')),
      );
      const first = await decisionViews.decisions({ limit: 2 });
      expect(first.items.map(({ decisionId }) => decisionId)).toEqual([
        'd2',
        'd1',
      ]);
      const second = await decisionViews.decisions({
        limit: 2,
        cursor: first.nextCursor,
      });
      expect(second.items.map(({ decisionId }) => decisionId)).toEqual(['d3']);
      expect(second.nextCursor).toBeUndefined();
    });

    it.each([
      [{ entityRef: A }, ['d1']],
      [{ entityRef: 'component:default/b' }, []],
      [{ repository: 'github.com/acme/other' }, ['d2']],
      [{ outcome: 'deny' as const }, ['d2']],
      [{ entityRef: A, outcome: 'deny' as const }, []],
    ])('finds by %j', async (filter, expected) => {
      const digest = { ...stored('x').digest, entityRefs: [] };
      const { decisionViews } = await filled(
        stored('d1'),
        stored(
          'd2',
          { repository: 'github.com/acme/other', digest },
          { outcome: 'deny' },
        ),
      );
      const { items } = await decisionViews.decisions({ ...filter, limit: 10 });
      expect(items.map(({ decisionId }) => decisionId)).toEqual(expected);
    });

    it('finds and counts those that an exception changed', async () => {
      const at = (occurredAt: string) => ({ occurredAt });
      const reason = {
        code: 'policy.noPermit',
        rule: 'no-permit',
        effect: 'forbid' as const,
        mode: 'enforce' as const,
        text: 'no rule permits it',
        because: 'no rule permits it',
        sentences: [],
        waivedUntil: '2026-12-01T00:00:00.000Z',
      };
      const { decisionViews } = await filled(
        stored('d1', at('2026-11-01T09:00:00.000Z'), {
          reasons: [
            { ...reason, waiver: 'w1' },
            { ...reason, waiver: 'w1' },
          ],
        }),
        stored('d2', at('2026-11-05T09:00:00.000Z'), {
          reasons: [
            { ...reason, waiver: 'w1' },
            { ...reason, breakGlass: 'b1' },
          ],
        }),
        stored('d3'),
      );
      const found = async (exception: string) =>
        (await decisionViews.decisions({ exception, limit: 10 })).items.map(
          ({ decisionId }) => decisionId,
        );
      expect(await found('w1')).toEqual(['d2', 'd1']);
      expect(await found('b1')).toEqual(['d2']);
      expect(await found('w')).toEqual([]);
      expect(
        await Promise.all([
          decisionViews.liftedBy('w1', '2026-11-01T09:00:00.000Z'),
          decisionViews.liftedBy('w1', '2026-11-02T00:00:00.000Z'),
          decisionViews.liftedBy('none', '2026-11-01T09:00:00.000Z'),
        ]),
      ).toEqual([2, 1, 0]);
    });

    it('shows in short what it shows in full', async () => {
      const { decisionViews } = await filled(stored('d1'));
      const { items } = await decisionViews.decisions({ limit: 1 });
      expect(items[0]).toMatchObject({
        ...stored('d1').digest,
        outcome: 'pass',
        wouldBe: 'hold',
        isPreview: false,
        attribution: 'mixed',
      });
    });

    it('relies on no preview', async () => {
      const { decisionViews } = await filled(
        stored('d1'),
        stored(
          'd2',
          { occurredAt: '2026-11-03T09:00:00.000Z' },
          { isPreview: true },
        ),
      );
      expect((await decisionViews.latestAttested(A))?.decisionId).toBe('d1');
      const since = (instant: string) =>
        decisionViews.attributed(A, { since: instant, limit: 10 });
      expect(await since('2026-11-01T00:00:00.000Z')).toHaveLength(1);
      expect(await since('2026-11-03T00:00:00.000Z')).toEqual([]);
      expect(
        await decisionViews.latestAttested('component:default/b'),
      ).toBeUndefined();
    });

    it('finds the obligations of the latest decisions that count, many at once', async () => {
      const obligation = (rule: string) => ({
        obligations: [{ rule } as never],
      });
      const at = (day: number) => ({
        occurredAt: `2026-11-0${day}T09:00:00.000Z`,
      });
      const B = 'component:default/b';
      const C = 'component:default/c';
      const about = (...entityRefs: readonly string[]) => ({
        digest: { ...stored('d').digest, entityRefs },
      });
      const { unitOfWork, snapshot, decisionViews } = await filled(
        stored('d1', { ...at(1), ...about(A, B) }, obligation('old')),
        stored('d2', { ...at(2), ...about(A) }, obligation('new')),
        stored(
          'd3',
          { ...at(2), ...about(B) },
          {
            ...obligation('trial'),
            isPreview: true,
          },
        ),
      );
      await unitOfWork.run(trx =>
        snapshot.saveChanges(trx, {
          upserted: [A, B, C].map(ref => ({
            ref,
            kind: 'component',
            path: '',
            ownerGroups: [],
            domains: [],
          })),
          removedRefs: [],
          upsertedPeople: [],
          removedPersonIds: [],
        }),
      );
      const found = await decisionViews.latestObligations([A, B, C]);
      expect([...found].sort()).toEqual([
        [A, [{ rule: 'new' }]],
        [B, [{ rule: 'old' }]],
      ]);
      expect((await decisionViews.latestObligations([])).size).toBe(0);
    });

    it('gives what the newest attested decisions of entities touched and found', async () => {
      const { unitOfWork, decisions, decisionViews } = await create();
      const change = (path: string): ChangeSubject => ({
        kind: 'change',
        phase: 'merge',
        repository: 'github.com/acme/mono',
        baseSha: 'b',
        headSha: 'a',
        files: [{ path, status: 'modified' }],
        commits: [],
        trust: 'attested',
      });
      const finding = (path: string) =>
        ({ rule: 'card', class: 'customerData', path, state: 'open' }) as const;
      const report = (trust: 'attested' | 'asserted', path: string) => ({
        trust,
        source: 'ci',
        sha: 'a',
        detectors: 'all 1',
        classes: ['customerData'],
        findings: [finding(path)],
        incomplete: [],
      });
      const facts = { entities: [], people: [], waivers: [], problems: [] };
      const rows = [
        stored('old', { occurredAt: '2026-11-01T09:00:00.000Z' }),
        stored('mid', {
          occurredAt: '2026-11-02T09:00:00.000Z',
          subject: change('src/auth/a.ts'),
          facts: { ...facts, data: [report('attested', 'src/auth/a.ts')] },
        }),
        stored('new', {
          occurredAt: '2026-11-03T09:00:00.000Z',
          subject: change('README.md'),
          facts: { ...facts, data: [report('asserted', 'README.md')] },
        }),
        stored('trial', {}, { isPreview: true }),
      ];
      await unitOfWork.run(async trx => {
        for (const row of rows) await decisions.insertDecision(trx, row);
      });
      expect(await decisionViews.recentChanges([A], 2)).toEqual([
        { entityRef: A, paths: ['README.md'] },
        {
          entityRef: A,
          paths: ['src/auth/a.ts'],
          found: [finding('src/auth/a.ts')],
        },
      ]);
      expect(await decisionViews.recentChanges([], 2)).toEqual([]);
    });

    it('refuses a cursor that is not its own', async () => {
      const { decisionViews } = await create();
      await expect(
        decisionViews.decisions({ limit: 1, cursor: 'yesterday' }),
      ).rejects.toMatchObject({ code: 'shared.invalidCursor' });
    });

    it('keeps a report once for a commit', async () => {
      const { unitOfWork, decisions, decisionViews } = await create();
      const insert = (row: ScanReport) =>
        unitOfWork.run(trx => decisions.insertScan(trx, row));
      await insert(scan);
      await insert({ ...scan, scanId: 's2', sha: 'c' });
      const failure = await insert({ ...scan, scanId: 's3' }).catch(
        error => error,
      );
      expect(isUniqueViolation(failure)).toBe(true);
      expect(await decisionViews.sameScan(scan)).toEqual(scan);
      expect(await decisionViews.scansOf(scan)).toEqual([scan]);
      expect(await decisionViews.scansById(['s1', 's9'])).toEqual([scan]);
    });
  });
}
