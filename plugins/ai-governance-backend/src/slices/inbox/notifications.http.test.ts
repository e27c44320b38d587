import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  type NotificationSendOptions,
  notificationService,
} from '@backstage/plugin-notifications-node';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { component, group, onGitHub, user } from '../../__testUtils__/entities';
import { freezeClock } from '../../__testUtils__/freezeClock';
import { startGovernance } from '../../__testUtils__/startGovernance';
import { startStrengthening } from '../../__testUtils__/startStrengthening';
import { claimedGroups } from './__testUtils__/groupsOf';

const TASK = 'ai-governance-tell-people';
const reason = 'the migration of the payment code needs it';
const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString();

describe.each(eachDatabase())('R52 notifications on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let sent: NotificationSendOptions[];
  let isDown: boolean;
  beforeEach(async () => {
    sent = [];
    isDown = false;
    knex = await cleanDatabase(id);
    api = await startGovernance({
      knex,
      features: [
        claimedGroups,
        createServiceFactory({
          service: notificationService,
          deps: {},
          factory: () => ({
            async send(options: NotificationSendOptions) {
              if (isDown) throw new Error('Request failed with status 404');
              sent.push(options);
            },
          }),
        }),
      ],
      entities: [
        component('pay', { annotations: onGitHub('acme/pay', 'internal') }),
        component('find', {
          annotations: onGitHub('acme/find', 'internal'),
          owner: 'search',
        }),
        component('open', {
          annotations: onGitHub('acme/open', 'public'),
          owner: 'search',
        }),
        ...['checkout', 'search', 'security'].map(name => group(name)),
        user('ada', 'checkout'),
        user('ben', 'security'),
      ],
    });
    await api.ready();
  });
  afterEach(async () => {
    jest.useRealTimers();
    await api.stop();
  });

  const ben = () => api.as(mockCredentials.user.header('user:default/ben'));
  const recipients = () =>
    sent.map(({ recipients: to }) => to.type === 'entity' && to.entityRef);
  const breakGlass = () =>
    api.person.post('/policy/break-glass', {
      repository: 'github.com/acme/pay',
      headSha: 'd'.repeat(40),
      reason,
    });

  it('go once to the groups that they are for, and lead to where it is done', async () => {
    await breakGlass();
    await api.runTask(TASK);
    expect(recipients().toSorted()).toEqual([
      'group:default/checkout',
      'group:default/security',
    ]);
    expect(sent[0]?.payload).toMatchObject({
      title: expect.stringMatching(
        /^Break-glass for commit dddddddd of github\.com\/acme\/pay waits/,
      ),
      link: expect.stringContaining('/component/pay/ai-policy?exception='),
      scope: expect.stringMatching(/^ai-governance:/),
    });
    await api.runTask(TASK);
    expect(sent).toHaveLength(2);
  });

  it('are one for everything that is new, and tell of a waiver that ends its owner and the team', async () => {
    for (const rule of ['human-review', 'scans']) {
      const { body } = await api.person.post('/policy/waivers', {
        rule,
        scope: { repository: 'github.com/acme/pay' },
        reason,
        expiresAt: inDays(10),
      });
      await ben().post(`/policy/waivers/${body.waiverId}/approval`, { reason });
    }
    await api.runTask(TASK);
    expect(recipients().toSorted()).toEqual([
      'group:default/checkout',
      'user:default/ada',
    ]);
    expect(sent[0]?.payload).toMatchObject({
      title: '2 things need you',
      description: expect.stringMatching(/^2 waivers end soon: /),
      link: '/ai-governance/needs-you?kind=waiverExpiring',
    });
  });

  it('R29b tell owners once what became stricter, and that it ends, with who started it', async () => {
    const forFiveDays = { expiresAt: inDays(5) };
    const scope = { group: 'group:default/search' };
    const by = { person: ben() };
    await startStrengthening(by, { scope, ...forFiveDays });
    await api.runTask(TASK);
    expect(recipients()).toEqual(['group:default/search']);
    expect(sent[0]?.payload).toMatchObject({
      title: expect.stringMatching(
        /^Review of group:default\/search is stricter until \d{4}-\d\d-\d\d \d\d:\d\d UTC$/,
      ),
      link: expect.stringContaining(
        '/ai-governance/exceptions/strengthenings/',
      ),
    });
    await api.runTask(TASK);
    expect(sent).toHaveLength(1);
    freezeClock(Date.now() + 2.5 * 86_400_000);
    await api.runTask(TASK);
    expect(recipients().slice(1).toSorted()).toEqual([
      'group:default/search',
      'user:default/ben',
    ]);
    expect(sent[1]?.payload.title).toMatch(
      /^The stricter review of group:default\/search ends on /,
    );
    await api.runTask(TASK);
    expect(sent).toHaveLength(3);
  });

  it('R29b tell of a short strengthening once, and of all that began in one digest', async () => {
    for (const repository of ['github.com/acme/find', 'github.com/acme/open']) {
      await startStrengthening(
        { person: ben() },
        { scope: { repository }, expiresAt: inDays(1) },
      );
    }
    await api.runTask(TASK);
    expect(recipients()).toEqual(['group:default/search']);
    expect(sent[0]?.payload).toMatchObject({
      title: '2 things need you',
      description: expect.stringMatching(
        /^2 places where review is stricter for a while: review of github/,
      ),
      link: '/ai-governance/exceptions',
    });
  });

  it('fail nothing while nobody takes them, and go once somebody does', async () => {
    await breakGlass();
    isDown = true;
    await api.runTask(TASK);
    await api.runTask(TASK);
    expect(sent).toEqual([]);
    isDown = false;
    await knex('inbox_notices').update({ due_at: inDays(-1) });
    await Promise.all([api.runTask(TASK), api.runTask(TASK)]);
    expect(recipients()).toHaveLength(2);
    // Killed after sending: the same notification again, not another one.
    const [{ notice_id: noticeId }] = await knex('inbox_notices');
    await knex('inbox_notices')
      .where({ notice_id: noticeId })
      .update({ due_at: inDays(-1) });
    await api.runTask(TASK);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ payload }) => payload.scope)).size).toBe(2);
  });

  it('tell each owner what a version of the policy changed for its entities, and nobody else', async () => {
    await api.runTask(TASK);
    const text = await readFile(
      join(__dirname, '../../__testUtils__/policy.yaml'),
      'utf8',
    );
    const proposed = await api.person.post('/policy/versions', {
      document: text.replace(
        'excluded: []',
        'excluded: [{ repository: github.com/acme/find, because: not yet }]',
      ),
      reason,
    });
    expect([proposed.status, proposed.body.error]).toEqual([201, undefined]);
    const { status, body } = await ben().post(
      `/policy/versions/${proposed.body.versionId}/publication`,
      {},
    );
    expect([status, body.error]).toEqual([200, undefined]);
    await api.runTask(TASK);
    expect(recipients()).toEqual(['group:default/search']);
    expect(sent[0]?.payload).toMatchObject({
      title: expect.stringMatching(
        /^A new version of AI in tests changes 1 of your entities: component:default\/find from .* to prohibited$/,
      ),
      link: `/ai-governance/policy/versions/${proposed.body.versionId}`,
    });
    await api.runTask(TASK);
    expect(sent).toHaveLength(1);
  });
});
