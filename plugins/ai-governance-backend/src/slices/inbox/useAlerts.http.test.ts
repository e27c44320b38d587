import { mockCredentials } from '@backstage/backend-test-utils';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { component, group, onGitHub, user } from '../../__testUtils__/entities';
import { startGovernance } from '../../__testUtils__/startGovernance';
import { claimedGroups } from './__testUtils__/groupsOf';

const TEAMS = { pay: 'checkout', find: 'search', list: 'search' } as const;

describe.each(eachDatabase())(
  'R52 alerts of other teams in one inbox, on %s',
  id => {
    let api: Awaited<ReturnType<typeof startGovernance>>;
    beforeAll(async () => {
      const knex = await cleanDatabase(id);
      api = await startGovernance({
        knex,
        features: [claimedGroups],
        entities: [
          ...Object.entries(TEAMS).map(([name, owner]) =>
            component(name, {
              annotations: onGitHub(`acme/${name}`, 'internal'),
              owner,
            }),
          ),
          group('checkout'),
          group('search'),
          user('ada', 'checkout'),
        ],
      });
      await api.ready();
      for (const [index, name] of Object.keys(TEAMS).entries()) {
        const at = `2026-11-02T09:0${index}:00.000Z`;
        await knex('policy_use_alerts').insert({
          alert_id: `alert-${name}`,
          repository: `github.com/acme/${name}`,
          kind: 'prohibited',
          assistant: 'cursor',
          state: 'open',
          raised_at: at,
          changed_at: at,
          ledger_entry_id: `entry-${name}`,
        });
        await knex('policy_use_alert_changes').insert({
          alert_id: `alert-${name}`,
          record_id: `record-${name}`,
          origin: 'history',
          change_key: '#1',
          occurred_at: at,
        });
      }
    });
    afterAll(() => api.stop());

    it('are one line with their count, and put off as one', async () => {
      const ada = api.as(mockCredentials.user.header('user:default/ada'));
      const { body } = await ada.get('/inbox');
      expect(body.items).toEqual([
        expect.objectContaining({
          title: 'cursor was used in `github.com/acme/pay`',
          link: '/catalog/default/component/pay/ai-policy',
        }),
        expect.objectContaining({
          kind: 'aiUse',
          title: '2 uses of AI where it should not be, in 2 repositories',
          link: '/ai-governance/overview/use?alerts=others',
        }),
      ]);
      expect([body.total, body.isComplete]).toEqual([2, true]);
      const path = `/inbox/items/${body.items[1].id}/snooze`;
      const until = new Date(Date.now() + 86_400_000).toISOString();
      expect((await ada.put(path, { until })).status).toBe(200);
      expect((await ada.get('/inbox')).body.total).toBe(1);
    });
  },
);
