import { aiGovernancePermissions } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { aiChange, BASE, HEAD, sarif } from '../../__testUtils__/changes';
import { organisation } from '../../__testUtils__/entities';
import { permissions } from '../../__testUtils__/permissions';
import {
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';

const reason = 'agreed with the owners';

const use = { repository: REPOSITORY, headSha: HEAD, reason };
const waiver = (scope: object = { repository: REPOSITORY }) => ({
  rule: 'human-review',
  scope,
  reason,
  expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
});

/** Of what the caller's groups do not own. */
const strengthening = {
  scope: { repository: 'github.com/others/tool' },
  reviews: 2,
  reason,
  expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
};

/** A change that was made long ago. */
const past = {
  baseSha: BASE,
  headSha: HEAD,
  mergedAt: '2026-10-01T10:00:00Z',
  files: [{ path: 'src/index.ts', status: 'modified' }],
  commits: [
    {
      sha: HEAD,
      attribution: 'unknown',
      uses: [],
      declaredBy: [],
      hasConflict: false,
      evidenceKinds: [],
    },
  ],
};

type Api = Awaited<ReturnType<typeof startGovernance>>;
const calls: Readonly<
  Record<
    string,
    (api: Api) => PromiseLike<{
      status: number;
      body: { error?: { code: string; message: string } };
    }>
  >
> = {
  'ai-governance.policy.read': api => api.person.get('/policy/active'),
  'ai-governance.policy.propose': api =>
    api.person.post('/policy/versions', { document: 'a: 1', reason }),
  'ai-governance.policy.publish': api =>
    api.person.post('/policy/versions/none/publication', {}),
  'ai-governance.exception.read': api => api.person.get('/policy/waivers'),
  'ai-governance.waiver.request': api =>
    api.person.post('/policy/waivers', waiver()),
  'ai-governance.waiver.decide': api =>
    api.person.post('/policy/waivers/none/approval', { reason }),
  'ai-governance.breakglass.use': api =>
    api.person.post('/policy/break-glass', use),
  'ai-governance.breakglass.review': api =>
    api.person.post('/policy/break-glass/none/review', {
      verdict: 'justified',
      note: reason,
    }),
  'ai-governance.strengthening.start': api =>
    api.person.post('/policy/strengthenings', strengthening),
  'ai-governance.strengthening.manage': async api => {
    await api.ready();
    return api.person.post('/policy/strengthenings', strengthening);
  },
  'ai-governance.approval.read': api => api.person.get('/policy/approvals'),
  'ai-governance.approval.decide': api =>
    api.person.post('/policy/decisions/none/approvals', {
      state: 'approved',
      reason,
    }),
  'ai-governance.decision.read': api => api.person.get('/policy/decisions'),
  'ai-governance.decision.create': api =>
    api.person.post('/policy/decisions', aiChange()),
  'ai-governance.scan.create': api =>
    api.person.post('/policy/scans', {
      repository: REPOSITORY,
      sha: HEAD,
      sarif: sarif(),
    }),
  'ai-governance.history.create': api =>
    api.person.post('/policy/history', {
      repository: REPOSITORY,
      head: HEAD,
      scanVersion: 1,
      changes: [past],
    }),
  'ai-governance.alert.acknowledge': api =>
    api.person.post('/policy/use/alerts/none/acknowledgement', { reason }),
  'ai-governance.tier.assign': api =>
    api.person.put('/policy/entities/component/default/checkout/tier', {
      tier: 'public',
      reason,
    }),
  'ai-governance.tier.request': api =>
    api.person.post('/policy/tier-requests', {
      entityRef: 'component:default/unsorted',
      tier: 'public',
      reason,
    }),
  'ai-governance.stage.assign': api =>
    api.person.put('/policy/groups/default/checkout/stage', {
      stage: 'pilot',
      reason,
    }),
  'ai-governance.ledger.read': api => api.person.get('/audit/head'),
  'ai-governance.hosts.read': api => api.person.get('/hosts/health'),
  'ai-governance.scorecard.read': api => api.person.get('/insights/kpis'),
  'ai-governance.sources.manage': api => api.person.get('/insights/sources'),
  'ai-governance.signals.ingest': api =>
    api.person.get('/insights/batches/none'),
  'ai-governance.playbook.read': api => api.person.get('/playbooks'),
  'ai-governance.playbook.propose': api =>
    api.person.post('/playbook-versions', { text: 'none', reason }),
  'ai-governance.playbook.publish': api =>
    api.person.post('/playbook-versions/none/publication', {}),
  'ai-governance.training.read': api => api.person.get('/training'),
  'ai-governance.training.propose': api =>
    api.person.post('/training-versions', { text: 'none', reason }),
  'ai-governance.training.publish': api =>
    api.person.post('/training-versions/none/publication', {}),
  'ai-governance.certificate.revoke': api =>
    api.person.post('/certificates/none/revocation', { reason }),
  'ai-governance.playbook.reach': api => api.person.get('/playbook-reach'),
};

describe('R51 permissions', () => {
  it('are tried here, every one', () => {
    expect(Object.keys(calls)).toEqual(
      aiGovernancePermissions.map(({ name }) => name),
    );
  });

  it.each(Object.keys(calls))(
    'without %s the caller is told what is missing',
    async name => {
      const api = await startGovernance({ permissions: permissions([name]) });
      const { status, body } = await (
        calls[name] as (api: Api) => ReturnType<(typeof calls)[string]>
      )(api);
      expect(status).toBe(403);
      expect(body.error).toMatchObject({
        code: 'shared.notAllowed',
        message: expect.stringContaining(`\`${name}\``),
      });
    },
  );

  it('requests for another tier name people, so who may not read exceptions reads none of them', async () => {
    const api = await startGovernance({
      permissions: permissions(['ai-governance.exception.read']),
    });
    for (const path of [
      '/policy/tier-requests',
      '/policy/tier-requests/none',
    ]) {
      const { status, body } = await api.person.get(path);
      expect([status, body.error?.code]).toEqual([403, 'shared.notAllowed']);
      expect(body.error.message).toContain('`ai-governance.exception.read`');
    }
  });

  it('R31 a page shows no exceptions to who may not read them, and who only asks takes back nothing of others', async () => {
    const denied = [
      'ai-governance.exception.read',
      'ai-governance.waiver.decide',
    ];
    const api = await startGovernance({ permissions: permissions(denied) });
    await api.ready();
    const mine = await api.person.post('/policy/waivers', waiver());
    const { body } = await api.person.get(
      '/policy/entities/component/default/checkout',
    );
    expect(body).not.toHaveProperty('exceptions');
    const { waiverId } = mine.body;
    const revocation = `/policy/waivers/${waiverId}/revocation`;
    const other = api.as(mockCredentials.user.header('user:default/ben'));
    const refused = await other.post(revocation, { reason });
    expect([refused.status, refused.body.error.code]).toEqual([
      403,
      'shared.notAllowed',
    ]);
    expect((await api.person.post(revocation, { reason })).status).toBe(200);
  });

  it('a page shows no decisions to who may not read them', async () => {
    const denied = ['ai-governance.decision.read'];
    const api = await startGovernance({ permissions: permissions(denied) });
    await api.ready();
    await api.machine.post('/policy/decisions', aiChange());
    const { status, body } = await api.person.get(
      '/policy/entities/component/default/checkout',
    );
    expect([status, body.recentDecisions]).toEqual([200, []]);
  });
});

describe('R51 entities that a caller may not read', () => {
  const REFS = ['component:default/checkout', 'component:default/unsorted'];
  const readable = new Set(['component:default/unsorted']);
  const getEntitiesByRefs = jest.fn(
    async ({ entityRefs }: { entityRefs: string[] }) => ({
      items: entityRefs.map(ref =>
        organisation.find(
          entity => readable.has(ref) && stringifyEntityRef(entity) === ref,
        ),
      ),
    }),
  );
  const catalog = () =>
    catalogServiceMock.mock({
      async *streamEntities() {
        yield [...organisation];
      },
      getEntitiesByRefs,
    });
  beforeEach(() => getEntitiesByRefs.mockClear());

  it('are left out and not found', async () => {
    const api = await startGovernance({
      catalog: catalog(),
      permissions: permissions([], 'some'),
    });
    await api.ready();
    const made = await api.machine.post('/policy/decisions', aiChange());
    expect(made.status).toBe(201);

    const statuses = await api.person.post('/policy/statuses', {
      entityRefs: REFS,
    });
    expect(statuses.body.items).toEqual([
      expect.objectContaining({ entityRef: 'component:default/unsorted' }),
    ]);
    const snapshot = await api.person.get('/policy/snapshot');
    expect(snapshot.body.items).toHaveLength(1);
    const again = await api.person.get(
      `/policy/snapshot?etag=${snapshot.body.etag}`,
    );
    expect(again.body.isUnchanged).toBe(false);
    const list = await api.person.get('/policy/decisions');
    expect(list.body.items).toEqual([]);

    const paths = [
      '/policy/entities/component/default/checkout',
      `/policy/decisions/${made.body.decisionId}`,
    ];
    for (const path of paths) {
      expect((await api.person.get(path)).status).toBe(404);
    }
    const tier = { tier: 'public', reason };
    const assigned = await api.person.put(
      '/policy/entities/component/default/checkout/tier',
      tier,
    );
    expect(assigned.body.error.code).toBe('policy.entityNotFound');
    const asked = await api.person.post('/policy/decisions', aiChange());
    expect(asked.body.error.code).toBe('policy.repositoryNotFound');
  });

  it('R31 keep exceptions about them out of sight, and from being asked for', async () => {
    readable.add('component:default/checkout');
    const api = await startGovernance({
      catalog: catalog(),
      permissions: permissions([], 'some'),
    });
    await api.ready();
    const asked = await api.person.post('/policy/waivers', waiver());
    const used = await api.person.post('/policy/break-glass', use);
    expect([asked.status, used.status]).toEqual([201, 201]);
    readable.delete('component:default/checkout');
    const other = api.as(mockCredentials.user.header('user:default/ben'));
    const one = `/policy/waivers/${asked.body.waiverId}`;
    const glass = `/policy/break-glass/${used.body.breakGlassId}`;
    const answers = await Promise.all([
      other.get(one),
      other.post(`${one}/approval`, { reason }),
      other.post(`${one}/refusal`, { reason }),
      other.post(`${one}/revocation`, { reason }),
      other.get(glass),
      other.post(`${glass}/review`, { verdict: 'justified', note: reason }),
      other.post('/policy/waivers', waiver()),
      other.post(
        '/policy/waivers',
        waiver({ entity: 'component:default/checkout' }),
      ),
      other.post('/policy/break-glass', use),
    ]);
    expect(
      answers.map(({ status, body }) => [status, body.error.code]),
    ).toEqual([
      [404, 'policy.waiverNotFound'],
      [404, 'policy.waiverNotFound'],
      [404, 'policy.waiverNotFound'],
      [404, 'policy.waiverNotFound'],
      [404, 'policy.breakGlassNotFound'],
      [404, 'policy.breakGlassNotFound'],
      [404, 'policy.entityNotFound'],
      [404, 'policy.entityNotFound'],
      [404, 'policy.repositoryNotFound'],
    ]);
    const lists = await Promise.all([
      other.get('/policy/waivers'),
      other.get('/policy/break-glass'),
      other.get('/policy/changes'),
    ]);
    const kinds = lists.flatMap(({ body }) => body.items);
    expect(JSON.stringify(kinds)).not.toContain(asked.body.waiverId);
    expect(JSON.stringify(kinds)).not.toContain(used.body.breakGlassId);
  });

  it('do not keep a machine from what it asked for itself', async () => {
    const api = await startGovernance({
      catalog: catalog(),
      permissions: permissions([], 'none'),
    });
    const made = await api.machine
      .post('/policy/decisions', aiChange())
      .then(async first => {
        if (first.status === 201) return first;
        await new Promise(resolve => setTimeout(resolve, 1_000));
        return api.machine.post('/policy/decisions', aiChange());
      });
    const { status } = await api.machine.get(
      `/policy/decisions/${made.body.decisionId}`,
    );
    expect(status).toBe(200);
  });

  it('leave a preview about a repository without entities to who asked', async () => {
    const api = await startGovernance({ permissions: permissions([]) });
    await api.ready();
    const change = aiChange({ repository: 'github.com/acme/nobodys' });
    const preview = await api.person.post('/policy/decisions', change);
    const attested = await api.machine.post('/policy/decisions', change);
    const other = api.as(mockCredentials.user.header('user:default/ben'));
    const seenBy = async (client: typeof other) => {
      const { body } = await client.get('/policy/decisions');
      const ids = [preview.body.decisionId, attested.body.decisionId];
      const found = await Promise.all(
        ids.map(id => client.get(`/policy/decisions/${id}`)),
      );
      return {
        listed: body.items.length,
        found: found.map(({ status }) => status),
      };
    };
    expect(await seenBy(api.person)).toEqual({ listed: 2, found: [200, 200] });
    expect(await seenBy(other)).toEqual({ listed: 1, found: [404, 200] });
  });

  it('cost no call to the catalog when everything may be read', async () => {
    const api = await startGovernance({
      catalog: catalog(),
      permissions: permissions([]),
    });
    await api.ready();
    const { body } = await api.person.post('/policy/statuses', {
      entityRefs: REFS,
    });
    expect(body.items).toHaveLength(2);
    expect(getEntitiesByRefs).not.toHaveBeenCalled();
  });

  it('cost one call for many', async () => {
    const api = await startGovernance({
      catalog: catalog(),
      permissions: permissions([], 'some'),
    });
    await api.ready();
    getEntitiesByRefs.mockClear();
    await api.person.post('/policy/statuses', { entityRefs: REFS });
    expect(getEntitiesByRefs).toHaveBeenCalledTimes(1);
  });

  it('are not told of when the catalog cannot say', async () => {
    const api = await startGovernance({
      catalog: catalog(),
      permissions: permissions([], 'some'),
    });
    await api.ready();
    getEntitiesByRefs.mockRejectedValueOnce(
      Object.assign(new Error('internal host name'), { statusCode: 403 }),
    );
    const { status, body } = await api.person.post('/policy/statuses', {
      entityRefs: REFS,
    });
    expect([status, body.error.code]).toEqual([
      503,
      'shared.upstreamUnavailable',
    ]);
    expect(JSON.stringify(body)).not.toContain('internal host name');
  });
});
