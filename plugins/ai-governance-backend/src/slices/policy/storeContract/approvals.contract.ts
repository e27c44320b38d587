import { isUniqueViolation } from '../../../database/dialect';
import type { ApprovalRequest, StoredApproval } from '../model';
import type { StoresUnderTest } from '../store.contract';
import { A, stored } from './storedDecision';

const REPOSITORY = 'github.com/acme/mono';
const SECURITY = 'group:default/security';
const on = (day: number): string =>
  `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;

const request = (
  headSha: string,
  given: Partial<ApprovalRequest> = {},
): ApprovalRequest => ({
  repository: REPOSITORY,
  headSha,
  decisionId: `decision-${headSha}`,
  decidedAt: on(2),
  state: 'waiting',
  groups: [SECURITY],
  excluded: ['p1'],
  files: { total: 1, paths: ['src/a.ts'] },
  ...given,
});

const said = (
  approvalId: string,
  given: Partial<StoredApproval> = {},
): StoredApproval => ({
  approvalId,
  repository: REPOSITORY,
  headSha: 'a',
  decisionId: 'decision-a',
  state: 'approved',
  reason: 'read line by line',
  by: 'user:default/sana',
  personId: 'p2',
  at: on(3),
  ledgerEntryId: `entry-${approvalId}`,
  ...given,
});

/** What every store of manual approval does. */
export function describeApprovalStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  /** Stores each request after the decision that it names. */
  const filled = async (...requests: readonly ApprovalRequest[]) => {
    const under = await create();
    for (const each of requests) await save(under, each);
    return under;
  };
  const save = (
    { unitOfWork, decisions, approvals }: StoresUnderTest,
    each: ApprovalRequest,
  ) =>
    unitOfWork.run(async trx => {
      const { repository, headSha, decidedAt, pullRequest } = each;
      const about = { repository, headSha, pullRequest };
      await decisions.insertDecision(
        trx,
        stored(each.decisionId, { ...about, occurredAt: decidedAt }),
      );
      await approvals.saveRequest(trx, each);
    });
  const headsOf = async (
    { approvalViews }: StoresUnderTest,
    query: Partial<Parameters<typeof approvalViews.requests>[0]> = {},
  ) =>
    (
      await approvalViews.requests({ limit: 9, openSince: on(1), ...query })
    ).items.map(({ request: { headSha } }) => headSha);

  describe(`R23 the store of approvals: ${name}`, () => {
    it('gives a request back with its decision and what that was made from', async () => {
      const full = request('a', {
        pullRequest: 7,
        groups: ['group:default/legal', SECURITY],
      });
      const { approvalViews, approvals, unitOfWork } = await filled(full);
      const asked = await approvalViews.asked(full);
      expect(asked?.request).toEqual(full);
      expect(asked?.decision.decisionId).toBe(full.decisionId);
      const decided = await unitOfWork.run(trx => approvals.decided(trx, full));
      expect(decided).toMatchObject({
        request: full,
        subject: stored('x').subject,
        facts: stored('x').facts,
      });
      const other = { ...full, repository: 'github.com/acme/other' };
      expect(await approvalViews.asked(other)).toBeUndefined();
    });

    it('puts a later decision in the place of an earlier one, never the other way', async () => {
      const under = await filled(request('a'));
      await save(
        under,
        request('a', {
          decisionId: 'later',
          decidedAt: on(4),
          state: 'approved',
          groups: [],
        }),
      );
      await save(under, request('a', { decisionId: 'late', decidedAt: on(3) }));
      const asked = await under.approvalViews.asked(request('a'));
      expect(asked?.request).toMatchObject({
        decisionId: 'later',
        state: 'approved',
        groups: [],
      });
    });

    it('drops a request whose decision asks nobody any more', async () => {
      const under = await filled(
        request('a'),
        request('b', { decidedAt: on(5) }),
      );
      for (const headSha of ['a', 'b']) {
        await under.unitOfWork.run(trx =>
          under.approvals.dropRequest(trx, {
            repository: REPOSITORY,
            headSha,
            decidedAt: on(3),
          }),
        );
      }
      expect(await headsOf(under)).toEqual(['b']);
    });

    it('supersedes earlier heads of the same pull request alone', async () => {
      const pullRequest = 7;
      const under = await filled(
        request('a', { pullRequest }),
        request('b', { pullRequest, decidedAt: on(3) }),
        request('c', { pullRequest, decidedAt: on(5) }),
        request('d', { pullRequest: 8 }),
        request('e'),
      );
      await under.unitOfWork.run(trx =>
        under.approvals.supersede(trx, {
          repository: REPOSITORY,
          pullRequest,
          headSha: 'b',
          decisionId: 'decision-b',
          decidedAt: on(3),
        }),
      );
      expect(await headsOf(under, { state: 'open' })).toEqual([
        'c',
        'b',
        'e',
        'd',
      ]);
      const asked = await under.approvalViews.asked(request('a'));
      expect(asked?.request.supersededBy).toBe('decision-b');
    });

    it.each<[object, readonly string[]]>([
      [{}, ['new', 'done', 'old']],
      [{ state: 'open' }, ['new']],
      [{ state: 'done' }, ['done', 'old']],
      [{ state: 'open', openSince: on(6) }, []],
      [{ groups: [SECURITY] }, ['new', 'done']],
      [{ groups: ['group:default/none', 'group:default/legal'] }, ['old']],
      [{ groups: [] }, []],
      [{ entityRef: A }, ['new', 'done', 'old']],
      [{ entityRef: 'component:default/b' }, []],
      [{ repository: 'github.com/acme/other' }, []],
    ])('finds by %j', async (filter, expected) => {
      const under = await filled(
        request('old', { decidedAt: on(1), groups: ['group:default/legal'] }),
        request('done', { decidedAt: on(4), state: 'approved' }),
        request('new', { decidedAt: on(5) }),
      );
      expect(await headsOf(under, filter)).toEqual(expected);
    });

    it('pages newest decision first', async () => {
      const { approvalViews } = await filled(
        request('b'),
        request('a'),
        request('c', { decidedAt: on(1) }),
      );
      const query = { limit: 2, openSince: on(1) };
      const first = await approvalViews.requests(query);
      const second = await approvalViews.requests({
        ...query,
        cursor: first.nextCursor,
      });
      expect(
        [first, second].map(({ items }) =>
          items.map(({ request: { headSha } }) => headSha),
        ),
      ).toEqual([['b', 'a'], ['c']]);
      await expect(
        approvalViews.requests({ ...query, cursor: 'yesterday' }),
      ).rejects.toMatchObject({ code: 'shared.invalidCursor' });
    });

    it('keeps every word on a head commit, newest first', async () => {
      const { unitOfWork, approvals, approvalViews } = await create();
      const rows = [
        said('s1', { state: 'refused', at: on(4) }),
        said('s2'),
        said('s3', { headSha: 'b' }),
        said('s4', { repository: 'github.com/acme/other' }),
      ];
      const insert = (row: StoredApproval) =>
        unitOfWork.run(trx => approvals.insertApproval(trx, row));
      for (const row of rows) await insert(row);
      const commit = { repository: REPOSITORY, headSha: 'a' };
      const found = await unitOfWork.run(trx =>
        approvals.approvalsOf(trx, commit),
      );
      expect(found).toEqual([rows[0], rows[1]]);
      expect(await approvalViews.approvalsOf([commit])).toEqual(found);
      expect(await approvalViews.approvalsOf([])).toEqual([]);
      const again = await insert(said('s1')).catch(error => error);
      expect(isUniqueViolation(again)).toBe(true);
    });

    it('finds people by id', async () => {
      const { unitOfWork, approvals, approvalViews, snapshot } = await create();
      await unitOfWork.run(trx =>
        snapshot.saveChanges(trx, {
          upserted: [],
          removedRefs: [],
          upsertedPeople: [
            { personId: 'p2', identityHashes: ['h'], groups: [SECURITY] },
          ],
          removedPersonIds: [],
        }),
      );
      const expected = [['p2', { personId: 'p2', groups: [SECURITY] }]];
      const ids = ['p2', 'p9'];
      expect([...(await approvalViews.peopleById(ids))]).toEqual(expected);
      const inside = await unitOfWork.run(trx =>
        approvals.peopleById(trx, ids),
      );
      expect([...inside]).toEqual(expected);
    });
  });
}
