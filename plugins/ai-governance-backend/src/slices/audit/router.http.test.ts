import {
  createLedgerVerifier,
  verifyConsistency,
  verifyInclusion,
} from '@ai-enablement/governance-core';
import type { PermissionsService } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { aiChange } from '../../__testUtils__/changes';
import {
  eventually,
  startGovernance,
} from '../../__testUtils__/startGovernance';
import { sha256, sha256Bytes } from '../../shared/digest';

describe('R41 reading the ledger', () => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  beforeAll(async () => {
    api = await startGovernance();
    await api.ready();
  });

  it('begins with the policy that came into force', async () => {
    await eventually(
      async () => (await api.machine.get('/audit/head')).body.size > 0,
    );
    const { body } = await api.machine.get(
      '/audit/entries?type=policy.activated',
    );
    expect(body.items).toEqual([
      expect.objectContaining({
        actor: 'plugin:ai-governance',
        payload: expect.objectContaining({
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
          number: 1,
          source: 'file',
          previousDigest: null,
        }),
      }),
    ]);
  });

  it('sequences a decision soon after it was made', async () => {
    const { body } = await api.machine.post('/policy/decisions', aiChange());
    const stateOf = async () => {
      const entry = await api.machine.get(
        `/audit/entries/${body.ledger.entryId}`,
      );
      return entry.body.ledger.state;
    };
    await eventually(async () => (await stateOf()) === 'sequenced');
    expect(await stateOf()).toBe('sequenced');
  });

  it('finds entries by what they are about', async () => {
    const { body } = await api.machine.post('/policy/decisions', aiChange());
    for (const subject of [
      body.decisionId,
      'github.com/acme/checkout',
      'component:default/checkout',
    ]) {
      const page = await api.machine.get(
        `/audit/entries?type=policy.decisionMade&limit=1&subject=${subject}`,
      );
      expect(page.body.items).toEqual([
        expect.objectContaining({
          payload: expect.objectContaining({ decisionId: body.decisionId }),
        }),
      ]);
    }
  });

  it('does not find an entry that is not there', async () => {
    const { status, body } = await api.machine.get('/audit/entries/none');
    expect([status, body.error.code]).toEqual([404, 'audit.entryNotFound']);
  });

  it.each([
    ['actor=user:default/nobody', false],
    ['actor=plugin:ai-governance', true],
    ['since=2000-01-01T00:00:00Z', true],
    ['since=9000-01-01T00:00:00Z', false],
    ['until=2000-01-01T00:00:00%2B02:00', false],
    ['until=9000-01-01T00:00:00.5Z', true],
  ])('finds entries by %s: %p', async (filter, isFound) => {
    const { status, body } = await api.machine.get(
      `/audit/entries?type=policy.activated&${filter}`,
    );
    expect([status, body.items?.length > 0, body.error]).toEqual([
      200,
      isFound,
      undefined,
    ]);
  });

  it.each(['since=yesterday', 'until=2026-13-01T00:00:00Z'])(
    'refuses %s',
    async filter => {
      const { status, body } = await api.machine.get(
        `/audit/entries?${filter}`,
      );
      expect([status, body.error.code]).toEqual([400, 'shared.invalidRequest']);
    },
  );
});

describe('R22 the ledger proves itself through HTTP', () => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let decision: { decisionId: string; ledger: { entryId: string } };
  beforeAll(async () => {
    api = await startGovernance();
    await api.ready();
    decision = (await api.machine.post('/policy/decisions', aiChange())).body;
    await eventually(async () => (await positionOf()).state === 'sequenced');
  });

  const positionOf = async () =>
    (await api.machine.get(`/policy/decisions/${decision.decisionId}`)).body
      .ledger;

  it('tells leaf index, tree size and root of a decision', async () => {
    const { body: head } = await api.machine.get('/audit/head');
    const position = await positionOf();
    expect(position).toEqual({
      entryId: decision.ledger.entryId,
      state: 'sequenced',
      index: expect.any(Number),
      treeSize: head.size,
      root: head.root,
    });
    expect(position.index).toBeLessThan(head.size);
  });

  it('proves that the decision is in it and that it only grew', async () => {
    const position = await positionOf();
    const { status, body } = await api.machine.get(
      `/audit/proofs/inclusion?entryId=${decision.ledger.entryId}&treeSize=${position.treeSize}`,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      entryId: decision.ledger.entryId,
      index: position.index,
      root: position.root,
    });
    expect(verifyInclusion(body, sha256Bytes).ok).toBe(true);
    const growth = await api.machine.get('/audit/proofs/consistency?from=1');
    expect(verifyConsistency(growth.body, sha256Bytes).ok).toBe(true);
    expect(growth.body.toRoot).toBe(position.root);
  });

  it('serves every leaf, and they lead to the head', async () => {
    const { body } = await api.machine.get('/audit/leaves?from=0&limit=2000');
    const { size, root } = body.head;
    const verifier = createLedgerVerifier({
      sha256,
      sha256Bytes,
      expected: [{ size, root }],
    });
    body.items.forEach(verifier.add);
    expect(verifier.finish()).toMatchObject({ isSound: true, size });
    const rest = await api.machine.get(`/audit/leaves?from=${size - 1}`);
    expect(rest.body.items).toEqual(body.items.slice(-1));
  });

  it.each([
    ['/audit/proofs/inclusion?entryId=none', 404, 'audit.entryNotFound'],
    ['/audit/proofs/inclusion', 400, 'shared.invalidRequest'],
    ['/audit/proofs/consistency?from=0', 400, 'shared.invalidRequest'],
    ['/audit/proofs/consistency?from=2&to=1', 400, 'audit.treeTooSmall'],
    ['/audit/proofs/consistency?from=99999', 400, 'audit.treeTooSmall'],
    ['/audit/leaves?limit=2001', 400, 'shared.invalidRequest'],
    ['/audit/leaves?from=-1', 400, 'shared.invalidRequest'],
  ])('answers %s with %i %s', async (path, status, code) => {
    const answer = await api.machine.get(path);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });
});

describe('R22 without the right to read the ledger', () => {
  const deny: Partial<PermissionsService> = {
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result:
          permission.name === 'ai-governance.ledger.read'
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      })),
  };

  it.each([
    '/audit/head',
    '/audit/entries',
    '/audit/entries/e1',
    '/audit/leaves',
    '/audit/proofs/inclusion?entryId=e1',
    '/audit/proofs/consistency?from=1',
  ])('%s is refused', async path => {
    const api = await startGovernance({ permissions: deny });
    const { status, body } = await api.person.get(path);
    expect([status, body.error.code]).toEqual([403, 'shared.notAllowed']);
    await api.stop();
  });
});
